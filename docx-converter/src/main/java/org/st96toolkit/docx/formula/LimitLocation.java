package org.st96toolkit.docx.formula;

/** Where the limits of an n-ary operator stand. */
public enum LimitLocation {
    /** Below and above it. */
    UNDER_OVER,
    /** Beside it, as scripts. */
    SCRIPTS
}
