package org.st96toolkit.st96.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** XML as text, one element a line, four spaces a level. */
final class IndentedXml {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startTagOpen;

    /** Opens an element; attributes follow. */
    IndentedXml start(String name) {
        closeStartTag();
        out.append(indent()).append('<').append(name);
        open.push(name);
        startTagOpen = true;
        return this;
    }

    /** Adds an attribute to the element just opened. */
    IndentedXml attribute(String name, String value) {
        out.append(' ');
        write(name, value);
        return this;
    }

    private void write(String name, String value) {
        out.append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** Adds attributes to the element just opened, a line each. */
    IndentedXml attributeLines(Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            out.append('\n').append("    ".repeat(open.size() + 1));
            write(name, value);
        });
        return this;
    }

    /** Closes the innermost element. */
    IndentedXml end() {
        String name = open.pop();
        if (startTagOpen) {
            out.append("/>\n");
            startTagOpen = false;
        } else {
            out.append(indent()).append("</").append(name).append(">\n");
        }
        return this;
    }

    /** A comment of its own, folded to the width of the page. */
    IndentedXml comment(String words) {
        closeStartTag();
        StringBuilder line = new StringBuilder(indent()).append("<!--");
        for (String word : words.split(" ")) {
            if (line.length() + word.length() + 5 > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent()).append("    ");
            }
            line.append(' ').append(word);
        }
        out.append(line).append(" -->\n");
        return this;
    }

    /** An empty line. */
    IndentedXml gap() {
        closeStartTag();
        out.append('\n');
        return this;
    }

    private void closeStartTag() {
        if (startTagOpen) {
            out.append(">\n");
            startTagOpen = false;
        }
    }

    private String indent() {
        return "    ".repeat(open.size());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
