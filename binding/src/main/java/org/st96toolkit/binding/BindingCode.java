package org.st96toolkit.binding;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of typed models. */
public enum BindingCode implements Code {
    /** There is no typed model of such documents; arguments: the format, the dialect, the root. */
    NO_MODEL("B701", Severity.ERROR),
    /** The document has another root than was asked for; arguments: its class, the class that was asked for. */
    OTHER_ROOT("B702", Severity.ERROR),
    /** The typed value does not show something of the document; argument: what. */
    NOT_SHOWN("B703", Severity.WARNING),
    /** Something of the source has no place in the changed document; argument: what. */
    NOT_PLACED("B704", Severity.WARNING),
    /** The value cannot be written; argument: why. */
    NOT_WRITTEN("B705", Severity.ERROR);

    private final String id;
    private final Severity severity;

    BindingCode(String id, Severity severity) {
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
