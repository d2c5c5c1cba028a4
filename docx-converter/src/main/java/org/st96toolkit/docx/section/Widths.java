package org.st96toolkit.docx.section;

/** Full-width characters as the plain ones that they look like, one for one, so that places in the text stay. */
public final class Widths {

    /** Nothing before Hangul is of these scripts. */
    private static final int FIRST_EAST_ASIAN = 0x1100;

    private Widths() {}

    /** The text with them replaced. */
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (narrow(text.charAt(i)) != text.charAt(i)) {
                return narrowFrom(i, text);
            }
        }
        return text;
    }

    private static String narrowFrom(int first, String text) {
        StringBuilder narrow = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' || c == '\uFEFF' ? ' ' : c;
    }

    /** Whether a character is of a script that is written without spaces, or of Korean. */
    static boolean isEastAsian(int codePoint) {
        if (codePoint < FIRST_EAST_ASIAN) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
