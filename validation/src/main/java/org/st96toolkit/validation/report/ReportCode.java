package org.st96toolkit.validation.report;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of those who write reports and other results. */
public enum ReportCode implements Code {
    /** A file or stream that cannot be written: its name, the reason. */
    UNWRITABLE_OUTPUT("U601");

    private final String id;

    ReportCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
