package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Neighbours that are one thing without an element of their own: a number, its date and its country, then the next number,
 * all children of one parent. Gathering puts each run of them into an element that no document has, so that they can be
 * mapped like any other; spreading takes these elements away again. Comments, instructions and white space before the first
 * and after the last of a run stay outside.
 *
 * <p>What was made in the gathered form need not be gathered again as it was (an instruction may stand first in it). Such
 * runs can be marked by a pair of instructions, which are obeyed where the caller says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Grouping {

    private static final String OPEN = "open ";
    private static final String CLOSE = "close";

    private final Grammar grammar;
    private final Map<XmlName, List<Group>> groups;
    private final Set<XmlName> ways;

    /** A run of neighbours: the places of its members, and those that may follow themselves. */
    record Group(XmlName name, Map<XmlName, Integer> ranks, Set<XmlName> repeated) {

        boolean continues(XmlName last, XmlName next) {
            Integer rank = ranks.get(next);
            return rank != null && (rank > ranks.get(last) || rank.equals(ranks.get(last)) && repeated.contains(next));
        }
    }

    /**
     * @param grammar the grammar of gathered documents
     * @param groups the runs by the element in which they stand
     */
    Grouping(Grammar grammar, Map<XmlName, List<Group>> groups) {
        this.grammar = grammar;
        this.groups = Map.copyOf(groups);
        this.ways = ways(grammar, groups.keySet());
    }

    static Group group(XmlName name, ModelSyntax.Model model, Function<String, XmlName> names) {
        Map<XmlName, Integer> ranks = new HashMap<>();
        Set<XmlName> repeated = new HashSet<>();
        int rank = 0;
        for (ModelSyntax.Node member : ((ModelSyntax.Group) model.root().orElseThrow()).members()) {
            place(member, rank++, false, names, ranks, repeated);
        }
        return new Group(name, Map.copyOf(ranks), Set.copyOf(repeated));
    }

    private static void place(
            ModelSyntax.Node node,
            int rank,
            boolean repeats,
            Function<String, XmlName> names,
            Map<XmlName, Integer> ranks,
            Set<XmlName> repeated) {
        if (node instanceof ModelSyntax.Name leaf) {
            XmlName name = names.apply(leaf.name());
            ranks.put(name, rank);
            if (repeats || leaf.max() > 1) {
                repeated.add(name);
            }
        } else if (node instanceof ModelSyntax.Group group) {
            group.members().forEach(member -> place(member, rank, repeats || group.max() > 1, names, ranks, repeated));
        }
    }

    /** The elements in which, at some depth, runs may stand. */
    private static Set<XmlName> ways(Grammar grammar, Set<XmlName> ends) {
        Set<XmlName> ways = new HashSet<>(ends);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ElementDeclaration element : grammar.elements()) {
                if (!ways.contains(element.name())
                        && element.type().childNames().stream().anyMatch(ways::contains)) {
                    grown |= ways.add(element.name());
                }
            }
        }
        return Set.copyOf(ways);
    }

    /** The grammar of gathered documents. */
    public Grammar grammar() {
        return grammar;
    }

    /**
     * The document with each run in an element of its own.
     *
     * @param marks the target of the instructions that mark runs; nothing where such instructions are like any other
     */
    public XmlDocument gather(XmlDocument document, Optional<String> marks) {
        return with(document, rebuilt(document.root(), (parent, nodes) -> gathered(parent, nodes, marks)));
    }

    /**
     * The document without the elements that runs were gathered in.
     *
     * @param marks the target of the instructions that mark runs which would not be gathered again as they are; nothing
     *     where none may be marked
     */
    public XmlDocument spread(XmlDocument document, Optional<String> marks) {
        return with(document, rebuilt(document.root(), (parent, nodes) -> spread(parent, nodes, marks)));
    }

    private static XmlDocument with(XmlDocument document, XmlElement root) {
        return new XmlDocument(
                document.beforeDoctype(), document.doctype(), document.beforeRoot(), root, document.afterRoot());
    }

    private interface Rewriting {
        List<XmlNode> of(List<Group> groups, List<XmlNode> nodes);
    }

    private XmlElement rebuilt(XmlElement element, Rewriting rewriting) {
        if (!ways.contains(element.name())) {
            return element;
        }
        List<XmlNode> nodes = new ArrayList<>(element.children().size());
        for (XmlNode node : element.children()) {
            nodes.add(node instanceof XmlElement child ? rebuilt(child, rewriting) : node);
        }
        List<Group> known = groups.get(element.name());
        return new XmlElement(
                element.name(),
                element.attributes(),
                known == null ? nodes : rewriting.of(known, nodes),
                element.location());
    }

    private static List<XmlNode> gathered(List<Group> known, List<XmlNode> nodes, Optional<String> marks) {
        Run run = new Run();
        for (int i = 0; i < nodes.size(); i++) {
            XmlNode node = nodes.get(i);
            Optional<Group> marked = marks.flatMap(target -> opened(known, node, target));
            int close = marked.isPresent() ? closing(nodes, i + 1, marks.orElseThrow()) : -1;
            if (close > 0) {
                run.end();
                run.done.add(element(marked.orElseThrow(), nodes.subList(i + 1, close)));
                i = close;
            } else if (node instanceof XmlElement child) {
                run.take(child, known);
            } else {
                run.aside(node);
            }
        }
        run.end();
        return run.done;
    }

    private static Optional<Group> opened(List<Group> known, XmlNode node, String target) {
        return node instanceof XmlInstruction instruction
                        && instruction.target().equals(target)
                ? known.stream()
                        .filter(group ->
                                instruction.data().equals(OPEN + group.name().local()))
                        .findFirst()
                : Optional.empty();
    }

    private static int closing(List<XmlNode> nodes, int from, String target) {
        for (int i = from; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof XmlInstruction instruction
                    && instruction.target().equals(target)
                    && instruction.data().equals(CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    private static XmlElement element(Group group, List<XmlNode> nodes) {
        Location first = nodes.stream()
                .filter(XmlElement.class::isInstance)
                .map(node -> ((XmlElement) node).location())
                .findFirst()
                .orElse(Location.UNKNOWN);
        // A place of its own: elements are known by their locations.
        return new XmlElement(group.name(), List.of(), nodes, new Location(first.line(), first.column()));
    }

    /** What has been gathered so far, and the run that is open. */
    private static final class Run {

        private final List<XmlNode> done = new ArrayList<>();
        private final List<XmlNode> members = new ArrayList<>();
        private final List<XmlNode> after = new ArrayList<>();
        private Group open;
        private XmlName last;

        void take(XmlElement child, List<Group> known) {
            if (open != null && open.continues(last, child.name())) {
                members.addAll(after);
                after.clear();
            } else {
                end();
                open = known.stream()
                        .filter(group -> group.ranks().containsKey(child.name()))
                        .findFirst()
                        .orElse(null);
            }
            last = child.name();
            (open == null ? done : members).add(child);
        }

        void aside(XmlNode node) {
            (open == null ? done : after).add(node);
        }

        void end() {
            if (open != null) {
                done.add(element(open, List.copyOf(members)));
            }
            done.addAll(after);
            members.clear();
            after.clear();
            open = null;
        }
    }

    private static List<XmlNode> spread(List<Group> known, List<XmlNode> nodes, Optional<String> marks) {
        List<XmlNode> flat = flat(known, nodes, Optional.empty());
        return marks.isPresent() && !sameRuns(gathered(known, flat, Optional.empty()), nodes)
                ? flat(known, nodes, marks)
                : flat;
    }

    private static List<XmlNode> flat(List<Group> known, List<XmlNode> nodes, Optional<String> marks) {
        List<XmlNode> flat = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement child
                    && known.stream().anyMatch(group -> group.name().equals(child.name()))) {
                marks.ifPresent(target ->
                        flat.add(new XmlInstruction(target, OPEN + child.name().local())));
                flat.addAll(child.children());
                marks.ifPresent(target -> flat.add(new XmlInstruction(target, CLOSE)));
            } else {
                flat.add(node);
            }
        }
        return flat;
    }

    /** Whether the same nodes stand in the same runs. */
    private static boolean sameRuns(List<XmlNode> some, List<XmlNode> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!sameRun(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRun(XmlNode one, XmlNode other) {
        return one instanceof XmlElement first && other instanceof XmlElement second
                ? first.name().equals(second.name())
                        && first.children().size() == second.children().size()
                : one.getClass() == other.getClass();
    }
}
