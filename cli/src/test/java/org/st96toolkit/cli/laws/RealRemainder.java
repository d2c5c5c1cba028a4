package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * The entries that a conversion left, as anyone would read them, by the paths of the nodes in the source. What was made knows
 * where its source stood, so that the place of an entry tells the element that it speaks of.
 */
final class RealRemainder {

    /** A node of the source and the kind of an entry. */
    record Pair(String path, String kind) {
        @Override
        public String toString() {
            return kind + " " + path;
        }
    }

    /** The prefixes that names have in paths, by their namespaces. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.jpo.go.jp", "jp:",
            "http://www.epo.org/exchange", "exch:",
            "http://ops.epo.org", "ops:");

    private static final Pattern NAME = Pattern.compile("[^ /\\[#<>=]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(" @(\\S+?)=\"[^\"]*\"");
    private static final Pattern NODE =
            Pattern.compile("<(/?)([^ />!?]+)([^<>]*?)(/?)>|<!--.*?-->|<\\?.*?/>|[^<]+", Pattern.DOTALL);

    /** Neighbours that are one thing have the place of the first of them. */
    private static final Pattern GROUP = Pattern.compile("/(?:B310|B541|B561|B562)(?=/B)");

    private static final Pattern GROUP_NAME =
            Pattern.compile("/ep-(?:title|priority-claim|patent-citation|literature-citation)(?=/|$)");

