package org.st96toolkit.docx.application;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.image.ConvertedImage;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.docx.image.ShownImage;

/**
 * Makes of images what a standard takes: untouched where it takes them, else recoded, metafiles among them.
 *
 * @param converter what recodes; whoever made it closes it
 * @param target the standard that the images are for
 */
public record ConvertedImages(ImageConverter converter, ImageTarget target) implements ImageRecoder {

    public ConvertedImages {
        Objects.requireNonNull(converter);
        Objects.requireNonNull(target);
    }

    @Override
    public Result<OutputImage> recode(Media media, Picture picture) {
        ShownImage shown =
                new ShownImage(media, Optional.empty(), Math.max(0, picture.width()), Math.max(0, picture.height()));
        Result<ConvertedImage> converted = converter.convert(shown, target);
        return new Result<>(converted.value().map(ConvertedImages::output), converted.report());
    }

    private static OutputImage output(ConvertedImage image) {
        return new OutputImage(
                OutputImage.Format.valueOf(image.format().name()),
                image.content(),
                image.measure().widthMillimetres(),
                image.measure().heightMillimetres(),
                image.originalWanted());
    }
}
