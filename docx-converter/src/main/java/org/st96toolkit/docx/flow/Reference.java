package org.st96toolkit.docx.flow;

/**
 * A mark that leads to a note or a comment.
 *
 * @param place where it stands
 * @param kind what it leads to
 * @param target the identifier of the {@link Note} or {@link Comment}
 * @param mark what a reader sees, such as {@code 1} or {@code *}; empty for a comment
 */
public record Reference(Span place, Kind kind, String target, String mark, Revision revision) implements Inline {

    /** What a mark leads to. */
    public enum Kind {
        FOOTNOTE,
        ENDNOTE,
        COMMENT
    }
}
