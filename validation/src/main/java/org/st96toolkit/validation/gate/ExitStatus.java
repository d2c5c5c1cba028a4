package org.st96toolkit.validation.gate;

/** How a run ended, gravest last: over many inputs the gravest counts. The numbers are the contract of the command line. */
public enum ExitStatus {
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

    /** The exit status. */
    public int code() {
        return code;
    }

    /** The graver of the two. */
    public ExitStatus and(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
