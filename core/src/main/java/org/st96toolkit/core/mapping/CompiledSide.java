package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlName;

/** The rules of a table as read from one side: rules by element name, rows as a tree of the paths to read. */
final class CompiledSide {

    /**
     * What is done with a node that a row reads.
     *
     * @param row the row
     * @param codec its value codec, or null
     * @param rule the rule that it maps elements by, or null where it maps a value
     * @param derived whether the value is carried by another row
     * @param saysText whether the last step read already says the text
     * @param to the path to write
     * @param way the steps of that path but for the last
     * @param last its last step, or null where it has none
     */
    record Action(
            Row row, Codec codec, Rule rule, boolean derived, boolean saysText, Path to, List<Step> way, Step last) {

        static Action of(Row row, Side side, Codec codec, Rule rule) {
            List<Step> read = row.on(side).steps();
            Path to = row.on(side.other());
            int end = to.steps().size() - 1;
            return new Action(
                    row,
                    codec,
                    rule,
                    row.derived(),
                    !read.isEmpty() && read.get(read.size() - 1).saysText(),
                    to,
                    end < 0 ? List.of() : to.steps().subList(0, end),
                    end < 0 ? null : to.steps().get(end));
        }
    }

    /** An element on the way of one or more rows. */
    static final class Branch {
        final Step step;
        final List<Action> actions = new ArrayList<>(1);
        final Node next = new Node();

        Branch(Step step) {
            this.step = step;
        }
    }

    /** The rows that go on from an element. */
    static final class Node {
        final Map<XmlName, List<Branch>> children = new HashMap<>();
        final Map<XmlName, List<Action>> attributes = new HashMap<>();
        final List<Action> text = new ArrayList<>(0);

        /** This node and no other. */
        final List<Node> alone = List.of(this);

        boolean isEmpty() {
            return children.isEmpty() && attributes.isEmpty() && text.isEmpty();
        }
    }

    private final Map<XmlName, List<Rule>> dispatch = new HashMap<>();
    private final Map<String, Node> trees = new HashMap<>();

    CompiledSide(Side side, Map<String, Rule> rules, Map<String, Codec> codecs) {
        for (Rule rule : rules.values()) {
            if (!rule.local()) {
                dispatch.computeIfAbsent(rule.on(side).name(), n -> new ArrayList<>())
                        .add(rule);
            }
            trees.put(rule.name(), tree(side, rule, rules, codecs));
        }
    }

    private static Node tree(Side side, Rule rule, Map<String, Rule> rules, Map<String, Codec> codecs) {
        Node root = new Node();
        for (Row row : rule.rows()) {
            Action action = Action.of(
                    row,
                    side,
                    row.codec().map(codecs::get).orElse(null),
                    row.rule().map(rules::get).orElse(null));
            Path path = row.on(side);
            Node at = root;
            for (int i = 0; i < path.steps().size(); i++) {
                Branch branch = branch(at, path.steps().get(i));
                if (i == path.steps().size() - 1 && path.attribute().isEmpty()) {
                    branch.actions.add(action);
                }
                at = branch.next;
            }
            if (path.attribute().isPresent()) {
                at.attributes
                        .computeIfAbsent(path.attribute().get(), n -> new ArrayList<>(1))
                        .add(action);
            } else if (path.isSelf()) {
                root.text.add(action);
            }
        }
        return root;
    }

    private static Branch branch(Node at, Step step) {
        List<Branch> branches = at.children.computeIfAbsent(step.name(), n -> new ArrayList<>(1));
        // Only with the one before, so that rows are tried in the order in which they were written.
        if (!branches.isEmpty()) {
            Branch last = branches.get(branches.size() - 1);
            if (last.step.predicates().equals(step.predicates())) {
                return last;
            }
        }
        Branch made = new Branch(step);
        branches.add(made);
        return made;
    }

    /** The rules for elements of a name, in the order in which they are to be tried. */
    List<Rule> rulesFor(XmlName name) {
        return dispatch.getOrDefault(name, List.of());
    }

    /** The rows of a rule. */
    Node rows(Rule rule) {
        return trees.get(rule.name());
    }
}
