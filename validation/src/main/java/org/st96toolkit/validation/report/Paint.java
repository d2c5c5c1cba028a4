package org.st96toolkit.validation.report;

import org.st96toolkit.core.diagnostic.Severity;

/** Whether text for people has colours. The words say everything without them. */
public enum Paint {
    /** No colours: for files, pipes and whoever does not want them. */
    NONE {
        @Override
        String in(String colour, String text) {
            return text;
        }
    },
    /** Colours of terminals, by the escape sequences of ECMA-48. */
    ANSI {
        @Override
        String in(String colour, String text) {
            return ESCAPE + colour + "m" + text + ESCAPE + "0m";
        }
    };

    private static final String ESCAPE = "\u001B[";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String GREEN = "1;32";
    private static final String CYAN = "36";

    abstract String in(String colour, String text);

    /** Text about something that grave. */
    String severity(Severity severity, String text) {
        return in(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                },
                text);
    }

    /** Text that says that all is well. */
    String good(String text) {
        return in(GREEN, text);
    }

    /** Text that says that something is left open. */
    String open(String text) {
        return in(YELLOW, text);
    }
}
