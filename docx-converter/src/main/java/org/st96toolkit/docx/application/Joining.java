package org.st96toolkit.docx.application;

import java.util.regex.Pattern;

/** How lines that a printer wrapped are put together again. */
final class Joining {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:[(\uFF08]?(?:\\d{1,3}|[A-Za-z]|[ivx]{1,5})[)\uFF09.\u3001]|[-\u2013\u2022\u00B7*])\\s*\\S.*",
            Pattern.DOTALL);

    private Joining() {}

    /** Whether a line begins with a mark of a list, so that it was no wrapped line. */
    static boolean beginsAnew(String line) {
        return MARK.matcher(line).matches();
    }

    /** What stands between two lines: a space, or nothing in scripts that are written without. */
    static String between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        boolean wide = isWide(last) || isWide(first);
        return wide ? "" : " ";
    }

    private static boolean isWide(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }
}
