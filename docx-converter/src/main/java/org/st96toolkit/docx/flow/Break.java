package org.st96toolkit.docx.flow;

/**
 * The end of a line, column or page within a paragraph.
 *
 * @param place where it stands: one character of the paragraph's text, or none for a break that the program noted itself
 */
public record Break(Span place, Kind kind, Revision revision) implements Inline {

    /** What ends. */
    public enum Kind {
        LINE,
        COLUMN,
        PAGE
    }
}
