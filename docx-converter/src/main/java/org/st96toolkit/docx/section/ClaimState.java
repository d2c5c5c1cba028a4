package org.st96toolkit.docx.section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.docx.flow.ListNumber;

/** Counts claims while a file is read, and says where the parts of a claim stand. */
final class ClaimState {

    private static final Pattern MARKER = Pattern.compile(
            "^(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)]|\\(?([a-z])[.)]|\\(?([ivx]{2,5})[.)]|([-\u2013\u2014\u2022\u00B7*])\\s|"
                    + "([\u2460-\u2473])|([A-Z])[.)])");
    private static final int DEEPEST = 12;

    /** How far a part is indented, and what kind of mark it has. */
    private record Indent(double width, int kind) {}

    private final Deque<Indent> indents = new ArrayDeque<>();
    private int last;
    private int list = -1;
    private int listLevel;
    private double width;

    /** The number of the claim that was begun last; 0 before the first. */
    int last() {
        return last;
    }

    /** Whether a counted number is that of a claim. */
    boolean isClaim(ListNumber number) {
        if (!number.ordered()) {
            return false;
        }
        return list < 0
                || number.list() == list && number.level() <= listLevel
                || number.level() <= listLevel && number.value() == last + 1;
    }

    /**
     * Whether a typed number is that of a claim, not of a step in one.
     *
     * @param dependent whether the text after it refers to a claim
     */
    boolean isClaim(Line line, TypedNumbers.Typed typed, boolean dependent) {
        if (last == 0) {
            return list < 0;
        }
        boolean indented = indent(line) > width + 1.5;
        if (typed.first() == last + 1) {
            return !indented;
        }
        return !indented && (typed.first() > last && typed.first() < last + 50 || dependent);
    }

    /** Begins a claim by its counted number. */
    void begin(Line line, ListNumber number) {
        if (list < 0) {
            listLevel = number.level();
        }
        list = number.list();
        begin(line, number.value());
    }

    /** Begins a claim by its typed number. */
    void begin(Line line, int lastNumber) {
        if (last == 0) {
            width = indent(line);
        }
        last = lastNumber;
        indents.clear();
    }

    /** How deep a further paragraph of a claim stands, from 1. */
    int level(Line line) {
        Optional<ListNumber> number = line.number();
        Indent here = number.isPresent()
                ? new Indent(Math.max(0, number.get().level() - Math.max(0, listLevel)), 99)
                : new Indent(indent(line), kind(line.text()));
        while (!indents.isEmpty() && indents.peek().width() > here.width() + 0.5) {
            indents.pop();
        }
        if (indents.stream().anyMatch(indent -> same(indent, here) && indent.kind() == here.kind())) {
            while (indents.peek().kind() != here.kind()) {
                indents.pop();
            }
        } else if (indents.isEmpty()
                || !same(indents.peek(), here)
                || here.kind() != 0 && indents.peek().kind() != 0) {
            indents.push(here);
        }
        return Math.max(1, Math.min(indents.size(), DEEPEST));
    }

    /** Whether a line begins with a mark of a list. */
    static boolean hasMarker(String text) {
        return kind(text) != 0;
    }

    private static boolean same(Indent one, Indent other) {
        return Math.abs(one.width() - other.width()) <= 0.5;
    }

    private static int kind(String text) {
        Matcher matcher = MARKER.matcher(Widths.narrow(text).strip());
        if (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return group;
                }
            }
        }
        return 0;
    }

    /** The white space before a line and its indent, in widths of a character or about two millimetres. */
    private static double indent(Line line) {
        double width = line.index() == 0 ? line.paragraph().style().indent() / 2 : 0;
        String text = line.text();
        for (int i = 0; i < text.length() && Blanks.isBlank(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                width += 4;
            } else if (c == '\u3000') {
                width += 2;
            } else if (c != '\n' && c != '\f' && c != '\uFEFF') {
                width += 1;
            }
        }
        return width;
    }
}
