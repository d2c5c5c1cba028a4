package org.st96toolkit.core.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;

/** Parses one fragment. Knows what {@link FragmentPrinter} prints, and nothing more. */
final class FragmentParser {

    private static final int DEEPEST = Limits.STANDARD.depth();

    private final String text;
    private final Map<String, String> namespaces;
    private final Location place;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    FragmentParser(String text, Map<String, String> namespaces, Location place) {
        this.text = text;
        this.namespaces = namespaces;
        this.place = place;
    }

    /** An element whose end tag has not come yet; the outermost one stands for the fragment itself. */
    private record Open(
            String tag,
            XmlName name,
            List<XmlAttribute> attributes,
            List<XmlNode> children,
            Map<String, String> namespaces) {}

    /** The text is not what we write. */
    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        Malformed() {
            super(null, null, false, false);
        }
    }

    Optional<List<XmlNode>> parse() {
        open.push(new Open("", null, List.of(), new ArrayList<>(), namespaces));
        try {
            require(text.codePoints().allMatch(NameRules::isCharacter));
            while (at < text.length()) {
                node();
            }
            Open fragment = open.pop();
            return open.isEmpty() ? Optional.of(List.copyOf(fragment.children())) : Optional.empty();
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private void node() throws Malformed {
        if (text.charAt(at) != '<') {
            int end = text.indexOf('<', at);
            String value = unescape(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end;
            add(new XmlText(value));
        } else if (text.startsWith("</", at)) {
            end();
        } else if (text.startsWith("<!--", at)) {
            String value = unescape(at + 4, find("-->", at + 4));
            require(!value.contains("--") && !value.endsWith("-"));
            add(new XmlComment(value));
            at = find("-->", at + 4) + 3;
        } else if (text.startsWith("<?", at)) {
            instruction();
        } else {
            start();
        }
    }

    private void add(XmlNode node) {
        open.element().children().add(node);
    }

    private void instruction() throws Malformed {
        int end = find("/>", at + 2);
        int space = text.indexOf(' ', at + 2);
        boolean hasData = space > 0 && space < end;
        String target = text.substring(at + 2, hasData ? space : end);
        String data = hasData ? unescape(space + 1, end) : "";
        require(NameRules.isNcName(target) && !target.equalsIgnoreCase("xml") && !data.contains("?>"));
        add(new XmlInstruction(target, data));
        at = end + 2;
    }

    private void end() throws Malformed {
        int end = find(">", at);
        Open element = open.pop();
        require(!open.isEmpty() && element.tag().contentEquals(text.subSequence(at + 2, end)));
        add(element(element));
        at = end + 1;
    }

    private XmlElement element(Open element) {
        Location own = new Location(place.line(), place.column());
        return new XmlElement(element.name(), element.attributes(), element.children(), own);
    }

    private void start() throws Malformed {
        require(open.size() <= DEEPEST);
        at++;
        String tag = name();
        Map<String, String> written = new HashMap<>();
        List<String> order = new ArrayList<>();
        while (current() == ' ') {
            at++;
            String name = name();
            expect("=\"");
            int end = find("\"", at);
            require(written.put(name, unescape(at, end)) == null);
            order.add(name);
            at = end + 1;
        }
        boolean empty = current() == '/';
        expect(empty ? "/>" : ">");
        Map<String, String> scope = scope(written);
        List<XmlAttribute> attributes = attributes(order, written, scope);
        Open element = new Open(tag, resolve(tag, scope), attributes, new ArrayList<>(), scope);
        if (empty) {
            add(element(element));
        } else {
            open.push(element);
        }
    }

    /** The namespaces in force inside an element: those around it and those that it declares. */
    private Map<String, String> scope(Map<String, String> written) throws Malformed {
        Map<String, String> outer = open.element().namespaces();
        Map<String, String> scope = outer;
        for (Map.Entry<String, String> entry : written.entrySet()) {
            if (entry.getKey().startsWith("xmlns:")) {
                require(!entry.getValue().isEmpty());
                scope = scope == outer ? new HashMap<>(outer) : scope;
                scope.put(entry.getKey().substring("xmlns:".length()), entry.getValue());
            }
        }
        return scope;
    }

    private static List<XmlAttribute> attributes(
            List<String> order, Map<String, String> written, Map<String, String> scope) throws Malformed {
        List<XmlAttribute> attributes = new ArrayList<>(order.size());
        for (String name : order) {
            if (!name.startsWith("xmlns:")) {
                attributes.add(new XmlAttribute(resolve(name, scope), written.get(name)));
            }
        }
        return attributes;
    }

    private static XmlName resolve(String qualified, Map<String, String> scope) throws Malformed {
        int colon = qualified.indexOf(':');
        String local = qualified.substring(colon + 1);
        String namespace = colon < 0 ? "" : scope.get(qualified.substring(0, colon));
        require(namespace != null && NameRules.isNcName(local) && !qualified.equals("xmlns"));
        return new XmlName(namespace, local);
    }

    /** The characters up to one that ends a name; whether they are a name is for others to say. */
    private String name() throws Malformed {
        int start = at;
        while (" =/>\"<".indexOf(current()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private char current() throws Malformed {
        require(at < text.length());
        return text.charAt(at);
    }

    private void expect(String wanted) throws Malformed {
        require(text.startsWith(wanted, at));
        at += wanted.length();
    }

    private int find(String wanted, int from) throws Malformed {
        int found = text.indexOf(wanted, from);
        require(found >= 0);
        return found;
    }

    private String unescape(int from, int to) throws Malformed {
        StringBuilder value = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            require(c != '<' && c != '>');
            if (c == '&') {
                int end = text.indexOf(';', i);
                require(end > 0 && end < to);
                value.appendCodePoint(reference(text.substring(i + 1, end)));
                i = end + 1;
            } else {
                value.append(c);
                i++;
            }
        }
        return value.toString();
    }

    private static int reference(String name) throws Malformed {
        switch (name) {
            case "amp":
                return '&';
            case "lt":
                return '<';
            case "gt":
                return '>';
            case "quot":
                return '"';
            default:
                return number(name);
        }
    }

    private static int number(String name) throws Malformed {
        require(name.length() > 1 && name.length() <= 8 && name.charAt(0) == '#');
        int value = 0;
        for (int i = 1; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            require(digit >= 0 && digit <= 9);
            value = value * 10 + digit;
        }
        require(NameRules.isCharacter(value));
        return value;
    }

    private static void require(boolean holds) throws Malformed {
        if (!holds) {
            throw new Malformed();
        }
    }
}
