package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlFragment;
import org.st96toolkit.core.xml.XmlName;

/**
 * Reads the body of an entry from left to right. A body that is none runs over its end or meets what may not stand there,
 * with an {@link IndexOutOfBoundsException} or {@link IllegalArgumentException} that the caller expects.
 */
final class EntryCursor {

    /** More children than any limit of the reader lets an element have. */
    private static final int MOST_CHILDREN = 1 << 24;

    private final String text;
    private final Map<String, String> namespaces;
    private final XmlFragment fragments;
    private int at;

    /**
     * @param text the body
     * @param namespaces prefix to namespace
     * @param fragments reads the nodes that entries hold
     */
    EntryCursor(String text, Map<String, String> namespaces, XmlFragment fragments) {
        this.text = text;
        this.namespaces = namespaces;
        this.fragments = fragments;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean skip(String wanted) {
        skipSpaces();
        if (text.startsWith(wanted, at)) {
            at += wanted.length();
            return true;
        }
        return false;
    }

    String rest() {
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    /** Sees that the body ends here. */
    void end() {
        skipSpaces();
        require(at == text.length());
    }

    private static void require(boolean wellWritten) {
        if (!wellWritten) {
            throw new IllegalArgumentException("not the body of an entry");
        }
    }

    private String until(String stops) {
        skipSpaces();
        int start = at;
        if (at < text.length() && text.charAt(at) == '{') {
            at = text.indexOf('}', at) + 1;
        }
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    XmlName name() {
        return toName(until(" =[/#>"));
    }

    private XmlName toName(String written) {
        XmlName name = expanded(written);
        require(XmlName.isLocalName(name.local()));
        return name;
    }

    private XmlName expanded(String written) {
        if (written.startsWith("{")) {
            int end = written.indexOf('}');
            String namespace = written.substring(1, end).replace("&#125;", "}").replace("&amp;", "&");
            return new XmlName(namespace, written.substring(end + 1));
        }
        int colon = written.indexOf(':');
        return colon < 0
                ? XmlName.of(written)
                : new XmlName(namespaces.getOrDefault(written.substring(0, colon), ""), written.substring(colon + 1));
    }

    String quoted() {
        skipSpaces();
        require(text.charAt(at) == '"');
        int end = text.indexOf('"', at + 1);
        String inner = text.substring(at + 1, end);
        at = end + 1;
        return inner.contains("&")
                ? inner.replace("&quot;", "\"")
                        .replace("&#10;", "\n")
                        .replace("&#13;", "\r")
                        .replace("&#9;", "\t")
                        .replace("&amp;", "&")
                : inner;
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        skipSpaces();
        while (at < text.length()) {
            String key = until("=");
            at++;
            properties.put(key, quoted());
            skipSpaces();
        }
        return properties;
    }

    List<XmlAttribute> attributes() {
        List<XmlAttribute> attributes = new ArrayList<>();
        while (skip("@")) {
            XmlName name = name();
            require(text.charAt(at) == '='
                    && attributes.stream().noneMatch(other -> other.name().equals(name)));
            at++;
            attributes.add(new XmlAttribute(name, quoted()));
        }
        return attributes;
    }

    EntryPath path() {
        skipSpaces();
        List<EntryPath.Step> steps = new ArrayList<>();
        Optional<XmlName> attribute = Optional.empty();
        OptionalInt node = OptionalInt.empty();
        if (skip(".")) {
            node = node();
            return new EntryPath(steps, attribute, node);
        }
        while (true) {
            if (skip("@")) {
                attribute = Optional.of(name());
            } else {
                XmlName name = name();
                int index = 1;
                if (at < text.length() && text.charAt(at) == '[') {
                    int end = text.indexOf(']', at);
                    index = Integer.parseInt(text.substring(at + 1, end));
                    at = end + 1;
                }
                steps.add(new EntryPath.Step(name, index));
            }
            if (at < text.length() && text.charAt(at) == '/') {
                at++;
            } else {
                node = node();
                return new EntryPath(steps, attribute, node);
            }
        }
    }

    private OptionalInt node() {
        if (at < text.length() && text.charAt(at) == '#') {
            at++;
            return OptionalInt.of(Integer.parseInt(until(" ")));
        }
        return OptionalInt.empty();
    }

    Entry spelling() {
        EntryPath path = path();
        if (skip("<")) {
            XmlName name = name();
            require(skip(">"));
            return new Entry.Renamed(path, name);
        }
        return new Entry.Spelling(path, quoted());
    }

    Entry shared() {
        XmlName name = name();
        require(skip("["));
        int all = Integer.parseInt(until("]"));
        require(skip("]"));
        List<String> ids = IdRanges.read(until(" "));
        return new Entry.Shared(name, all, ids, attributes());
    }

    Optional<Entry> data() {
        skipSpaces();
        EntryPath path = EntryPath.SELF;
        if (at < text.length() && text.charAt(at) != ':' && !attributeFollows()) {
            path = path();
        }
        List<XmlAttribute> attributes = attributes();
        OptionalInt index = path.node();
        EntryPath parent = new EntryPath(path.steps(), Optional.empty(), OptionalInt.empty());
        if (!skip(": ")) {
            return Optional.of(new Entry.Data(parent, index, attributes, List.of()));
        }
        return fragments.parse(rest(), Location.UNKNOWN).map(nodes -> new Entry.Data(parent, index, attributes, nodes));
    }

    private boolean attributeFollows() {
        return text.charAt(at) == '@';
    }

    Entry open() {
        boolean beside = skip("beside ");
        return new Entry.Open(name(), attributes(), beside);
    }

    Entry supplied() {
        boolean unwrap = skip("around ");
        EntryPath path = path();
        if (unwrap || !skip("for ")) {
            return new Entry.Supplied(path, unwrap);
        }
        EntryPath to = path();
        require(leadsToAnElement(path) && leadsToAnElement(to));
        return new Entry.Moved(path, to);
    }

    private static boolean leadsToAnElement(EntryPath path) {
        return !path.steps().isEmpty()
                && path.attribute().isEmpty()
                && path.node().isEmpty();
    }

    int[] permutation() {
        skipSpaces();
        List<Integer> all = new ArrayList<>();
        for (String range : rest().split(",")) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            require(first >= 0 && first <= last && last < MOST_CHILDREN && all.size() + last - first < MOST_CHILDREN);
            for (int i = first; i <= last; i++) {
                all.add(i);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
