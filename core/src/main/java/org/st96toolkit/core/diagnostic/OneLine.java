package org.st96toolkit.core.diagnostic;

import java.util.Locale;

/** Text of a finding as one line: what a document holds must not steer a terminal, nor break a report. */
public final class OneLine {

    private OneLine() {}

    /** The text, with blanks for line ends and tabs, and other characters that cannot be seen by their numbers. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                shown.append(' ');
            } else if (isUnseen(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || c >= 0xFFFE && c <= 0xFFFF;
    }
}
