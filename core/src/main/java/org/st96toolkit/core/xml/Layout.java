package org.st96toolkit.core.xml;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a printer remembers of each open element: whether its content is indented, which default namespace is in force. */
final class Layout {

    private static final String INDENT = "  ";

    private final Utf8Sink sink;
    private final Optional<Predicate<XmlName>> elementOnly;
    private boolean[] indented = new boolean[32];
    private boolean[] undeclared = new boolean[32];
    private int depth;

    Layout(Utf8Sink sink, Optional<Predicate<XmlName>> elementOnly) {
        this.sink = sink;
        this.elementOnly = elementOnly;
    }

    /**
     * Notes that an element was opened.
     *
     * @param bare whether no default namespace is in force inside
     */
    void enter(XmlElement element, boolean bare) {
        if (depth == indented.length) {
            indented = Arrays.copyOf(indented, depth * 2);
            undeclared = Arrays.copyOf(undeclared, depth * 2);
        }
        indented[depth] = elementOnly.isPresent() && isIndented(element);
        undeclared[depth] = bare;
        depth++;
    }

    void leave() {
        depth--;
    }

    /** Whether no default namespace is in force in the innermost open element. */
    boolean isUndeclared() {
        return undeclared[depth - 1];
    }

    private boolean isIndented(XmlElement element) {
        boolean blank = true;
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                if (!text.isBlank()) {
                    return false;
                }
            } else {
                blank = false;
            }
        }
        return !blank && elementOnly.orElseThrow().test(element.name());
    }

    /** Whether a child is written: the white space of indented content is not. */
    boolean keeps(XmlNode child) {
        return !(indented[depth - 1] && child instanceof XmlText);
    }

    void beforeChild() throws IOException {
        if (indented[depth - 1]) {
            breakLine(depth);
        }
    }

    void beforeEnd() throws IOException {
        if (indented[depth - 1]) {
            breakLine(depth - 1);
        }
    }

    private void breakLine(int level) throws IOException {
        sink.ascii('\n');
        for (int i = 0; i < level; i++) {
            sink.ascii(INDENT);
        }
    }
}
