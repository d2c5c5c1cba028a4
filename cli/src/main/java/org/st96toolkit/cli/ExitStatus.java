package org.st96toolkit.cli;

/** How a command ended, gravest last: over many inputs the gravest counts. */
enum ExitStatus {
    /** Nothing at or above the severity of {@code --fail-on}. */
    CLEAN(0),
    /** Findings. */
    FINDINGS(1),
    /** What was asked for makes no sense; found before the first input is read. */
    USAGE(2),
    /** An input cannot be read, is not well-formed or is of no known kind. */
    UNUSABLE_INPUT(3),
    /** A failure of the toolkit, or something that was asked for was not made. */
    INCOMPLETE(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    ExitStatus and(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
