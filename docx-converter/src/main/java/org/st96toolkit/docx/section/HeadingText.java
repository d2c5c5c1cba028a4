package org.st96toolkit.docx.section;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A heading as it is looked up: without brackets, numbers, marks, capitals and widths. */
final class HeadingText {

    private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s+|\\*\\*|__");
    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)]|"
                    + "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}\u3001|\\(\\d{1,2}\\))\\s*(?=\\D)");
    private static final Pattern BRACKETS = Pattern.compile("^[\u3010\u3014\\[<](.*)[\u3011\u3015\\]>]$");
    private static final Pattern END = Pattern.compile("\\s*[:\uFE55]+\\s*-*$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\uFEFF]");

    private static final int MOST_WORDS = 12;
    private static final int MOST_CHARACTERS = 120;

    private HeadingText() {}

    /** The form that is looked up; empty where a text is too long for a heading or ends like a sentence. */
    static String of(String text) {
        if (text.length() > 4 * MOST_CHARACTERS || isSentence(text)) {
            return "";
        }
        String plain = NOTHING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        plain = MARKS.matcher(plain.strip()).replaceAll("").strip();
        if (!plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0))) {
            return "";
        }
        plain = bare(
                END.matcher(bare(ENUMERATION.matcher(plain).replaceFirst(""))).replaceFirst(""));
        plain = SPACE.matcher(plain.strip()).replaceAll(" ");
        plain = plain.replace('\u2019', '\'')
                .replace('\u2013', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        if (plain.length() > MOST_CHARACTERS || plain.endsWith(".") || plain.endsWith("\u3002")) {
            return "";
        }
        if (plain.codePoints().anyMatch(Widths::isEastAsian)) {
            plain = plain.replace(" ", "");
        } else if (plain.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
            return "";
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Whether a small letter of ASCII begins it or a full stop ends it, white space apart: most text is told by that alone. */
    private static boolean isSentence(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return true;
        }
        char first = plain.charAt(0);
        return first >= 'a' && first <= 'z' || plain.endsWith(".") || plain.endsWith("\u3002");
    }

    private static String bare(String text) {
        String stripped = text.strip();
        var matcher = BRACKETS.matcher(stripped);
        return matcher.matches() ? matcher.group(1).strip() : stripped;
    }
}
