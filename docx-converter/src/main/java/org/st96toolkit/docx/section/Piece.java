package org.st96toolkit.docx.section;

import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;

/**
 * A stretch of what stands in a line.
 *
 * @param inline what it is, or is a stretch of
 * @param from its first character, counted in what a reader sees of the inline
 * @param to the character after its last
 */
public record Piece(Inline inline, int from, int to) {

    /** What stands for an image, a formula or another thing that is no text. */
    public static final char OBJECT = '\uFFFC';

    public Piece {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(inline + " " + from + " " + to);
        }
    }

    /** All of an inline. */
    static Piece of(Inline inline) {
        return new Piece(inline, 0, shown(inline).length());
    }

    /** What a reader sees of it; U+FFFC for an object, U+000A for the end of a line, U+000C for that of a page or column. */
    public String text() {
        return shown(inline).substring(from, to);
    }

    /** Where it stands. */
    public Span span() {
        Span place = inline.place();
        if (!(inline instanceof Text text)) {
            return place;
        }
        String shown = text.characters();
        if (shown.length() == place.length()) {
            return place.part(from, to);
        }
        if (shown.codePointCount(0, shown.length()) == place.length()) {
            return place.part(shown.codePointCount(0, from), shown.codePointCount(0, to));
        }
        return from == 0 && to > 0 ? place : place.part(place.length(), place.length());
    }

    /** A stretch of it, counted within it. */
    Piece part(int start, int end) {
        return new Piece(inline, from + start, from + end);
    }

    int length() {
        return to - from;
    }

    private static String shown(Inline inline) {
        if (inline instanceof Text text) {
            return text.characters();
        }
        if (inline instanceof Break end) {
            return end.kind() == Break.Kind.LINE ? "\n" : "\f";
        }
        return String.valueOf(OBJECT);
    }
}
