package org.st96toolkit.docx.section;

import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** The findings about what is what in the files of an application. The first argument is the place: the file and the paragraph. */
public enum SectionCode implements Code {
    /** A file without a heading that is known, and nobody said which part it is. */
    NO_PART("D201", Severity.ERROR),
    /** A word that heads two sections: the word, the section that it is taken for by its place. */
    SECTION_BY_PLACE("D202", Severity.WARNING),
    /** No title was found. */
    NO_TITLE("D203", Severity.WARNING),
    /** The title was found by its place or by how it is set: the title. */
    TITLE_BY_PLACE("D204", Severity.INFO),
    /** Text that does not belong to the application: the text. It is left out. */
    OUTSIDE_TEXT("D205", Severity.WARNING),
    /** What a page carries beside the text: the text. It is left out. */
    PAGE_FURNITURE("D206", Severity.INFO),
    /** Claims that do not count up: the number expected, the number found. */
    CLAIM_ORDER("D207", Severity.WARNING),
    /** A number without text: the number. */
    EMPTY_NUMBER("D208", Severity.WARNING),
    /** A tracked change: of which kind, the text. */
    TRACKED_CHANGE("D209", Severity.ERROR),
    /** Hidden text: the text. It is left out. */
    HIDDEN_TEXT("D210", Severity.WARNING),
    /** A remark in the margin: its author, the text. It is left out. */
    COMMENT("D211", Severity.WARNING),
    /** A header or footer that says more than the number of the page: the text. It is left out. */
    HEADER_TEXT("D212", Severity.WARNING),
    /** Lines that a printer seems to have wrapped: how many. They stay as they are. */
    WRAPPED_LINES("D213", Severity.INFO),
    /** Marks of Markdown: how many. They are left out. */
    MARKDOWN("D214", Severity.WARNING),
    /** A line of a style map that is not understood: the line. */
    STYLE_MAP("D215", Severity.ERROR),
    /** A paragraph with a typed number and another one that the word processor counts: both. The typed one stands. */
    TWO_NUMBERS("D216", Severity.WARNING),
    /** Text that was taken for the abstract by its place. */
    ABSTRACT_BY_PLACE("D217", Severity.WARNING);

    private final String id;
    private final Severity severity;

    SectionCode(String id, Severity severity) {
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
