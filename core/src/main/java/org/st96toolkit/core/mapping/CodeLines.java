package org.st96toolkit.core.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The lines of a code table that is being read. */
final class CodeLines {

    private static final String BOTH = "<->";
    private static final String TO_LEFT = "<-";
    private static final String TO_RIGHT = "->";

    private final String name;
    private final Origin origin;
    private final Map<String, String> toRight = new LinkedHashMap<>();
    private final Map<String, String> toLeft = new LinkedHashMap<>();
    private final Set<String> leftOnly = new LinkedHashSet<>();
    private final Set<String> rightOnly = new LinkedHashSet<>();

    CodeLines(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    /** Where the table begins. */
    Origin origin() {
        return origin;
    }

    CodeTable table() {
        return new CodeTable(name, toRight, toLeft, leftOnly, rightOnly);
    }

    /** Reads a line: a pair for both ways or for one, or a value that the other side cannot say. */
    void line(String text) throws PathParser.PathException {
        if (text.contains(BOTH)) {
            int arrow = text.indexOf(BOTH);
            String left = value(text.substring(0, arrow), text);
            String right = value(text.substring(arrow + BOTH.length()), text);
            toRight.putIfAbsent(left, right);
            toLeft.putIfAbsent(right, left);
        } else if (text.startsWith(TO_LEFT)) {
            rightOnly.add(value(text.substring(TO_LEFT.length()), text));
        } else if (text.contains(TO_LEFT)) {
            int arrow = text.indexOf(TO_LEFT);
            toLeft.putIfAbsent(
                    value(text.substring(arrow + TO_LEFT.length()), text), value(text.substring(0, arrow), text));
        } else if (text.endsWith(TO_RIGHT)) {
            leftOnly.add(value(text.substring(0, text.length() - TO_RIGHT.length()), text));
        } else if (text.contains(TO_RIGHT)) {
            int arrow = text.indexOf(TO_RIGHT);
            toRight.putIfAbsent(
                    value(text.substring(0, arrow), text), value(text.substring(arrow + TO_RIGHT.length()), text));
        } else {
            throw new PathParser.PathException(text);
        }
    }

    private static String value(String written, String text) throws PathParser.PathException {
        if (written.isBlank()) {
            throw new PathParser.PathException(text);
        }
        return written.strip();
    }
}
