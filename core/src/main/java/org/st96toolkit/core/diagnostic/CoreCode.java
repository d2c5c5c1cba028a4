package org.st96toolkit.core.diagnostic;

/**
 * The catalogue of core. Identifiers are never reused; a letter and the first digit name the group:
 * {@code X1} reading XML, {@code G2} the grammar, {@code M3} the mapping, {@code R4} the remainder, {@code C5} conversion.
 */
public enum CoreCode implements Code {
    /** The input is no XML at all. */
    NOT_XML("X101", Severity.ERROR),
    /** The document ends before its root element does. */
    TRUNCATED("X102", Severity.ERROR),
    /** An ampersand that begins no reference. */
    RAW_AMPERSAND("X103", Severity.ERROR),
    /** Any other breach of well-formedness; argument: what the parser says. */
    NOT_WELL_FORMED("X104", Severity.ERROR),
    /** An entity that neither the internal subset nor the ISO and MathML sets know; argument: its name. */
    UNDECLARED_ENTITY("X105", Severity.ERROR),
    /** A reference to an external entity; arguments: its name, its system identifier. */
    EXTERNAL_ENTITY("X106", Severity.ERROR),
    /** Entities expand too often or to too much text; argument: the limit. */
    ENTITY_EXPANSION("X107", Severity.ERROR),
    /** Elements nest too deeply; argument: the limit. */
    TOO_DEEP("X108", Severity.ERROR),
    /** Bytes that are impossible in the encoding; arguments: the encoding, the bytes in hexadecimal. */
    INVALID_BYTES("X109", Severity.ERROR),
    /** An encoding that this platform does not know; argument: its name. */
    UNKNOWN_ENCODING("X110", Severity.ERROR),
    /** No input at all, or nothing but white space. */
    EMPTY_INPUT("X111", Severity.ERROR),
    /** The input could not be read from disk or stream; argument: the reason. */
    UNREADABLE_INPUT("X112", Severity.ERROR),
    /** Another limit was reached; argument: what the parser says about it. */
    LIMIT_REACHED("X113", Severity.ERROR),
    /** A namespace prefix without declaration; argument: the prefix. */
    UNDECLARED_PREFIX("X114", Severity.ERROR),
    /** An external parameter entity was left out; argument: its system identifier. */
    EXTERNAL_DECLARATIONS("X115", Severity.WARNING),
    /** The declared encoding cannot be the one of the bytes; arguments: the declared one, the one that was used. */
    ENCODING_MISMATCH("X116", Severity.WARNING),
    /** The bytes fit only a wider relative of the declared encoding; arguments: the declared one, the one that was used. */
    WIDER_ENCODING("X117", Severity.WARNING),
    /** Another XML version than 1.0; argument: the version. */
    XML_VERSION("X118", Severity.ERROR),
    /** A catalog file that is none; argument: its root element. */
    NOT_A_CATALOG("X120", Severity.ERROR),
    /** A catalog entry that is not supported; argument: its name. */
    CATALOG_ENTRY_IGNORED("X121", Severity.WARNING),
    /** A catalog entry that leads to something else than a local file; argument: where it leads. */
    CATALOG_ENTRY_REMOTE("X122", Severity.ERROR);

    private final String id;
    private final Severity severity;

    CoreCode(String id, Severity severity) {
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
