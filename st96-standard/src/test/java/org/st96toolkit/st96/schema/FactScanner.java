package org.st96toolkit.st96.schema;

import java.util.function.IntPredicate;

/** A place in one line of the facts, and the small moves a reader of it makes. */
final class FactScanner {

    private final String text;
    private int at;

    FactScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    /** Moves over the words if they stand here. */
    boolean take(String words) {
        skipSpace();
        if (text.startsWith(words, at)) {
            at += words.length();
            return true;
        }
        return false;
    }

    /** Whether the words stand here. */
    boolean sees(String words) {
        skipSpace();
        return text.startsWith(words, at);
    }

    /** Moves over the words, which must stand here. */
    void expect(String words) {
        if (!take(words)) {
            throw new IllegalStateException("'" + words + "' expected at " + at + " of: " + text);
        }
    }

    /** The name that stands here. */
    String name() {
        skipSpace();
        String name = run(c -> Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-' || c == '_');
        if (name.isEmpty()) {
            throw new IllegalStateException("name expected at " + at + " of: " + text);
        }
        return name;
    }

    /** Whether a name with a prefix stands here. */
    boolean seesQualifiedName() {
        int start = at;
        skipSpace();
        String run = run(c -> Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-' || c == '_');
        at = start;
        return run.indexOf(':') > 0;
    }

    /** Everything up to the next space. */
    String word() {
        skipSpace();
        return run(c -> c != ' ');
    }

    /** Everything up to that character, which is passed over. */
    String upTo(char end) {
        String run = run(c -> c != end);
        at++;
        return run;
    }

    /** A number. */
    int number() {
        return Integer.parseInt(run(Character::isDigit));
    }

    /** The character here, without moving; a space at the end. */
    char here() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Moves over that character if it stands here, with no space before it. */
    boolean takeHere(char expected) {
        if (here() == expected && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    private String run(IntPredicate wanted) {
        int start = at;
        while (at < text.length() && wanted.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    @Override
    public String toString() {
        return text.substring(0, at) + " <here> " + text.substring(at);
    }
}
