package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** Reads the paths of a mapping table. */
final class PathParser {

    /** A path that is not written as the language has it, or a prefix that is not declared. */
    static final class PathException extends Exception {
        private static final long serialVersionUID = 1L;

        PathException(String message) {
            super(message);
        }
    }

    private final Map<String, String> namespaces;

    PathParser(Map<String, String> namespaces) {
        this.namespaces = namespaces;
    }

    Path path(String written) throws PathException {
        String text = written.strip();
        if (text.equals(".")) {
            return Path.SELF;
        }
        List<Step> steps = new ArrayList<>();
        Optional<XmlName> attribute = Optional.empty();
        for (String part : split(text)) {
            if (attribute.isPresent()) {
                throw new PathException(text);
            }
            if (part.startsWith("@")) {
                attribute = Optional.of(name(part.substring(1)));
            } else {
                steps.add(step(part));
            }
        }
        return new Path(steps, attribute);
    }

    Step step(String written) throws PathException {
        String text = written.strip();
        int bracket = text.indexOf('[');
        String head = bracket < 0 ? text : text.substring(0, bracket);
        List<Predicate> predicates = new ArrayList<>();
        boolean each = head.endsWith("+");
        if (each) {
            head = head.substring(0, head.length() - 1);
        }
        int at = bracket;
        while (at >= 0 && at < text.length()) {
            if (text.charAt(at) == '+' && at == text.length() - 1) {
                each = true;
                break;
            }
            int end = closing(text, at);
            predicates.add(predicate(text.substring(at + 1, end)));
            at = end + 1;
        }
        return new Step(name(head), each, predicates);
    }

    private Predicate predicate(String text) throws PathException {
        String body = text.strip();
        if (body.startsWith("not(") && body.endsWith(")")) {
            String denied = body.substring(4, body.length() - 1);
            return hasValue(denied)
                    ? new Predicate.Without(asked(denied), value(denied))
                    : new Predicate.Absent(path(denied));
        }
        return hasValue(body) ? new Predicate.Equal(asked(body), value(body)) : new Predicate.Present(path(body));
    }

    private static boolean hasValue(String body) {
        return body.indexOf('=') >= 0;
    }

    /** The path before the value. */
    private Path asked(String body) throws PathException {
        return path(body.substring(0, body.indexOf('=')));
    }

    private static String value(String body) throws PathException {
        String value = body.substring(body.indexOf('=') + 1).strip();
        if (value.length() < 2 || value.charAt(0) != '\'' || !value.endsWith("'")) {
            throw new PathException(body);
        }
        return value.substring(1, value.length() - 1);
    }

    XmlName name(String written) throws PathException {
        String text = written.strip();
        int colon = text.indexOf(':');
        String namespace = colon < 0 ? "" : namespaces.get(text.substring(0, colon));
        String local = text.substring(colon + 1);
        if (namespace == null || !XmlName.isLocalName(local)) {
            throw new PathException(text);
        }
        return new XmlName(namespace, local);
    }

    private static int closing(String text, int open) throws PathException {
        if (text.charAt(open) != '[') {
            throw new PathException(text);
        }
        boolean quoted = false;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ']' && !quoted) {
                return i;
            }
        }
        throw new PathException(text);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                depth++;
            } else if (!quoted && c == ']') {
                depth--;
            } else if (!quoted && depth == 0 && c == '/') {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
