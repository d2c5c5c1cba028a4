package org.st96toolkit.binding;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of typed models. */
public final class BindingCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public BindingCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(BindingCode.values());
    }
}
