package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Keeps, in its place, what no rule takes: text always as text, the rest as entries. */
@SuppressWarnings("ReferenceEquality") // drafts are told apart as such
final class UnmappedContent {

    private static final int ATTEMPTS = 100;

    private final MappingRun run;
    private final Mapping mapping;
    private final Side to;
    private final Placement placement;
    private final Supplies supplies;
    private final EntryTargets targets;
    private final EntryNotation notation;

    UnmappedContent(
            MappingRun run,
            Mapping mapping,
            Side from,
            Placement placement,
            Supplies supplies,
            EntryTargets targets,
            EntryNotation notation) {
        this.run = run;
        this.mapping = mapping;
        this.to = from.other();
        this.placement = placement;
        this.supplies = supplies;
        this.targets = targets;
        this.notation = notation;
    }

    private XmlInstruction written(Entry entry) {
        return notation.write(targets.in(to), entry, Optional.empty(), false);
    }

    private static Entry data(XmlNode node) {
        return new Entry.Data(EntryPath.SELF, OptionalInt.empty(), List.of(), List.of(node));
    }

    /** An instruction as it may stand in the output: as it is, or, where its target is reserved, as data. */
    XmlInstruction escaped(XmlInstruction instruction) {
        return targets.reserves(instruction.target()) ? written(data(instruction)) : instruction;
    }

    /** Text in the content of a rule's element. */
    void text(XmlText text, Firing firing) {
        DraftElement container = firing.container();
        ElementType type = container.type();
        boolean held = holdsText(container) || type.content() == ElementType.Content.ELEMENTS && text.isBlank();
        if (held) {
            container.add(text);
        } else if (!text.isBlank()) {
            int opened = openCarriers(firing);
            if (holdsText(firing.container())) {
                firing.container().add(text);
            } else {
                // White space beside it would come back as part of it.
                firing.container().keepTogether();
                firing.container().add(written(data(text)));
            }
            close(opened, firing);
        }
    }

    private static boolean holdsText(DraftElement container) {
        return container.isMixed() || container.type().content() == ElementType.Content.SIMPLE;
    }

    /** An element that no rule takes. */
    void element(XmlElement element, Firing firing) {
        Location location = element.location();
        String name = element.name().local();
        if (mapping.parts().contains(element.name())) {
            run.report(MappingCode.PART, location, name);
            firing.container().add(written(new Entry.Part(element)));
        } else if (mapping.opaque().contains(element.name()) || !element.holdsText()) {
            run.report(MappingCode.DATA, location, name);
            firing.container().add(written(data(element)));
        } else {
            run.report(MappingCode.WRAPPER, location, name);
            if (firing.rule.enclosure().isPresent() && !firing.isNested()) {
                enclose(element, firing.rule.enclosure().get().on(to), firing);
            } else {
                wrap(element, firing, false);
            }
        }
    }

    /** Puts an element into another that may hold its text: one that is there already, or one made for it. */
    private void enclose(XmlElement element, Step enclosure, Firing firing) {
        Optional<DraftElement> present = child(firing.container(), enclosure.name());
        if (present.isPresent() && !mayRepeat(firing.container(), enclosure.name())) {
            if (!wrapBeside(element, present.get(), firing)) {
                firing.container().add(written(data(element)));
            }
        } else if (open(enclosure, firing)) {
            wrap(element, firing, false);
            firing.close();
        } else {
            wrap(element, firing, false);
        }
    }

    /**
     * Wraps an element at the end of one that is there already; gives false and changes nothing where that may not be. In
     * one that was only supplied, the wrapper comes back in its place and not beside it.
     */
    private boolean wrapBeside(XmlElement element, DraftElement present, Firing firing) {
        // Rows alone do not look beside what they take: the way back would not see the wrapper.
        if (!isContent(to, present.name())) {
            return false;
        }
        List<Object> before = List.copyOf(present.content());
        present.exact(false);
        firing.enter(present);
        wrap(element, firing, present.source() != null);
        complete(present, firing);
        firing.close();
        boolean valid = isSatisfied(present);
        if (!valid) {
            present.content(new ArrayList<>(before));
        }
        return valid;
    }

    /** Whether what stands in elements of a name is content, not a record that rows take apart. */
    private boolean isContent(Side side, XmlName name) {
        return mapping.from(side).rulesFor(name).stream().anyMatch(Rule::content);
    }

    /** Puts an empty carrier at the end of the open element where its grammar asks for one. */
    private void complete(DraftElement present, Firing firing) {
        Optional<Step> step = carrier(firing).map(pair -> pair.on(to));
        if (step.isPresent()
                && present.type() != null
                && present.type().check(present.childNames()) instanceof ModelCheck.Incomplete incomplete
                && incomplete.expected().contains(step.get().name())
                && open(step.get(), firing)) {
            supply(firing.container(), supply -> true, null);
            firing.close();
        }
    }

    private static boolean isSatisfied(DraftElement element) {
        return element.type() == null
                || element.type().content() != ElementType.Content.ELEMENTS
                || element.type().check(element.childNames()) instanceof ModelCheck.Satisfied;
    }

    private static Optional<DraftElement> child(DraftElement parent, XmlName name) {
        return parent.content().stream()
                .filter(node -> name.equals(DraftElement.elementName(node)))
                .filter(DraftElement.class::isInstance)
                .map(DraftElement.class::cast)
                .findFirst();
    }

