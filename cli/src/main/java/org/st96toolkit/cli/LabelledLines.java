package org.st96toolkit.cli;

/** Lines of an answer for people: a word and what it is, in two columns. Used once, by one thread. */
final class LabelledLines {

    private static final int WIDTH = 18;

    private final Labels labels;
    private final StringBuilder text;

    /**
     * @param labels the words
     * @param title what the lines are about
     */
    LabelledLines(Labels labels, String title) {
        this.labels = labels;
        this.text = new StringBuilder(title).append('\n');
    }

    /** A line. */
    void add(String label, String value) {
        String word = labels.text(label);
        int wide =
                word.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        text.append("  ")
                .append(word)
                .append(" ".repeat(Math.max(1, WIDTH - wide)))
                .append(value)
                .append('\n');
    }

    /** A line that belongs to the one before; its name is the same in every language. */
    void addBelow(String name, String value) {
        String padded = "  " + name + " ".repeat(Math.max(1, WIDTH - 2 - name.length()));
        text.append("  ").append(padded).append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
