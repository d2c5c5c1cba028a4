package org.st96toolkit.core.grammar;

import java.util.regex.Pattern;

/**
 * Translates the regular expressions of XML Schema into those of the JDK. Outside character classes {@code ^} and
 * {@code $} are ordinary characters there; a match is always of the whole value, so that anchors are not needed; the
 * classes {@code \i \c \d \w \s} mean other characters than in the JDK; and a class may be subtracted from a class.
 */
final class XsdRegex {

    private static final String SPACE = " \\t\\n\\r";
    private static final String NOT_WORD = "\\p{P}\\p{Z}\\p{C}";

    private final String source;
    private int at;

    private XsdRegex(String source) {
        this.source = source;
    }

    /**
     * Compiles an expression.
     *
     * @throws IllegalArgumentException where it is not one of XML Schema
     */
    static Pattern compile(String source) {
        XsdRegex regex = new XsdRegex(source);
        String translated = regex.alternatives();
        if (regex.at < source.length()) {
            throw regex.error("unbalanced )");
        }
        return Pattern.compile(translated);
    }

    private String alternatives() {
        StringBuilder out = new StringBuilder();
        while (at < source.length() && source.charAt(at) != ')') {
            if (source.charAt(at) == '|') {
                at++;
                out.append('|');
            } else {
                out.append(atom());
                out.append(quantifier());
            }
        }
        return out.toString();
    }

    private String atom() {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                at++;
                String inner = alternatives();
                take(')');
                return "(?:" + inner + ")";
            }
            case '[' -> {
                return characterClass();
            }
            case '\\' -> {
                return "[" + escape() + "]";
            }
            case '.' -> {
                at++;
                return "[^\\n\\r]";
            }
            case '?', '*', '+', '{', '}', ']' -> throw error("a stray " + c);
            default -> {
                return literal(next());
            }
        }
    }

    private String quantifier() {
        if (at >= source.length()) {
            return "";
        }
        char c = source.charAt(at);
        if (c == '?' || c == '*' || c == '+') {
            at++;
            return String.valueOf(c);
        }
        if (c != '{') {
            return "";
        }
        int close = source.indexOf('}', at);
        String range = close < 0 ? "" : source.substring(at, close + 1);
        if (!range.matches("\\{\\d+(,\\d*)?}")) {
            throw error("a broken quantifier");
        }
        at = close + 1;
        return range;
    }

    /** A class in brackets; what is subtracted becomes a look-ahead. */
    private String characterClass() {
        take('[');
        StringBuilder out = new StringBuilder("[");
        if (peek('^')) {
            at++;
            out.append('^');
        }
        String subtracted = "";
        boolean first = true;
        while (first || !peek(']')) {
            first = false;
            if (at >= source.length()) {
                throw error("an open [");
            } else if (source.startsWith("-[", at)) {
                at++;
                subtracted = "(?!" + characterClass() + ")";
                break;
            } else {
                out.append(member());
            }
        }
        take(']');
        out.append(']');
        return subtracted.isEmpty() ? out.toString() : "(?:" + subtracted + out + ")";
    }

    private String member() {
        String from = peek('\\') ? escape() : classLiteral();
        boolean range = peek('-') && at + 1 < source.length() && "[]".indexOf(source.charAt(at + 1)) < 0;
        if (!range || from.length() > 2 || from.matches("\\\\[dDwWsSpPiIcC]")) {
            return from;
        }
        at++;
        return from + "-" + (peek('\\') ? escape() : classLiteral());
    }

    private String classLiteral() {
        if (peek('[')) {
            throw error("a stray [");
        }
        return literal(next());
    }

    /** An escape, as it stands within a class of the JDK. */
    private String escape() {
        at++;
        if (at >= source.length()) {
            throw error("a \\ at the end");
        }
        char c = source.charAt(at++);
        return switch (c) {
            case 'n', 'r', 't' -> "\\" + c;
            case 's' -> SPACE;
            case 'S' -> "[^" + SPACE + "]";
            case 'd' -> "\\p{Nd}";
            case 'D' -> "\\P{Nd}";
            case 'w' -> "[^" + NOT_WORD + "]";
            case 'W' -> NOT_WORD;
            case 'i' -> names(NameCharacters.START);
            case 'I' -> "[^" + names(NameCharacters.START) + "]";
            case 'c' -> names(NameCharacters.START + " " + NameCharacters.FURTHER);
            case 'C' -> "[^" + names(NameCharacters.START + " " + NameCharacters.FURTHER) + "]";
            case 'p', 'P' -> property(c);
            default -> {
                if ("\\|.-^?*+{}()[]$".indexOf(c) < 0) {
                    throw error("an unknown escape \\" + c);
                }
                yield "\\" + c;
            }
        };
    }

    private String property(char kind) {
        int close = source.indexOf('}', at);
        if (!peek('{') || close < 0) {
            throw error("a property without its name");
        }
        String name = source.substring(at + 1, close);
        at = close + 1;
        // the JDK says In for blocks where XML Schema says Is
        String block =
                name.equals("IsPrivateUse") ? "InPrivateUseArea" : "In" + name.substring(Math.min(2, name.length()));
        return "\\" + kind + "{" + (name.startsWith("Is") ? block : name) + "}";
    }

    private static String names(String ranges) {
        StringBuilder out = new StringBuilder(":");
        for (String range : ranges.split(" ")) {
            for (String end : range.split("-")) {
                out.append("\\x{").append(end).append("}-");
            }
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private String next() {
        int character = source.codePointAt(at);
        at += Character.charCount(character);
        return Character.toString(character);
    }

    private static String literal(String character) {
        char c = character.charAt(0);
        boolean plain = c > 127 || Character.isLetterOrDigit(c) || c == ' ' || c == '\n' || c == '\r' || c == '\t';
        return plain ? character : "\\" + character;
    }

    private boolean peek(char wanted) {
        return at < source.length() && source.charAt(at) == wanted;
    }

    private void take(char wanted) {
        if (!peek(wanted)) {
            throw error("a missing " + wanted);
        }
        at++;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("not a regular expression, " + what + ": " + source);
    }
}
