package org.st96toolkit.core;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of conversions as a whole. */
public enum ConversionCode implements Code {
    /** The document is of no known kind. */
    UNKNOWN_KIND("C501", Severity.ERROR),
    /** There is no table for what was asked. */
    NO_TABLE("C502", Severity.ERROR),
    /** The output does not satisfy its schema. */
    INVALID_OUTPUT("C503", Severity.ERROR),
    /** The output does not convert back to the source. */
    NOT_VERIFIED("C504", Severity.ERROR),
    /** A document that was restored breaks its grammar just as its source did. */
    RESTORED_AS_IT_WAS("C505", Severity.INFO),
    /** A converter failed within itself. */
    INTERNAL("C506", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ConversionCode(String id, Severity severity) {
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

    @Override
    public String bundle() {
        return "org.st96toolkit.core.messages";
    }
}
