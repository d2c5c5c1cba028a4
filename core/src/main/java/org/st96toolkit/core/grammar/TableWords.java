package org.st96toolkit.core.grammar;

/** The words of one statement of a model table. */
final class TableWords {

    private final String text;
    private int at;

    TableWords(String statement) {
        this.text = statement.strip();
    }

    /** A line without its comment: a number sign that begins a word, but for #PCDATA. */
    static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            boolean begins = c == '#' && (i == 0 || WhiteSpace.isSpace(line.charAt(i - 1)));
            if (begins && !quoted && !line.startsWith("#PCDATA", i)) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    static boolean hasOpenParenthesis(CharSequence statement) {
        int open = 0;
        boolean quoted = false;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '(' || c == ')')) {
                open += c == '(' ? 1 : -1;
            }
        }
        return open > 0;
    }

    boolean isAtEnd() {
        skipSpace();
        return at >= text.length();
    }

    boolean startsWith(String wanted) {
        skipSpace();
        return text.startsWith(wanted, at);
    }

    /**
     * The next word.
     *
     * @throws IllegalArgumentException where there is none
     */
    String word() {
        if (isAtEnd()) {
            throw new IllegalArgumentException("the statement ends too early: " + text);
        }
        int start = at;
        while (at < text.length() && !WhiteSpace.isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The next word, or what stands in quotation marks. */
    String value() {
        if (!startsWith("\"")) {
            return word();
        }
        int close = text.indexOf('"', at + 1);
        if (close < 0) {
            throw new IllegalArgumentException("a quotation mark is missing");
        }
        String value = text.substring(at + 1, close);
        at = close + 1;
        return value;
    }

    /** What stands in the parentheses that come next. */
    String group() {
        int close = text.indexOf(')', at);
        if (close < 0) {
            throw new IllegalArgumentException("a ) is missing");
        }
        String group = text.substring(at + 1, close);
        at = close + 1;
        return group;
    }

    /** All that is left. */
    String rest() {
        skipSpace();
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    /**
     * Makes sure that nothing is left.
     *
     * @throws IllegalArgumentException where something is
     */
    void end() {
        if (!isAtEnd()) {
            throw new IllegalArgumentException("too much: " + rest());
        }
    }

    private void skipSpace() {
        while (at < text.length() && WhiteSpace.isSpace(text.charAt(at))) {
            at++;
        }
    }
}
