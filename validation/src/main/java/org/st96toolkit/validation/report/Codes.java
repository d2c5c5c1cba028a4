package org.st96toolkit.validation.report;

import java.util.Locale;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;

/** What a code says of any finding: its texts with an ellipsis for each thing that a finding would name. */
public final class Codes {

    private static final String ANYTHING = "…";

    private Codes() {}

    /** The message of a code. */
    public static String message(Code code, Locale language) {
        return any(code).message(language);
    }

    /** The cure of a code. */
    public static String fix(Code code, Locale language) {
        return any(code).fix(language);
    }

    private static Diagnostic any(Code code) {
        return Diagnostic.of(code, Location.UNKNOWN, ANYTHING, ANYTHING, ANYTHING, ANYTHING);
    }
}
