package org.st96toolkit.docx.image;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.docx.flow.Media;

/**
 * An image of a document, and how large it is shown there.
 *
 * @param media its file, which may stand outside the document (then it is empty)
 * @param preview another image that stands for it where it cannot be converted
 * @param width its width in mm; 0 where the document does not say it
 * @param height its height in mm; 0 where the document does not say it
 */
public record ShownImage(Media media, Optional<Media> preview, double width, double height) {

    public ShownImage {
        Objects.requireNonNull(media);
        Objects.requireNonNull(preview);
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }

    /** An image without a preview. */
    public static ShownImage of(Media media, double width, double height) {
        return new ShownImage(media, Optional.empty(), width, height);
    }
}
