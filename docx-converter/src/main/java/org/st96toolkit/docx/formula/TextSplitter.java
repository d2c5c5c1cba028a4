package org.st96toolkit.docx.formula;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;

/**
 * Splits the text of runs into the tokens of MathML: numbers, identifiers, operators, text. Every character is in some token.
 *
 * @param mathml makes the tokens
 * @param operators which characters are operators
 * @param decimalSymbol the character between the digits of a number, beside the full stop
 */
record TextSplitter(MathmlBuilder mathml, OperatorDictionary operators, int decimalSymbol) {

    private static final char HARD_SPACE = '\u00A0';

    /**
     * The tokens of a text.
     *
     * @param text the text
     * @param style how it is set
     * @param aligned whether an ampersand marks where lines are aligned
     * @param at where it stands
     */
    List<XmlElement> split(String text, RunStyle style, boolean aligned, Location at) {
        if (style.normal()) {
            return List.of(
                    MathmlBuilder.with(mathml.token("mtext", hardened(text), at), "mathvariant", style.ofText()));
        }
        List<XmlElement> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from, style);
            String piece = text.substring(from, end);
            if (aligned && !style.literal() && piece.equals("&")) {
                tokens.add(mathml.empty("malignmark", at));
            } else {
                tokens.add(token(piece, style, at));
            }
            from = end;
        }
        return tokens;
    }

    private XmlElement token(String piece, RunStyle style, Location at) {
        int first = piece.codePointAt(0);
        boolean single = piece.codePointCount(0, piece.length()) == 1;
        if (isSpace(first)) {
            return mathml.token("mtext", hardened(piece), at);
        }
        if (Character.isDigit(first) || isDecimalSymbol(first) && !single) {
            return styled("mn", piece, style.ofDigits(), at);
        }
        if (operators.isOperator(first) || isMark(first)) {
            return styled("mo", piece, style.ofOperators(), at);
        }
        boolean ownForms = !Character.isLetter(first) || hasMathematicalForms(first);
        return styled("mi", piece, ownForms ? letters(first, style, single) : style.ofOtherLetters(single), at);
    }

    /** A letter that is a mathematical one by its code says itself how it is set. */
    private static Optional<String> letters(int first, RunStyle style, boolean single) {
        return first >= 0x1D400 && first <= 0x1D7FF ? Optional.empty() : style.ofLetters(single);
    }

    private XmlElement styled(String name, String text, Optional<String> variant, Location at) {
        return MathmlBuilder.with(mathml.token(name, text, at), "mathvariant", variant);
    }

    private int end(String text, int from, RunStyle style) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (isSpace(first)) {
            while (end < text.length() && isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }
        if (Character.isDigit(first) || beginsDecimal(text, from)) {
            end = endOfNumber(text, end);
        } else if (Character.isLetter(first) && !operators.isOperator(first)) {
            boolean forms = hasMathematicalForms(first);
            while ((style.joinsLetters() || !forms) && isLetterLike(text, end, forms)) {
                end = withMarks(text, end + Character.charCount(text.codePointAt(end)));
            }
        }
        return withMarks(text, end);
    }

    private boolean isLetterLike(String text, int at, boolean forms) {
        if (at >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at);
        return isMark(next)
                || Character.isLetter(next) && !operators.isOperator(next) && hasMathematicalForms(next) == forms;
    }

    private int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean decimal = isDecimalSymbol(next)
                    && end + 1 < text.length()
                    && Character.isDigit(text.codePointAt(end + 1))
                    && Character.isDigit(text.codePointBefore(end));
            if (!decimal && !Character.isDigit(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a number begins with its decimal symbol here, as in {@code .5}; not after a letter, a digit or another point. */
    private boolean beginsDecimal(String text, int at) {
        if (!isDecimalSymbol(text.codePointAt(at))
                || at + 1 >= text.length()
                || !Character.isDigit(text.codePointAt(at + 1))
                || text.codePointAt(at) == ',') {
            return false;
        }
        return at == 0
                || !isDecimalSymbol(text.codePointBefore(at)) && !Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private boolean isDecimalSymbol(int character) {
        return character == '.' || character == decimalSymbol;
    }

    private static int withMarks(String text, int from) {
        int end = from;
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** What stands on or beside the character before it: combining marks, joiners. Invisible operators are none. */
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.FORMAT -> character < 0x2061 || character > 0x2064;
            default -> false;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }

    private static boolean hasMathematicalForms(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.COMMON;
    }

    /** With hard spaces where MathML would drop spaces: at the ends, and after another. */
    private static String hardened(String text) {
        StringBuilder hard = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean soft = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean dropped = i == 0 || i == text.length() - 1 || hard.charAt(i - 1) == ' ';
            hard.append(soft ? dropped ? HARD_SPACE : ' ' : c);
        }
        return hard.toString();
    }
}
