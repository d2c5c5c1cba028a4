package org.st96toolkit.core.diagnostic;

/** How grave a finding is, gravest last, so that the natural order compares. */
public enum Severity {
    /** Something worth knowing that asks for nothing. */
    INFO,
    /** The result is usable, but a person should look. */
    WARNING,
    /** A rule is broken, or something could not be carried over. */
    ERROR
}