    /** Whether another child of a name may stand beside those that are there. */
    private static boolean mayRepeat(DraftElement parent, XmlName name) {
        ElementType type = parent.type();
        if (type == null) {
            return true;
        }
        List<XmlName> names = new ArrayList<>(parent.childNames());
        names.add(name);
        names.sort(Comparator.comparingInt(type::rank));
        int last = names.lastIndexOf(name);
        ModelCheck check = type.check(names);
        // What must stand before them may be supplied later.
        while (check instanceof ModelCheck.Unexpected unexpected
                && unexpected.index() < last
                && !unexpected.expected().isEmpty()
                && last < ATTEMPTS) {
            names.add(unexpected.index(), unexpected.expected().get(0));
            last++;
            check = type.check(names);
        }
        return !(check instanceof ModelCheck.Unexpected unexpected && unexpected.index() == last);
    }

    /** What is done where the grammar refuses what a rule made. */
    Closure.Repairer repairer(Firing firing) {
        return new Closure.Repairer() {
            @Override
            public List<Object> instead(DraftElement parent, Object child) {
                firing.inexact();
                return refused(firing, parent, child);
            }

            @Override
            public Optional<Object> missing(DraftElement parent, List<XmlName> expected) {
                firing.inexact();
                Optional<Step> carrier = firing.rule.content() && parent == firing.made
                        ? firing.rule.carrier().map(pair -> pair.on(to))
                        : Optional.empty();
                return carrier.filter(step -> expected.contains(step.name()))
                        .flatMap(step -> emptyCarrier(step, firing));
            }
        };
    }

    private Optional<Object> emptyCarrier(Step step, Firing firing) {
        DraftElement gathered = new DraftElement(firing.made.name(), firing.made.type(), firing.made.location());
        Firing inner = new Firing(firing.rule, firing.shape, firing.element, gathered);
        if (!open(step, inner)) {
            return Optional.empty();
        }
        supply(inner.container(), supply -> true, null);
        return Optional.of(inner.container());
    }

    /**
     * What stands instead of a child that its parent's grammar refuses in its place. In content its text must stay; else,
     * and where it is a record, it is left out here and found missing later.
     */
    private List<Object> refused(Firing firing, DraftElement parent, Object child) {
        if (!firing.rule.content()
                || parent != firing.made
                || !(child instanceof DraftElement draft)
                || draft.source() == null) {
            return List.of();
        }
        run.report(
                MappingCode.REFUSED_ELEMENT,
                draft.location(),
                draft.source().name().local());
        // What may stand only once (a second set of claims) joins the one that is there; what has no place, the
        // enclosure.
        Optional<Step> enclosure = firing.rule.enclosure().map(pair -> pair.on(to));
        Optional<XmlName> carrier =
                firing.rule.carrier().map(pair -> pair.on(to).name());
        Optional<DraftElement> present = child(parent, draft.name())
                .filter(same -> same != draft
                        && (same.hasOnlyElements()
                                || carrier.filter(same.name()::equals).isPresent()))
                .or(() -> enclosure.flatMap(step -> child(parent, step.name())));
        if (present.isPresent() && draft.source().holdsText() && wrapBeside(draft.source(), present.get(), firing)) {
            return List.of();
        }
        if (!isContent(to.other(), draft.source().name())) {
            return List.of();
        }
        DraftElement gathered = new DraftElement(parent.name(), parent.type(), parent.location());
        element(draft.source(), new Firing(firing.rule, firing.shape, firing.element, gathered));
        return gathered.content();
    }

    private void wrap(XmlElement element, Firing firing, boolean beside) {
        int opened = !firing.container().isMixed() && hasBareText(element) ? openCarriers(firing) : 0;
        firing.container().add(written(new Entry.Open(element.name(), element.attributes(), beside)));
        run.walk(element, List.of(), firing, true);
        firing.container().add(written(new Entry.Close(element.name())));
        close(opened, firing);
    }

    private static boolean hasBareText(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Opens what holds bare text in the container, step by step, if the table says what that is. */
    private int openCarriers(Firing firing) {
        int opened = 0;
        while (!holdsText(firing.container())) {
            Optional<Rule.Pair> carrier = carrier(firing);
            if (carrier.isEmpty() || !open(carrier.get().on(to), firing)) {
                break;
            }
            opened++;
        }
        return opened;
    }

    private Optional<Rule.Pair> carrier(Firing firing) {
        if (!firing.isNested() && firing.rule.carrier().isPresent()) {
            return firing.rule.carrier();
        }
        return mapping.from(to).rulesFor(firing.container().name()).stream()
                .flatMap(rule -> rule.carrier().stream())
                .findFirst();
    }

    private static void close(int opened, Firing firing) {
        for (int i = 0; i < opened; i++) {
            firing.close();
        }
    }

    private boolean open(Step step, Firing firing) {
        DraftElement container = firing.container();
        Placement.Place place = placement.child(container.type(), step.name(), false);
        if (!place.found()) {
            return false;
        }
        // No source and no location of its own: the entry in it says that it was only supplied.
        DraftElement made = new DraftElement(step.name(), place.type(), new Location(0, 0));
        placement.say(step.predicates(), made, false);
        supply(made, supply -> supply.path().steps().isEmpty(), container);
        made.add(written(new Entry.Supplied(EntryPath.SELF, false)));
        firing.open(made);
        return true;
    }

    /** Supplies what a carrier demands, as the rule for its name has it. */
    private void supply(DraftElement carrier, Predicate<Supply> which, DraftElement parent) {
        mapping.from(to).rulesFor(carrier.name()).stream()
                .findFirst()
                .ifPresent(rule ->
                        supplies.supply(rule.supplies().stream().filter(which).toList(), to, carrier, parent));
    }
}
