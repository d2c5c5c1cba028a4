package org.st96toolkit.docx.receipt;

import org.st96toolkit.docx.flow.Span;

/**
 * A paragraph of the files of one application.
 *
 * @param file which of the files, from 0
 * @param part the part that it stands in
 * @param paragraph its number in the part, from 1
 */
public record ParagraphPlace(int file, String part, int paragraph) {

    /** The paragraph that a stretch stands in. */
    public static ParagraphPlace of(int file, Span span) {
        return new ParagraphPlace(file, span.part(), span.paragraph());
    }
}
