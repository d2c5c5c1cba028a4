package org.st96toolkit.docx.formula;

import java.util.Map;
import java.util.Optional;

/** Where a table of MathML stands in its line: {@code m:baseJc} of matrices and of arrays of equations. */
enum TableAlignment {
    CENTER(""),
    TOP("top"),
    BOTTOM("bottom"),
    INLINE("baseline");

    /** The values of {@code m:baseJc}. */
    static final Map<String, TableAlignment> VALUES =
            Map.of("center", CENTER, "top", TOP, "bot", BOTTOM, "bottom", BOTTOM, "inline", INLINE);

    private final String align;

    TableAlignment(String align) {
        this.align = align;
    }

    /** The value of {@code align}; nothing where the table is centred, as it is by itself. */
    Optional<String> align() {
        return align.isEmpty() ? Optional.empty() : Optional.of(align);
    }
}
