package org.st96toolkit.docx.image;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of images. */
public final class ImageCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ImageCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(ImageCode.values());
    }
}
