package org.st96toolkit.docx.reader;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of packages and of what stands in them. */
public final class ReaderCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ReaderCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(ReaderCode.values());
    }
}
