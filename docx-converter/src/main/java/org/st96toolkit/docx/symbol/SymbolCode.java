package org.st96toolkit.docx.symbol;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings about symbols. */
public enum SymbolCode implements Code {
    /** A character for private use that no table knows: the part, the paragraph, the font, the code. It stays as it is. */
    UNMAPPED("D151", Severity.ERROR);

    private final String id;
    private final Severity severity;

    SymbolCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
