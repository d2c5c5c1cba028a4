package org.st96toolkit.docx.symbol;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of symbols. */
public final class SymbolCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public SymbolCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(SymbolCode.values());
    }
}
