package org.st96toolkit.core.mapping;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of mapping tables and of mapping. */
public enum MappingCode implements Code {
    /** A line of a table that the language does not know. */
    SYNTAX("M101", Severity.ERROR),
    /** A rule, codec, shape, prefix or file that is named but not there. */
    UNKNOWN_NAME("M102", Severity.ERROR),
    /** A name that is defined twice. */
    DUPLICATE("M103", Severity.ERROR),
    /** A path that a grammar does not know. */
    UNKNOWN_PATH("M104", Severity.ERROR),
    /** A code that a grammar does not know. */
    UNKNOWN_CODE_VALUE("M105", Severity.ERROR),
    /** A row or rule that never comes first. */
    SHADOWED("M106", Severity.ERROR),
    /** A code of a grammar's list that a code table says nothing of. */
    UNCOVERED_CODE("M107", Severity.ERROR),
    /** An element without a counterpart whose text stays in place. */
    WRAPPER("M301", Severity.INFO),
    /** An element, attribute or instruction without a counterpart, kept as data. */
    DATA("M302", Severity.INFO),
    /** A value that its codec cannot say on the other side. */
    VALUE("M303", Severity.WARNING),
    /** A value that the written standard refuses. */
    REFUSED_VALUE("M304", Severity.WARNING),
    /** A date that does not exist. */
    DATE("M305", Severity.WARNING),
    /** A code that the code table does not know. */
    CODE_VALUE("M306", Severity.WARNING),
    /** A reference to an id that does not exist. */
    DANGLING_REFERENCE("M307", Severity.WARNING),
    /** An id that is no name, replaced by one. */
    ID_RENAMED("M308", Severity.WARNING),
    /** An id that stands twice. */
    ID_TWICE("M309", Severity.WARNING),
    /** An element copied as a whole that the written standard refuses as it is, repaired. */
    REPAIRED("M310", Severity.WARNING),
    /** Text that is not current, kept whole. */
    PART("M311", Severity.WARNING),
    /** The written document cannot be made valid. */
    NOT_CLOSED("M312", Severity.ERROR),
    /** No table maps this root element. */
    UNKNOWN_ROOT("M313", Severity.ERROR),
    /** An element whose mapped form the written standard refuses in its place. */
    REFUSED_ELEMENT("M314", Severity.INFO);

    private final String id;
    private final Severity severity;

    MappingCode(String id, Severity severity) {
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
