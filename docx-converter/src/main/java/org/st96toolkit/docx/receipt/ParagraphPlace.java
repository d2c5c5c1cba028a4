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

    @Override
    public boolean equals(Object other) {
        return other instanceof ParagraphPlace place
                && paragraph == place.paragraph
                && file == place.file
                && part.equals(place.part);
    }

    /** Written out, since it is asked for each run of a text. */
    @Override
    public int hashCode() {
        return 31 * part.hashCode() + 7 * file + paragraph;
    }
}
