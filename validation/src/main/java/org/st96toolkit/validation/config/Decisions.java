package org.st96toolkit.validation.config;

import java.util.Set;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.ValidationCode;

/** Which codes nobody may regrade, silence or accept: those that say that something was not looked at. */
final class Decisions {

    private static final Set<Code> LOCKED = Set.of(
            ConversionCode.INTERNAL,
            ValidationCode.LAYER_NOT_CHECKED,
            ValidationCode.EXPIRED_ENTRY,
            ValidationCode.BROKEN_CONFIGURATION,
            ValidationCode.BROKEN_RULES);

    private Decisions() {}

    static boolean isLocked(Code code) {
        return LOCKED.contains(code)
                || code.isLocked()
                || ConversionCode.isOfNoKind(code)
                || code instanceof CoreCode && code.severity() == Severity.ERROR;
    }
}
