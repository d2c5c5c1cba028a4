package org.st96toolkit.core.grammar;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** What can be wrong with a document by its grammar, and with a grammar. */
public enum GrammarCode implements Code {
    UNKNOWN_ROOT("G201"),
    BROKEN_SCHEMA("G251");

    private final String id;

    GrammarCode(String id) {
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

    @Override
    public String bundle() {
        return "org.st96toolkit.core.grammar.messages";
    }
}
