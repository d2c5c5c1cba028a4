package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;
import org.st96toolkit.core.diagnostic.Gradings;
import org.st96toolkit.validation.profile.ProfileCode;
import org.st96toolkit.validation.profile.RuleTable;

/** The codes of the checks. */
public final class ValidationCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public ValidationCodes() {}

    @Override
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>(List.of(ValidationCode.values()));
        codes.addAll(List.of(ProfileCode.values()));
        return codes;
    }

    @Override
    public Gradings gradings() {
        return RuleTable.own();
    }
}