    private static final Pattern SHAPE = Pattern.compile("(\\d+)|(\\))|([^()!\\d][^()!]*)([(!])");
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d+)\\.\\.(\\d+)");

    private final Map<Location, String> paths = new HashMap<>();
    private final Map<String, String> pathsOfIds = new HashMap<>();
    private final String target;
    private final List<Pair> pairs = new ArrayList<>();

    private RealRemainder(XmlElement source, String target) {
        this.target = target;
        index(source, "");
    }

    /**
     * The entries, but for the root's own.
     *
     * @param target the target of their instructions
     */
    static List<Pair> of(XmlDocument source, XmlDocument made, String target) {
        RealRemainder found = new RealRemainder(source.root(), target);
        found.around(made.beforeDoctype());
        found.around(made.beforeRoot());
        found.around(made.afterRoot());
        found.ids(made.root());
        found.element(made.root(), "/" + name(source.root().name()));
        return found.pairs;
    }

    private void around(List<XmlNode> nodes) {
        for (XmlNode node : nodes) {
            if (node instanceof XmlInstruction instruction
                    && instruction.target().equals(target)) {
                add("", "data");
            }
        }
    }

    private void index(XmlElement element, String parent) {
        String path = parent + "/" + name(element.name());
        paths.put(element.location(), path);
        element.elements().forEach(child -> index(child, path));
    }

    private void ids(XmlElement element) {
        element.attributes().stream()
                .filter(attribute -> attribute.name().local().equals("id"))
                .forEach(id -> pathsOfIds.putIfAbsent(id.value(), paths.getOrDefault(element.location(), "?")));
        element.elements().forEach(this::ids);
    }

    private static String name(XmlName name) {
        return PREFIXES.getOrDefault(name.namespace(), "") + name.local();
    }

    private static String name(String name) {
        String prefix = name.substring(0, name.indexOf(':') + 1);
        return PREFIXES.containsValue(prefix) || prefix.equals("xml:") ? name : name.substring(prefix.length());
    }

    private void add(String path, String kind) {
        String place = GROUP.matcher(path).replaceFirst("");
        pairs.add(new Pair(GROUP_NAME.matcher(place).replaceAll(""), kind));
    }

    /** @param host the path of what it stands in; what was only supplied has none of its own */
    private void element(XmlElement element, String host) {
        String here = paths.getOrDefault(element.location(), host);
        List<String> open = new ArrayList<>(List.of(here));
        for (int i = 0; i < element.children().size(); i++) {
            XmlNode node = element.children().get(i);
            if (node instanceof XmlElement child) {
                element(child, open.get(open.size() - 1));
            } else if (node instanceof XmlInstruction instruction
                    && instruction.target().equals(target)
                    && instruction.data().contains(" ~")) {
                entry(text(instruction), element, i, open);
            } else if (node instanceof XmlInstruction instruction
                    && instruction.target().equals(target + "-group")) {
                group(instruction.data(), element, i, open);
            }
        }
    }

    /** Neighbours that are one thing: what was made into them stands right below what was made into their parent. */
    private void group(String said, XmlElement element, int i, List<String> open) {
        String host = open.get(open.size() - 1);
        if (said.equals("close")) {
            open.remove(open.size() - 1);
            return;
        }
        String inside = next(element, i, host);
        int end = inside.indexOf('/', host.length() + 1);
        open.add(end < 0 ? inside : inside.substring(0, end));
    }

    private static String text(XmlInstruction instruction) {
        String data = instruction.data();
        String text = data.substring(0, data.lastIndexOf(" ~")).replaceAll("\\?(\\\\+)>", "?>");
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            text = text.replace("{" + prefix.getKey() + "}", prefix.getValue());
        }
        return text.replaceAll("\\{[^}]*\\}", "");
    }

    private String next(XmlElement element, int i, String here) {
        for (XmlNode node : element.children().subList(i + 1, element.children().size())) {
            if (node instanceof XmlElement child) {
                return paths.getOrDefault(child.location(), here);
            }
        }
        return here;
    }

    /** @param open the paths of the wrappers that are open, that of the element first */
    private void entry(String said, XmlElement element, int i, List<String> open) {
        boolean next = said.startsWith("next ");
        String text = next ? said.substring(5) : said;
        String host = next ? next(element, i, open.get(0)) : open.get(open.size() - 1);
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        String body = space < 0 ? "" : text.substring(space + 1);
        switch (kind) {
            case "document" -> {}
            case "open" -> open(body, host, open);
            case "close" -> open.remove(open.size() - 1);
            case "wrapped" -> wrapped(body, host);
            case "shared" -> shared(body);
            case "spelling" -> add(host + path(body.substring(0, body.indexOf(' '))), kind);
            case "order" -> add(host + path(body.substring(0, body.indexOf(' '))), kind);
            case "supplied" -> add(host + path(body.replaceFirst("^around ", "").replaceFirst(" for .*", "")), kind);
            case "part" -> {
                Matcher markup = NODE.matcher(body);
                add(host + "/" + (markup.find() ? name(markup.group(2)) : ""), kind);
            }
            default -> data(body, host);
        }
    }

    private void open(String body, String host, List<String> open) {
        boolean beside = body.startsWith("beside ");
        Matcher name = NAME.matcher(beside ? body.substring(7) : body);
        String in = beside ? host.substring(0, host.lastIndexOf('/')) : host;
        String path = in + "/" + (name.find() ? name(name.group()) : "");
        open.add(path);
        add(path, "wrapper");
    }

    /** Wrappers written as one, empty elements among them. */
    private void wrapped(String shape, String host) {
        List<String> open = new ArrayList<>(List.of(host));
        for (Matcher part = SHAPE.matcher(shape); part.find(); ) {
            if (part.group(2) != null) {
                open.remove(open.size() - 1);
            } else if (part.group(3) != null) {
                String path = open.get(open.size() - 1) + "/" + name(part.group(3));
                boolean wrapper = part.group(4).equals("(");
                add(path, wrapper ? "wrapper" : "data");
                if (wrapper) {
                    open.add(path);
                }
            }
        }
    }

    /** Attributes that elements have alike, which are named by their ids. */
    private void shared(String body) {
        String ids = body.split(" ")[1];
        for (String part : ids.split(",")) {
            Matcher range = RANGE.matcher(part);
            int last = range.matches() ? Integer.parseInt(range.group(3)) : 0;
            for (int i = range.matches() ? Integer.parseInt(range.group(2)) : 0; i <= last; i++) {
                String id = range.matches()
                        ? range.group(1) + ("%0" + range.group(2).length() + "d").formatted(i)
                        : part;
                data(body.substring(body.indexOf(" @") + 1), pathsOfIds.getOrDefault(id, "?"));
            }
        }
    }

    private static String path(String path) {
        StringBuilder all = new StringBuilder();
        String plain = path.replaceAll("\\[\\d+\\]", "").replaceAll("#\\d+$", "/#");
        for (String step : plain.split("/")) {
            if (!step.equals(".")) {
                all.append('/').append(step.startsWith("@") ? "@" + name(step.substring(1)) : name(step));
            }
        }
        return all.toString();
    }

    private void data(String body, String host) {
        int colon = (" " + body).indexOf(" : ");
        String head = colon < 0 ? body : body.substring(0, Math.max(0, colon - 1));
        String nodes = colon < 0 ? "" : body.substring(colon + 2);
        String in = host;
        if (!head.isEmpty() && !head.startsWith("@")) {
            int end = head.indexOf(' ');
            in += path((end < 0 ? head : head.substring(0, end)).replaceAll("#\\d+$", ""));
            head = end < 0 ? "" : head.substring(end);
        }
        Matcher attributes = ATTRIBUTE.matcher(" " + head.strip());
        while (attributes.find()) {
            add(in + "/@" + name(attributes.group(1)), "data");
        }
        nodes(nodes, in);
    }

    private void nodes(String markup, String in) {
        int depth = 0;
        for (Matcher node = NODE.matcher(markup); node.find(); ) {
            if (node.group(2) != null && !node.group(1).isEmpty()) {
                depth--;
                continue;
            }
            if (depth == 0) {
                String token = node.group();
                add(
                        in + "/"
                                + (node.group(2) != null
                                        ? name(node.group(2))
                                        : token.startsWith("<!--")
                                                ? "#comment"
                                                : token.startsWith("<?") ? "#pi" : "#text"),
                        "data");
            }
            depth += node.group(2) != null && node.group(4).isEmpty() ? 1 : 0;
        }
    }
}
