package org.st96toolkit.docx.application;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of applications. */
public final class ApplicationCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ApplicationCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(ApplicationCode.values());
    }
}
