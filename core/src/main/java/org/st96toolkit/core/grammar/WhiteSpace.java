package org.st96toolkit.core.grammar;

/** What becomes of white space in a value before it is held against its type; ordered from lax to strict. */
enum WhiteSpace {
    PRESERVE,
    REPLACE,
    COLLAPSE;

    /** The value as processed: the same object where there is nothing to do. */
    String apply(String value) {
        return switch (this) {
            case PRESERVE -> value;
            case REPLACE -> needsReplacing(value) ? replace(value) : value;
            case COLLAPSE -> needsCollapsing(value) ? collapse(value) : value;
        };
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean needsReplacing(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != ' ' && isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsCollapsing(String value) {
        boolean afterSpace = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean space = isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                return true;
            }
            afterSpace = space;
        }
        return afterSpace && !value.isEmpty();
    }

    private static String replace(String value) {
        return value.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    }

    private static String collapse(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isSpace(c)) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        if (kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ') {
            kept.setLength(kept.length() - 1);
        }
        return kept.toString();
    }
}
