package org.st96toolkit.validation.body;

import org.st96toolkit.core.format.BodyParts;
import org.st96toolkit.core.format.BodyParts.Role;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** The text of an element as it is read, see {@link Body}. */
final class RunningText {

    private final BodyParts parts;

    RunningText(BodyParts parts) {
        this.parts = parts;
    }

    String of(XmlElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString().strip();
    }

    private void append(XmlElement element, StringBuilder text) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText run) {
                append(run.value(), text);
            } else if (node instanceof XmlElement child) {
                Role role = parts.role(child.name()).orElse(null);
                if (role == Role.OBJECT) {
                    text.append(Body.OBJECT);
                } else if (role == Role.BLOCK || role == Role.PARAGRAPH || role == Role.HEADING) {
                    breakLine(text);
                    append(child, text);
                    breakLine(text);
                } else if (role != Role.SILENT) {
                    append(child, text);
                }
            }
        }
    }

    private static void append(String run, StringBuilder text) {
        int begun = 0;
        for (int i = 0; i < run.length(); i++) {
            char unit = run.charAt(i);
            boolean maySpace = unit <= ' ' || unit > '~';
            if (maySpace && (Character.isWhitespace(unit) || unit == '\u00A0')) {
                text.append(run, begun, i);
                begun = i + 1;
                if (text.length() > 0 && !isSpace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }
        text.append(run, begun, run.length());
    }

    private static void breakLine(StringBuilder text) {
        while (text.length() > 0 && isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n';
    }
}
