package org.st96toolkit.docx.section;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of sections. */
public final class SectionCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public SectionCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(SectionCode.values());
    }
}
