package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of formulae. */
public final class FormulaCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public FormulaCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(FormulaCode.values());
    }
}
