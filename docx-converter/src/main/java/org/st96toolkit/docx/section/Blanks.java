package org.st96toolkit.docx.section;

/** White space as a reader sees it. */
public final class Blanks {

    private Blanks() {}

    /** Whether a character shows nothing: white space of any script, marks of byte order, spaces of no width. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u2060';
    }

    /** Whether a text shows nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first character from an index on that shows something; the end where none does. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index after the last character that shows something, not below another index. */
    static int trimmedEnd(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
