package org.st96toolkit.docx.template;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings about templates that are asked for. */
public enum TemplateCode implements Code {
    /** A profile that is not there: its name, those that are. */
    NO_PROFILE("D401", Severity.ERROR),
    /** A language that a profile does not have: the profile, the language, those that it has. */
    NO_LANGUAGE("D402", Severity.ERROR);

    private final String id;
    private final Severity severity;

    TemplateCode(String id, Severity severity) {
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
