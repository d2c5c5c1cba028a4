package org.st96toolkit.core;

import java.util.Set;
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
    INTERNAL("C506", Severity.ERROR),
    /** An envelope of documents holds none, or more than one. */
    NOT_ONE_DOCUMENT("C507", Severity.ERROR),
    /** The document says a version that is not known, and is taken for another. */
    VERSION_ASSUMED("C508", Severity.WARNING),
    /** A kind of document that is known by its name, and whose structure is not. */
    KNOWN_BY_NAME_ALONE("C509", Severity.ERROR);

    private static final Set<Code> OF_NO_KIND = Set.of(UNKNOWN_KIND, NOT_ONE_DOCUMENT, KNOWN_BY_NAME_ALONE);

    private final String id;
    private final Severity severity;

    ConversionCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Whether a code says that a document could be read and is not of a kind that can be worked with. */
    public static boolean isOfNoKind(Code code) {
        return OF_NO_KIND.contains(code);
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
