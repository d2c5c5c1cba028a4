package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * One pass of a table over a document in one direction: fires the rules from the root down and obeys the entries of the
 * remainder that it meets. A run that restores a document puts what the grammar would not, since its source was so.
 *
 * <p>The class is long because the walk, the rows and the rules call one another; what they need of the written side, of entries and of
 * unmapped content stands in classes of its own.
 */
@SuppressWarnings("ReferenceEquality") // locations are recognised by identity
final class MappingRun {

    /** Looks at each element when a rule has made it. */
    interface Observer {
        void made(XmlElement from, DraftElement made);
    }

    private final Mapping mapping;
    private final Side from;
    private final Grammar read;
    private final Placement placement;
    private final boolean restoring;
    private final EntryTargets targets;
    private final EntryNotation notation;
    private final Supplies supplies;
    private final Observer observer;
    private final UnmappedContent unmapped;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Location, XmlElement> sources = new IdentityHashMap<>();
    private final Map<XmlElement, Set<String>> failed = new IdentityHashMap<>();
    private int entriesRead;

    MappingRun(
            Mapping mapping,
            Side from,
            Grammar read,
            Grammar written,
            boolean restoring,
            EntryTargets targets,
            EntryNotation notation,
            DocumentFacts facts,
            Observer observer) {
        this.mapping = mapping;
        this.from = from;
        this.read = read;
        this.placement = new Placement(written);
        this.restoring = restoring;
        this.targets = targets;
        this.notation = notation;
        this.supplies = new Supplies(placement, facts, mapping.from(from.other()));
        this.observer = observer;
        this.unmapped = new UnmappedContent(this, mapping, from, placement, supplies, targets, notation);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The source elements that rules were fired on, by their locations. */
    Map<Location, XmlElement> sources() {
        return sources;
    }

    /** The number of entries that were met. */
    int entriesRead() {
        return entriesRead;
    }

    boolean isRestoring() {
        return restoring;
    }

    void report(MappingCode code, Location location, String... arguments) {
        if (!restoring) {
            diagnostics.add(Diagnostic.of(code, location, arguments));
        }
    }

    void reportStale(EntryNotation.Anchored entry, Location location) {
        diagnostics.add(Diagnostic.of(
                RemainderCode.STALE, location, entry.entry().kind().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Maps the root element; null where it cannot be made valid. */
    DraftElement root(XmlElement root, Mapping.Root pair) {
        Rule rule = mapping.rules().get(pair.rule());
        XmlName name = pair.on(from.other());
        ElementType type = placement.child(null, name, true).type();
        return map(root, rule, name, type, List.of(), 1, List.of());
    }

    /**
     * Fires a rule. Gives null where what it makes cannot be valid.
     *
     * @param pending the entries that stood before the element and speak of it
     * @param index the place of what is made among its siblings of the same name, from 1
     * @param said the predicates of the row that asks for it
     */
    private DraftElement map(
            XmlElement element,
            Rule rule,
            XmlName name,
            ElementType type,
            List<EntryNotation.Anchored> pending,
            int index,
            List<Predicate> said) {
        if (failed.getOrDefault(element, Set.of()).contains(rule.name())) {
            return null;
        }
        if (element.location() != Location.UNKNOWN) {
            sources.put(element.location(), element);
        }
        if (rule.subtree()) {
            return subtree(element, rule, name, type, pending);
        }
        XmlElement shaped = from == Side.LEFT && rule.shape().isPresent()
                ? mapping.shapes().get(rule.shape().get()).normalize(element)
                : element;
        DraftElement made = new DraftElement(name, type, element.location()).source(element);
        if (!rule.content() || isDeclaredElementOnly(element)) {
            made.layOut();
        }
        Firing firing = new Firing(rule, shaped, made);
        firing.patches.addAll(pending);
        CompiledSide.Node rows = mapping.from(from).rows(rule);
        attributes(shaped, List.of(rows), firing);
        walk(shaped, List.of(rows), firing, true);
        text(shaped, rows, firing);
        placement.say(said, made, restoring);
        placement.say(rule.on(from.other()).predicates(), made, restoring);
        supplies.supply(rule.supplies(), from.other(), made, index);
        return finish(firing, index);
    }

    /** Remembers that a rule cannot say an element, so that nested failures are not tried over and over. */
    private DraftElement fail(XmlElement element, Rule rule) {
        failed.computeIfAbsent(element, e -> new HashSet<>(2)).add(rule.name());
        return null;
    }

    private DraftElement finish(Firing firing, int index) {
        DraftElement made = firing.made;
        Closure.sort(made);
        made.beside(firing.beside);
        if (from == Side.RIGHT && firing.rule.shape().isPresent()) {
            Map<XmlElement, DraftElement> drafts = new IdentityHashMap<>();
            XmlElement shaped = mapping.shapes().get(firing.rule.shape().get()).denormalize(made.finish(drafts));
            DraftElement reshaped = revive(shaped, made.type(), drafts).source(made.source());
            Closure.sort(reshaped);
            made = reshaped;
        }
        for (EntryNotation.Anchored patch : firing.patches) {
            if (!Patches.apply(patch, made, notation)) {
                reportStale(patch, firing.element.location());
            }
        }
        if (!restoring && !close(made, firing, index)) {
            return fail(made.source(), firing.rule);
        }
        if (observer != null) {
            observer.made(firing.element, made);
        }
        made.settle();
        return made;
    }

    /** The drafts that a shape codec left as they were, and new ones for what it has rewritten. */
    private DraftElement revive(XmlElement shaped, ElementType type, Map<XmlElement, DraftElement> drafts) {
        DraftElement known = drafts.get(shaped);
        if (known != null) {
            return known;
        }
        DraftElement made = new DraftElement(shaped.name(), type, shaped.location());
        made.attributes().addAll(shaped.attributes());
        for (XmlNode node : shaped.children()) {
            if (node instanceof XmlElement child) {
                ElementType inner = placement.child(type, child.name(), true).type();
                made.add(revive(child, inner, drafts));
            } else {
                made.add(node);
            }
        }
        return made;
    }

    /** Takes away what is refused and supplies what that lays bare, by turns. */
    private boolean close(DraftElement made, Firing firing, int index) {
        Closure.Repairer repairer = unmapped.repairer(firing);
        boolean closed = Closure.close(made, repairer);
        // What was supplied may be refused in its turn: no more turns than there are things to supply.
        List<Supply> wanted = firing.rule.supplies();
        for (int i = 0; i < wanted.size() && !closed && supplies.supply(wanted, from.other(), made, index); i++) {
            Closure.sort(made);
            closed = Closure.close(made, repairer);
        }
        return closed;
    }

    private DraftElement subtree(
            XmlElement element, Rule rule, XmlName name, ElementType type, List<EntryNotation.Anchored> pending) {
        Side to = from.other();
        SubtreeCopy copier = new SubtreeCopy(
                rule.on(from).name().namespace(),
                name.namespace(),
                rule.filler().map(pair -> pair.on(to).name()).orElse(null),
                rule.carrier().map(pair -> pair.on(to).name()).orElse(null),
                !restoring,
                broken -> report(
                        MappingCode.REPAIRED, broken.location(), broken.name().local()));
        XmlElement bare = withoutEntries(element, pending = new ArrayList<>(pending));
        DraftElement copy = copier.copy(bare, type);
        if (copy == null) {
            return fail(element, rule);
        }
        copy.source(element);
        for (EntryNotation.Anchored patch : pending) {
            if (!Patches.apply(patch, copy, notation)) {
                reportStale(patch, element.location());
            }
        }
        if (observer != null) {
            observer.made(element, copy);
        }
        copy.settle();
        return copy;
    }

    /** The element without the entries among its children, which are collected. */
    private XmlElement withoutEntries(XmlElement element, List<EntryNotation.Anchored> entries) {
        List<XmlNode> children = new ArrayList<>(element.children().size());
        for (XmlNode node : element.children()) {
            Optional<EntryNotation.Anchored> entry =
                    node instanceof XmlInstruction instruction ? entry(instruction) : Optional.empty();
            if (entry.isPresent()) {
                entries.add(entry.get());
                // The line that the entry was put on goes with it.
                int last = children.size() - 1;
                if (last >= 0 && children.get(last) instanceof XmlText line && line.isBlank()) {
                    children.remove(last);
                }
            } else {
                children.add(node);
            }
        }
        return children.size() == element.children().size()
                ? element
                : new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    /** The entry that an instruction of the source is, if it is one of ours. */
    private Optional<EntryNotation.Anchored> entry(XmlInstruction instruction) {
        if (!restoring || !instruction.target().equals(targets.in(from))) {
            return Optional.empty();
        }
        Optional<EntryNotation.Anchored> entry = notation.read(instruction);
        if (entry.isPresent()) {
            entriesRead++;
        }
        return entry;
    }

    private void attributes(XmlElement element, List<CompiledSide.Node> nodes, Firing firing) {
        for (XmlAttribute attribute : element.attributes()) {
            for (CompiledSide.Node node : nodes) {
                List<CompiledSide.Action> actions = node.attributes.getOrDefault(attribute.name(), List.of());
                if (fireValue(actions, attribute.value(), element.location(), firing, false)
                        || restoring && fireValue(actions, attribute.value(), element.location(), firing, true)) {
                    break;
                }
            }
        }
    }

    private void text(XmlElement element, CompiledSide.Node rows, Firing firing) {
        if (!rows.text.isEmpty() && !firing.rule.content() && element.elements().isEmpty()) {
            fireValue(rows.text, element.text(), element.location(), firing, restoring);
        }
    }

    /**
     * Handles the children of an element in document order.
     *
     * @param nodes the rows that may take them
     * @param direct whether they are the direct content of the rule's element (or of a wrapper in it)
     */
    void walk(XmlElement parent, List<CompiledSide.Node> nodes, Firing firing, boolean direct) {
        boolean content = direct && firing.rule.content();
        boolean blind = content && isDeclaredElementOnly(parent);
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement child) {
                child(child, nodes, firing, content);
            } else if (node instanceof XmlText text) {
                if (content && !(blind && text.isBlank() && firing.container().hasOnlyElements())) {
                    unmapped.text(text, firing);
                }
            } else if (node instanceof XmlInstruction instruction) {
                Optional<EntryNotation.Anchored> entry = entry(instruction);
                if (entry.isPresent()) {
                    obey(entry.get(), firing, content);
                } else if (content) {
                    firing.container().add(unmapped.escaped(instruction));
                }
            } else if (content && node instanceof XmlComment) {
                firing.container().add(node);
            }
        }
    }

    /** Whether white space in an element surely means nothing: in one that is not declared it is kept, so that it comes back. */
    private boolean isDeclaredElementOnly(XmlElement element) {
        return read.element(element.name()).isPresent() && Mapper.ignoresWhiteSpace(read, element);
    }

    private void child(XmlElement child, List<CompiledSide.Node> nodes, Firing firing, boolean content) {
        List<EntryNotation.Anchored> pending = firing.takePending();
        if (content && restoring && isSuppliedCarrier(child)) {
            walk(child, nodes, firing, true);
            return;
        }
        List<CompiledSide.Node> rows = firing.isNested() ? List.of() : nodes;
        if (rows(child, rows, firing, pending, false)
                || content && dispatch(child, firing, pending, false)
                || restoring && rows(child, rows, firing, pending, true)
                || restoring && content && dispatch(child, firing, pending, true)) {
            return;
        }
        if (content) {
            unmapped.element(child, firing);
        }
    }

    private boolean isSuppliedCarrier(XmlElement child) {
        for (XmlNode node : child.children()) {
            if (node instanceof XmlInstruction instruction) {
                Optional<EntryNotation.Anchored> entry =
                        instruction.target().equals(targets.in(from)) ? notation.read(instruction) : Optional.empty();
                if (entry.isPresent()
                        && entry.get().entry() instanceof Entry.Supplied supplied
                        && supplied.path().isSelf()) {
                    return true;
                }
            } else {
                return false;
            }
        }
        return false;
    }

    /** Lets the rows take a child; gives whether one did. */
    private boolean rows(
            XmlElement child,
            List<CompiledSide.Node> nodes,
            Firing firing,
            List<EntryNotation.Anchored> pending,
            boolean lenient) {
        List<CompiledSide.Node> next = null;
        boolean done = false;
        for (CompiledSide.Node node : nodes) {
            for (CompiledSide.Branch branch : node.children.getOrDefault(child.name(), List.of())) {
                if (!branch.step.admits(child)) {
                    continue;
                }
                for (CompiledSide.Action action : branch.actions) {
                    if (action.row().derived()) {
                        if (from == Side.LEFT) {
                            fire(action, child, firing, pending, lenient);
                        } else {
                            done = true;
                        }
                    } else if (!done) {
                        done = fire(action, child, firing, pending, lenient);
                    }
                }
                if (!branch.next.isEmpty()) {
                    next = next == null ? new ArrayList<>(2) : next;
                    next.add(branch.next);
                }
            }
        }
        if (done) {
            return true;
        }
        return next != null && inner(child, next, firing, lenient);
    }

    /** Reads on below an element on the way; gives whether a row took anything. */
    private boolean inner(XmlElement child, List<CompiledSide.Node> nodes, Firing firing, boolean lenient) {
        boolean any = false;
        for (XmlAttribute attribute : child.attributes()) {
            for (CompiledSide.Node node : nodes) {
                if (fireValue(
                        node.attributes.getOrDefault(attribute.name(), List.of()),
                        attribute.value(),
                        child.location(),
                        firing,
                        lenient)) {
                    any = true;
                    break;
                }
            }
        }
        for (XmlNode node : child.children()) {
            if (node instanceof XmlElement grandchild) {
                List<EntryNotation.Anchored> pending = firing.takePending();
                any |= rows(grandchild, nodes, firing, pending, lenient);
            } else if (node instanceof XmlInstruction instruction) {
                entry(instruction).ifPresent(entry -> obey(entry, firing, false));
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
            List<Step> read = action.row().on(from).steps();
            boolean said = read.get(read.size() - 1).saysText();
            if (!said && !child.elements().isEmpty()) {
                return false;
            }
            return put(action, said ? "" : child.text(), child.location(), firing, lenient);
        }
        Rule rule = action.rule();
        List<Step> steps = action.row().on(from.other()).steps();
        if (steps.isEmpty()
                || child.name().equals(rule.on(from).name()) && !rule.on(from).admits(child)) {
            return false;
        }
        Step last = steps.get(steps.size() - 1);
        DraftElement container = firing.container();
        Placement.Place place = placement.along(container.type(), steps, lenient);
        if (!place.found()) {
            return false;
        }
        int index = container.count(last.name()) + 1;
        DraftElement made = map(child, rule, last.name(), place.type(), pending, index, last.predicates());
        if (made == null) {
            return false;
        }
        DraftElement parent = placement.make(container, steps.subList(0, steps.size() - 1), child.location(), lenient);
        parent.addWithBeside(made);
        return true;
    }

    private boolean fireValue(
            List<CompiledSide.Action> actions, String value, Location location, Firing firing, boolean lenient) {
        boolean done = false;
        for (CompiledSide.Action action : actions) {
            if (action.row().derived()) {
                if (from == Side.LEFT) {
                    put(action, value, location, firing, lenient);
                } else {
                    done = true;
                }
            } else if (!done) {
                done = put(action, value, location, firing, lenient);
            }
        }
        return done;
    }

    private boolean put(CompiledSide.Action action, String value, Location location, Firing firing, boolean lenient) {
        Path to = action.row().on(from.other());
        Optional<String> converted =
                action.codec() == null ? Optional.of(value) : action.codec().convert(value, from);
        if (converted.isEmpty()) {
            reportValue(action, value, location);
            return false;
        }
        Placement.Outcome outcome = placement.put(firing.container(), to, converted.get(), location, lenient);
        if (outcome == Placement.Outcome.REFUSED) {
            report(MappingCode.REFUSED_VALUE, location, action.row().on(from).toString(), value);
        }
        return outcome == Placement.Outcome.PLACED;
    }

    private void reportValue(CompiledSide.Action action, String value, Location location) {
        MappingCode code = action.codec() instanceof CodeTable
                ? MappingCode.CODE_VALUE
                : action.row().codec().filter("date"::equals).isPresent() ? MappingCode.DATE : MappingCode.VALUE;
        report(code, location, action.row().on(from).toString(), value);
    }

    /** Maps a child by the rule for its name; gives whether there is one that fits. */
    boolean dispatch(XmlElement child, Firing firing, List<EntryNotation.Anchored> pending, boolean lenient) {
        DraftElement container = firing.container();
        for (Rule rule : mapping.from(from).rulesFor(child.name())) {
            Step to = rule.on(from.other());
            if (!rule.on(from).admits(child)) {
                continue;
            }
            Placement.Place place = placement.child(container.type(), to.name(), lenient);
            if (!place.found()) {
                continue;
            }
            int index = container.count(to.name()) + 1;
            DraftElement made = map(child, rule, to.name(), place.type(), pending, index, List.of());
            if (made != null) {
                container.addWithBeside(made);
                return true;
            }
        }
        return false;
    }

    private void obey(EntryNotation.Anchored anchored, Firing firing, boolean content) {
        Entry entry = anchored.entry();
        if (anchored.next()) {
            firing.pend(new EntryNotation.Anchored(entry, anchored.anchor(), false));
        } else if (content && entry instanceof Entry.Open open) {
            ElementType type = placement
                    .child(firing.container().type(), open.name(), true)
                    .type();
            DraftElement wrapper = new DraftElement(open.name(), type, Location.UNKNOWN);
            wrapper.attributes().addAll(open.attributes());
            if (open.beside()) {
                firing.openBeside(wrapper);
            } else {
                firing.open(wrapper);
            }
        } else if (content && entry instanceof Entry.Close close) {
            if (firing.isNested() && firing.container().name().equals(close.name())) {
                firing.close();
            } else {
                reportStale(anchored, firing.element.location());
            }
        } else if (content && entry instanceof Entry.Part part) {
            firing.container().add(part.element());
        } else if (content
                && entry instanceof Entry.Data data
                && data.attributes().isEmpty()
                && data.path().isSelf()
                && data.index().isEmpty()) {
            data.nodes().forEach(firing.container()::add);
        } else if (!(entry instanceof Entry.Document)
                && !(entry instanceof Entry.Supplied supplied && supplied.path().isSelf())) {
            firing.patches.add(anchored);
        }
    }
}
