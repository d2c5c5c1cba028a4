package org.st96toolkit.cli;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings of the command line itself. */
public enum CliCode implements Code {
    /** A document that was made and is not handed out, because it does not convert back to its source. */
    WITHHELD_NOT_VERIFIED("U602"),
    /** A document that was made and is not handed out, because it breaks its schema. */
    WITHHELD_INVALID("U603"),
    /** A document that was made and is not handed out, because something was lost: how much. */
    WITHHELD_LOSS("U604"),
    /** A document that refers to files, as many as said, and goes where no file can stand beside it. */
    FILES_NEED_A_PLACE("U605");

    private final String id;

    CliCode(String id) {
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
