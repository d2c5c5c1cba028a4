package org.st96toolkit.core.mapping;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of the way back. */
public enum RemainderCode implements Code {
    /** An entry that no longer fits its place, because the document was changed there. */
    STALE("R401", Severity.WARNING),
    /** Entries that the document once had and has no more. */
    MISSING("R402", Severity.WARNING),
    /** Something that is reported as lost because no remainder is kept. */
    LOST("R403", Severity.WARNING);

    private final String id;
    private final Severity severity;

    RemainderCode(String id, Severity severity) {
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
