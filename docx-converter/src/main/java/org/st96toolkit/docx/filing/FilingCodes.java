package org.st96toolkit.docx.filing;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;
import org.st96toolkit.core.diagnostic.Gradings;

/** The codes of what offices ask of a DOCX itself, and what each office asks for. */
public final class FilingCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public FilingCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(FilingCode.values());
    }

    @Override
    public Gradings gradings() {
        return table();
    }

    /** How grave codes about a DOCX are for each office, those of other packages among them: {@code rules.tsv}. */
    static Gradings table() {
        return Gradings.read(FilingCodes.class, "rules.tsv");
    }
}
