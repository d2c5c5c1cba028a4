package org.st96toolkit.docx.flow;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param place its part and number, and the whole of its text
 * @param style how it is set
 * @param number the number or bullet that the word processor puts before it; it is no part of the text
 * @param inlines its content in order; empty for an empty paragraph
 * @param mark whether its end is put in or taken out: without it, its text and that of the next paragraph are one
 */
public record Paragraph(
        Span place, ParagraphStyle style, Optional<ListNumber> number, List<Inline> inlines, Revision mark)
        implements Block {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /** A paragraph whose end nobody touched while changes were tracked. */
    public Paragraph(Span place, ParagraphStyle style, Optional<ListNumber> number, List<Inline> inlines) {
        this(place, style, number, inlines, Revision.NONE);
    }
}
