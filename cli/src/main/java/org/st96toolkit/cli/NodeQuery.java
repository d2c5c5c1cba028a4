package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/**
 * A node that somebody asks about: {@code img}, {@code com:Image}, {@code claim/@num}. A name without a prefix is a local
 * name of either side.
 *
 * @param nodes the elements on the way and the node at the end
 */
record NodeQuery(List<Wanted> nodes) {

    /**
     * A node by its name.
     *
     * @param namespace the namespace; nothing where any will do
     * @param local the local name
     * @param attribute whether it is an attribute
     */
    record Wanted(Optional<String> namespace, String local, boolean attribute) {

        boolean is(Node node) {
            return attribute == node.attribute()
                    && local.equals(node.name().local())
                    && namespace.map(node.name().namespace()::equals).orElse(true);
        }
    }

    /**
     * A node of a table.
     *
     * @param name its name
     * @param attribute whether it is an attribute
     */
    record Node(XmlName name, boolean attribute) {}

    /**
     * Reads a query.
     *
     * @param text what was typed
     * @param namespaces prefix to namespace
     */
    static NodeQuery parse(String text, Map<String, String> namespaces) throws WrongUsage {
        List<Wanted> nodes = new ArrayList<>();
        String path = text.startsWith("/") ? text.substring(1) : text;
        for (String part : path.split("/", -1)) {
            boolean attribute = part.startsWith("@");
            String name = attribute ? part.substring(1) : part;
            int colon = name.indexOf(':');
            String local = name.substring(colon + 1);
            if (local.isEmpty()
                    || !nodes.isEmpty() && nodes.get(nodes.size() - 1).attribute()) {
                throw new WrongUsage("not a path: '" + text + "'; write claim/@num, com:P or img");
            }
            Optional<String> namespace = Optional.empty();
            if (colon >= 0) {
                String prefix = name.substring(0, colon);
                if (!namespaces.containsKey(prefix)) {
                    throw new WrongUsage("no table has the prefix '" + prefix + "'; there are "
                            + String.join(
                                    ", ", namespaces.keySet().stream().sorted().toList()));
                }
                namespace = Optional.of(namespaces.get(prefix));
            }
            nodes.add(new Wanted(namespace, local, attribute));
        }
        return new NodeQuery(nodes);
    }

    /** Whether the element of a rule is the node asked for. */
    boolean isElement(XmlName element) {
        return endsAt(List.of(new Node(element, false)), 0);
    }

    /** Whether a path from an element of a rule touches the node: ends there, passes it, or asks for it in a predicate. */
    boolean touches(XmlName element, Path path) {
        List<Node> chain = new ArrayList<>(List.of(new Node(element, false)));
        return touches(chain, path);
    }

    /** Whether a predicate of the element of a rule asks for the node. */
    boolean touches(Step element) {
        List<Node> chain = new ArrayList<>(List.of(new Node(element.name(), false)));
        return element.predicates().stream().anyMatch(asked -> touches(new ArrayList<>(chain), asked.path()));
    }

    private boolean touches(List<Node> chain, Path path) {
        for (Step step : path.steps()) {
            chain.add(new Node(step.name(), false));
            if (endsAt(chain, chain.size() - 1)) {
                return true;
            }
            for (Predicate asked : step.predicates()) {
                if (touches(new ArrayList<>(chain), asked.path())) {
                    return true;
                }
            }
        }
        if (path.attribute().isEmpty()) {
            return false;
        }
        chain.add(new Node(path.attribute().get(), true));
        return endsAt(chain, chain.size() - 1);
    }

    /** Whether the chain up to a place ends like the query, as far as both go. */
    private boolean endsAt(List<Node> chain, int last) {
        for (int back = 0; back < nodes.size() && back <= last; back++) {
            if (!nodes.get(nodes.size() - 1 - back).is(chain.get(last - back))) {
                return false;
            }
        }
        return true;
    }

    /** The node asked for, as tables list nodes without a counterpart. */
    String listed() {
        Wanted last = nodes.get(nodes.size() - 1);
        return (last.attribute() ? "@" : "") + last.local();
    }
}
