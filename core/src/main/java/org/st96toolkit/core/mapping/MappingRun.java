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
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
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
 * <p>Here is what happens to an element as a whole. What rows take is read by {@link RowReader}, what the remainder says by
 * {@link CarriedEntries}; what no rule takes is kept by {@link UnmappedContent}.
 */
@SuppressWarnings("ReferenceEquality") // the unknown location is one
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
    private final CarriedEntries entries;
    private final RowReader rows;
    private final Supplies supplies;
    private final Observer observer;
    private final UnmappedContent unmapped;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<XmlElement, XmlElement> exact;
    private final Map<Rule, SubtreeCopy> copiers = new IdentityHashMap<>(2);
    private final ReshapedElements reshaped = new ReshapedElements();
    private final Map<Location, XmlElement> sources = new IdentityHashMap<>();
    private final Map<XmlElement, Set<String>> failed = new IdentityHashMap<>();
    private final java.util.function.Predicate<XmlElement> elementOnly = this::isDeclaredElementOnly;

    /** The rule at work on the element that holds the present one, or null. */
    private Firing around;

    /**
     * @param exact what elements were made of that come back as they are, by identity: they are not mapped again
     * @param observer is told of what rules have made, or null
     */
    MappingRun(
            Mapping mapping,
            Side from,
            Grammar read,
            Grammar written,
            boolean restoring,
            EntryTargets targets,
            EntryNotation notation,
            DocumentFacts facts,
            Map<XmlElement, XmlElement> exact,
            Observer observer) {
        this.mapping = mapping;
        this.from = from;
        this.read = read;
        this.placement = new Placement(written);
        this.restoring = restoring;
        this.entries = new CarriedEntries(this, targets.in(from), notation, placement);
        this.rows = new RowReader(this, mapping, from, read, placement, entries);
        this.supplies = new Supplies(placement, facts, mapping.from(from.other()), restoring);
        this.exact = exact;
        this.observer = observer;
        this.unmapped = new UnmappedContent(this, mapping, from, placement, supplies, targets, notation);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The source elements that rules were fired on, by their locations, but for those that come back as they are. */
    Map<Location, XmlElement> sources() {
        return sources;
    }

    /** The number of entries that were met. */
    int entriesRead() {
        return entries.read();
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
        return map(root, rule, name, type, List.of(), null, List.of());
    }

    /**
     * Fires a rule. Gives null where what it makes cannot be valid.
     *
     * @param pending the entries that stood before the element and speak of it
     * @param parent what it will stand in, or null
     * @param said the predicates of the row that asks for it
     */
    DraftElement map(
            XmlElement element,
            Rule rule,
            XmlName name,
            ElementType type,
            List<EntryNotation.Anchored> pending,
            DraftElement parent,
            List<Predicate> said) {
        XmlElement known = exact.get(element);
        if (known != null && known.name().equals(name)) {
            return new DraftElement(name, type, element.location()).as(known);
        }
        if (!failed.isEmpty() && failed.getOrDefault(element, Set.of()).contains(rule.name())) {
            return null;
        }
        DraftElement made = rule.subtree()
                ? subtree(element, rule, name, type, pending)
                : fire(element, rule, name, type, pending, parent, said);
        if (made != null && !made.isExact() && element.location() != Location.UNKNOWN) {
            sources.put(element.location(), element);
        }
        return made;
    }

    private DraftElement fire(
            XmlElement element,
            Rule rule,
            XmlName name,
            ElementType type,
            List<EntryNotation.Anchored> pending,
            DraftElement parent,
            List<Predicate> said) {
        Optional<String> named = rule.shape();
        ShapeCodec shape = named.isEmpty() ? null : mapping.shapes().get(named.get());
        XmlElement shaped = element;
        if (from == Side.LEFT && shape != null && shape.concerns(element)) {
            shaped = shape.normalize(element);
            if (observer != null && shaped != element) {
                reshaped.note(element, shaped);
            }
        }
        DraftElement made = new DraftElement(name, type, element.location()).source(element);
        if (!rule.content() || isDeclaredElementOnly(element)) {
            made.layOut();
        }
        Firing firing = new Firing(rule, shape, shaped, made);
        for (int i = 0; i < pending.size(); i++) {
            firing.patch(pending.get(i));
        }
        if (from == Side.LEFT && !restoring && said.isEmpty()) {
            mapping.exact().expected(rule, shaped, made.type(), read).ifPresent(firing::mayBeExact);
        }
        CompiledSide.Node taken = mapping.from(from).rows(rule);
        rows.attributes(shaped, taken.alone, firing, restoring);
        Firing outer = around;
        around = firing;
        walk(shaped, taken.alone, firing, true);
        around = outer;
        firing.takeAwaiting().forEach((draft, of) -> complete(of, draft));
        rows.text(shaped, taken, firing);
        placement.say(said, made, restoring);
        placement.say(rule.on(from.other()).predicates(), made, restoring);
        supplies.supply(rule.supplies(), from.other(), made, parent);
        return finish(firing, parent);
    }

    /** Remembers that a rule cannot say an element, so that nested failures are not tried over and over. */
    private DraftElement fail(XmlElement element, Rule rule) {
        failed.computeIfAbsent(element, e -> new HashSet<>(2)).add(rule.name());
        return null;
    }

    private DraftElement finish(Firing firing, DraftElement parent) {
        DraftElement made = firing.made;
        Closure.sort(made);
        made.beside(firing.beside());
        if (from == Side.RIGHT && firing.shape != null && ReshapedElements.concerns(firing.shape, made)) {
            Map<XmlElement, DraftElement> drafts = new IdentityHashMap<>();
            XmlElement shaped = firing.shape.denormalize(made.finish(new Finished() {
                @Override
                public void finished(XmlElement element, DraftElement of) {
                    drafts.put(element, of);
                }
            }));
            DraftElement reshaped = revive(shaped, made.type(), drafts).source(made.source());
            Closure.sort(reshaped);
            made = reshaped;
        }
        if (restoring) {
            if (around == null || !around.awaits(made, firing, from.other())) {
                complete(firing, made);
            }
            return made;
        }
        if (!close(made, firing, parent)) {
            return fail(made.source(), firing.rule);
        }
        complete(firing, made);
        return made;
    }

    /** Does what the remainder says of an element that has all that it gets, and shows it. */
    private void complete(Firing firing, DraftElement made) {
        entries.apply(firing.patches(), made, firing.element.location());
        made.exact(firing.exact() != null
                && mapping.exact().keepsAttributes(firing.rule, firing.element, firing.exact(), made));
        if (observer != null) {
            made.inOrder(firing.rule.content());
            observer.made(reshaped.original(firing.element), made);
        }
        made.settle();
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
    private boolean close(DraftElement made, Firing firing, DraftElement parent) {
        Closure.Repairer repairer = unmapped.repairer(firing);
        boolean closed = Closure.close(made, repairer);
        // What was supplied may be refused in its turn: no more turns than there are things to supply.
        List<Supply> wanted = firing.rule.supplies();
        for (int i = 0; i < wanted.size() && !closed && supplies.supply(wanted, from.other(), made, parent); i++) {
            Closure.sort(made);
            closed = Closure.close(made, repairer);
        }
        return closed;
    }

    private DraftElement subtree(
            XmlElement element, Rule rule, XmlName name, ElementType type, List<EntryNotation.Anchored> pending) {
        SubtreeCopy copier = copiers.computeIfAbsent(rule, this::copier);
        List<EntryNotation.Anchored> patches = new ArrayList<>(pending);
        XmlElement bare = entries.without(element, patches);
        DraftElement copy = copier.copy(bare, name, type);
        if (copy == null) {
            return fail(element, rule);
        }
        copy.source(element);
        copy.exact(from == Side.LEFT
                && !restoring
                && mapping.exact().admits(rule)
                && copier.isExact()
                && copy.name().equals(rule.right().name()));
        entries.apply(patches, copy, element.location());
        if (observer != null) {
            observer.made(element, copy);
        }
        copy.settle();
        return copy;
    }

    private SubtreeCopy copier(Rule rule) {
        Side to = from.other();
        return new SubtreeCopy(
                rule.on(from).name().namespace(),
                rule.on(to).name().namespace(),
                rule.filler().map(pair -> pair.on(to).name()).orElse(null),
                rule.carrier().map(pair -> pair.on(to).name()).orElse(null),
                !restoring,
                broken -> report(
                        MappingCode.REPAIRED, broken.location(), broken.name().local()));
    }

    /**
     * Handles the children of an element in document order.
     *
     * @param nodes the rows that may take them
     * @param direct whether they are the direct content of the rule's element (or of a wrapper in it)
     */
    void walk(XmlElement parent, List<CompiledSide.Node> nodes, Firing firing, boolean direct) {
        boolean content = direct && firing.rule.content();
        boolean blind = content && Significant.holdsBlanks(parent.children()) && isDeclaredElementOnly(parent);
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement child) {
                child(child, nodes, firing, content);
            } else if (node instanceof XmlText text) {
                if (content && !(blind && text.isBlank() && firing.container().isIndented())) {
                    unmapped.text(text, firing);
                }
            } else if (node instanceof XmlInstruction instruction) {
                firing.inexact();
                Optional<EntryNotation.Anchored> entry = entries.entry(instruction);
                if (entry.isPresent()) {
                    entries.obey(entry.get(), firing, content);
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
        Optional<ElementDeclaration> declared = read.element(element.name());
        return declared.isPresent()
                && Significant.ignoresWhiteSpace(declared.get().type(), element.children());
    }

    private void child(XmlElement child, List<CompiledSide.Node> nodes, Firing firing, boolean content) {
        List<EntryNotation.Anchored> pending = firing.takePending();
        if (content && restoring && entries.isSuppliedCarrier(child, elementOnly)) {
            walk(child, nodes, firing, true);
            return;
        }
        List<CompiledSide.Node> open = firing.isNested() ? List.of() : nodes;
        if (rows.child(child, open, firing, pending, false)
                || content && dispatch(child, firing, pending, false)
                || restoring && rows.child(child, open, firing, pending, true)
                || restoring && content && dispatch(child, firing, pending, true)) {
            return;
        }
        if (content) {
            firing.inexact();
            unmapped.element(child, firing);
        }
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
            DraftElement made = map(child, rule, to.name(), place.type(), pending, container, List.of());
            if (made != null) {
                if (firing.exact() != null && firing.exact().child(child.name()).isEmpty()) {
                    firing.inexact();
                }
                container.addWithBeside(made);
                return true;
            }
        }
        return false;
    }
}
