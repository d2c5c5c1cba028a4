package org.st96toolkit.docx.application;

import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;

/** Makes of an image in a file one that the output may have. */
@FunctionalInterface
public interface ImageRecoder {

    /**
     * Recodes an image.
     *
     * @param media the image
     * @param picture how it is shown
     * @return the image for the output; withheld where it cannot be recoded, and then the report says why
     */
    Result<OutputImage> recode(Media media, Picture picture);
}
