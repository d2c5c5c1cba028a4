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

/** Recodes images by an {@link ImageConverter}, metafiles among them. Whoever made the converter closes it. */
public final class ConvertedImages implements ImageRecoder {

    private final ImageConverter converter;

    /**
     * @param converter what converts
     */
    public ConvertedImages(ImageConverter converter) {
        this.converter = Objects.requireNonNull(converter);
    }

    @Override
    public Result<OutputImage> recode(Media media, Picture picture) {
        ShownImage shown =
                new ShownImage(media, Optional.empty(), Math.max(0, picture.width()), Math.max(0, picture.height()));
        Result<ConvertedImage> converted = converter.convert(shown, ImageTarget.ST96);
        return new Result<>(converted.value().map(ConvertedImages::output), converted.report());
    }

    private static OutputImage output(ConvertedImage image) {
        return new OutputImage(
                OutputImage.Format.valueOf(image.format().name()),
                image.content(),
                image.measure().widthMillimetres(),
                image.measure().heightMillimetres());
    }
}
