package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Lets the rows of a rule take what they name, and puts it at the other ends of their paths. */
final class RowReader {

    private static final CompiledSide.Node NO_ROWS = new CompiledSide.Node();

    private final MappingRun run;
    private final Mapping mapping;
    private final Side from;
    private final Grammar read;
    private final Placement placement;
    private final CarriedEntries entries;

    RowReader(MappingRun run, Mapping mapping, Side from, Grammar read, Placement placement, CarriedEntries entries) {
        this.run = run;
        this.mapping = mapping;
        this.from = from;
        this.read = read;
        this.placement = placement;
        this.entries = entries;
    }

    /** Lets the rows take the attributes of an element; gives whether one took any. */
    boolean attributes(XmlElement element, List<CompiledSide.Node> nodes, Firing firing, boolean lenient) {
        boolean any = false;
        List<XmlAttribute> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            any |= attribute(attribute.name(), attribute.value(), element.location(), nodes, firing, lenient);
        }
        return any;
    }

    private boolean attribute(
            XmlName name,
            String value,
            Location location,
            List<CompiledSide.Node> nodes,
            Firing firing,
            boolean lenient) {
        for (CompiledSide.Node node : nodes) {
            List<CompiledSide.Action> actions = node.attributes.get(name);
            if (actions != null
                    && (fire(actions, value, location, firing, false)
                            || lenient && fire(actions, value, location, firing, true))) {
                return true;
            }
        }
        return false;
    }

    /** Lets the rows take the text of a rule's own element: of running text what is current, without its marks. */
    void text(XmlElement element, CompiledSide.Node rows, Firing firing) {
        if (!rows.text.isEmpty() && !firing.rule.content() && (!element.hasElements() || isRunningText(element))) {
            fire(rows.text, currentText(element, rows), element.location(), firing, run.isRestoring());
        }
    }

    /** Whether an element is declared to mix text and elements. */
    private boolean isRunningText(XmlElement element) {
        return read.element(element.name())
                .filter(declared -> declared.type().content() == ElementType.Content.MIXED)
                .isPresent();
    }

    /** The text of an element but for what the rows take of its children. */
    private String currentText(XmlElement element, CompiledSide.Node rows) {
        if (!element.hasElements()) {
            return element.text();
        }
        StringBuilder text = new StringBuilder();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText run) {
                text.append(run.value());
            } else if (node instanceof XmlElement child
                    && !mapping.parts().contains(child.name())
                    && !rows.children.containsKey(child.name())) {
                text.append(currentText(child, NO_ROWS));
            }
        }
        return text.toString();
    }

    /** Lets the rows take a child; gives whether one did. */
    boolean child(
            XmlElement child,
            List<CompiledSide.Node> nodes,
            Firing firing,
            List<EntryNotation.Anchored> pending,
            boolean lenient) {
        List<CompiledSide.Node> next = null;
        boolean done = false;
        for (CompiledSide.Node node : nodes) {
            List<CompiledSide.Branch> branches = node.children.get(child.name());
            if (branches == null) {
                continue;
            }
            for (CompiledSide.Branch branch : branches) {
                if (!branch.step.admits(child)) {
                    continue;
                }
                for (CompiledSide.Action action : branch.actions) {
                    if (!action.derived()) {
                        done = done
                                || !leavesItToAnother(action, branch, firing)
                                        && fire(action, child, firing, pending, lenient);
                    } else if (from == Side.LEFT) {
                        fire(action, child, firing, pending, lenient);
                    } else {
                        done = true;
                    }
                }
                if (!branch.next.isEmpty()) {
                    next = next == null ? new ArrayList<>(2) : next;
                    next.add(branch.next);
                }
            }
        }
        return done || next != null && inner(child, next, firing, lenient);
    }

    /** Whether a row has its one value already and another row takes what comes after. */
    private boolean leavesItToAnother(CompiledSide.Action action, CompiledSide.Branch branch, Firing firing) {
        return action.rule() == null
                && branch.actions.size() > 1
                && !action.equals(branch.actions.get(branch.actions.size() - 1))
                && placement.isFull(firing.container(), action.to());
    }

    /** Reads on below an element on the way; gives whether a row took anything. */
    private boolean inner(XmlElement child, List<CompiledSide.Node> nodes, Firing firing, boolean lenient) {
        boolean any = attributes(child, nodes, firing, lenient);
        for (XmlNode node : child.children()) {
            if (node instanceof XmlElement grandchild) {
                any |= child(grandchild, nodes, firing, firing.takePending(), lenient);
            } else if (node instanceof XmlInstruction instruction) {
                entries.entry(instruction).ifPresent(entry -> entries.obey(entry, firing, false));
            }
        }
        return any;
    }

    private boolean fire(
            CompiledSide.Action action,
            XmlElement child,
            Firing firing,
            List<EntryNotation.Anchored> pending,
            boolean lenient) {
        if (action.rule() == null) {
            if (!action.saysText() && child.hasElements()) {
                return false;
            }
            return put(action, action.saysText() ? "" : child.text(), child.location(), firing, lenient);
        }
        Rule rule = action.rule();
        Step last = action.last();
        if (last == null
                || child.name().equals(rule.on(from).name()) && !rule.on(from).admits(child)) {
            return false;
        }
        DraftElement container = firing.container();
        Placement.Place place = placement.along(container.type(), action.to().steps(), lenient);
        if (!place.found()) {
            return false;
        }
        DraftElement made = run.map(child, rule, last.name(), place.type(), pending, container, last.predicates());
        if (made == null) {
            return false;
        }
        placement.make(container, action.way(), child.location(), lenient).addWithBeside(made);
        return true;
    }

    private boolean fire(
            List<CompiledSide.Action> actions, String value, Location location, Firing firing, boolean lenient) {
        boolean done = false;
        for (CompiledSide.Action action : actions) {
            if (!action.derived()) {
                done = done || put(action, value, location, firing, lenient);
            } else if (from == Side.LEFT) {
                put(action, value, location, firing, lenient);
            } else {
                done = true;
            }
        }
        return done;
    }

    private boolean put(CompiledSide.Action action, String value, Location location, Firing firing, boolean lenient) {
        String converted = value;
        if (action.codec() != null) {
            Optional<String> said = action.codec().convert(value, from);
            if (said.isEmpty()) {
                reportValue(action, value, location);
                return false;
            }
            converted = said.get();
        }
        Placement.Outcome outcome = placement.put(firing.container(), action.to(), converted, location, lenient);
        if (outcome == Placement.Outcome.REFUSED) {
            run.report(
                    MappingCode.REFUSED_VALUE, location, action.row().on(from).toString(), value);
        }
        return outcome == Placement.Outcome.PLACED;
    }

    private void reportValue(CompiledSide.Action action, String value, Location location) {
        MappingCode code = action.codec() instanceof CodeTable
                ? MappingCode.CODE_VALUE
                : action.row().codec().filter("date"::equals).isPresent() ? MappingCode.DATE : MappingCode.VALUE;
        run.report(code, location, action.row().on(from).toString(), value);
    }
}
