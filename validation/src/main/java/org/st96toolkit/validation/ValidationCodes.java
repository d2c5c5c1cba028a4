package org.st96toolkit.validation;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of the checks. */
public final class ValidationCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ValidationCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(ValidationCode.values());
    }
}
