package org.st96toolkit.docx;

import java.util.Objects;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.application.ImageRecoder;
import org.st96toolkit.docx.application.OutputImage;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.image.ConvertedImage;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.docx.image.ShownImage;

/**
 * Makes of images what a standard takes: untouched where it takes them, else recoded; metafiles are drawn in a process of their own.
 *
 * @param converter what recodes; whoever made it closes it
 * @param target the standard that the images are for
 */
public record RecodedImages(ImageConverter converter, ImageTarget target) implements ImageRecoder {

    public RecodedImages {
        Objects.requireNonNull(converter);
        Objects.requireNonNull(target);
    }

    @Override
    public Result<OutputImage> recode(Media media, Picture picture) {
        Result<ConvertedImage> made =
                converter.convert(ShownImage.of(media, picture.width(), picture.height()), target);
        return new Result<>(
                made.value()
                        .map(image -> new OutputImage(
                                OutputImage.Format.valueOf(image.format().name()), image.content())),
                made.report());
    }
}
