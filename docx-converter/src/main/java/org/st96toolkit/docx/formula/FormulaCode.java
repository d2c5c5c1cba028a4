package org.st96toolkit.docx.formula;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings about the formulae of a DOCX. */
public enum FormulaCode implements Code {
    /** An element that is not known where it stands: its name. What it holds is kept. */
    UNKNOWN_ELEMENT("D901", Severity.WARNING),
    /** An object without one of its parts: the object, the part. What it holds is kept, in a row. */
    PART_MISSING("D902", Severity.ERROR),
    /** Something in an object that has no place there, or no second one: the object, what. It is kept, after the object. */
    OUT_OF_PLACE("D903", Severity.ERROR),
    /** A property whose value is not known: the property, the value. It counts as absent. */
    UNKNOWN_VALUE("D904", Severity.WARNING),
    /** A property that MathML has no word for: the property. It concerns the layout alone. */
    LAYOUT_NOT_CARRIED("D905", Severity.INFO),
    /** A symbol named by a font and a code: the font, the code. The code is kept as a character. */
    SYMBOL_BY_FONT("D906", Severity.ERROR),
    /** A format of characters that a reader sees and the output does not say: its name. */
    CHARACTER_FORMAT("D907", Severity.WARNING),
    /** A tracked change: its element. The text is kept, inserted or deleted. */
    TRACKED_CHANGE("D908", Severity.WARNING),
    /** An element that is no formula: its name. Nothing is made of it. */
    NO_FORMULA("D909", Severity.ERROR);

    private final String id;
    private final Severity severity;

    FormulaCode(String id, Severity severity) {
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
