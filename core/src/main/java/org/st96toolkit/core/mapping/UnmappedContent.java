package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Keeps, in its place, what no rule takes: text always as text, the rest as entries. */
final class UnmappedContent {

    private final MappingRun run;
    private final Mapping mapping;
    private final Side from;
    private final Side to;
    private final Placement placement;
    private final EntryTargets targets;
    private final EntryNotation notation;

    UnmappedContent(
            MappingRun run,
            Mapping mapping,
            Side from,
            Placement placement,
            EntryTargets targets,
            EntryNotation notation) {
        this.run = run;
        this.mapping = mapping;
        this.from = from;
        this.to = from.other();
        this.placement = placement;
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
        boolean held = type == null
                || type.content() == ElementType.Content.MIXED
                || type.content() == ElementType.Content.SIMPLE
                || type.content() == ElementType.Content.ANY
                || type.content() == ElementType.Content.ELEMENTS && text.isBlank();
        if (held) {
            container.add(text);
        } else if (!text.isBlank()) {
            if (openCarrier(firing)) {
                firing.container().add(text);
                firing.close();
            } else {
                container.add(written(data(text)));
            }
        }
    }

    /** An element that no rule takes. */
    void element(XmlElement element, Firing firing) {
        Location location = element.location();
        if (mapping.parts().contains(element.name())) {
            run.report(MappingCode.PART, location, element.name().local());
            firing.container().add(written(new Entry.Part(element)));
        } else if (element.text().isBlank()) {
            run.report(MappingCode.DATA, location, element.name().local());
            firing.container().add(written(data(element)));
        } else {
            run.report(MappingCode.WRAPPER, location, element.name().local());
            Optional<Rule.Pair> enclosure = firing.rule.enclosure();
            if (enclosure.isPresent() && !firing.isNested() && open(enclosure.get().on(to), firing)) {
                wrap(element, firing);
                firing.close();
            } else {
                wrap(element, firing);
            }
        }
    }

    /**
     * What stands instead of a child that its parent's grammar refuses in its place. In content its text must stay; else it
     * is left out here and found missing later.
     */
    List<Object> refused(Firing firing, DraftElement parent, Object child) {
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
        DraftElement gathered = new DraftElement(parent.name(), parent.type(), parent.location());
        Firing inner = new Firing(firing.rule, firing.element, gathered);
        element(draft.source(), inner);
        return gathered.content();
    }

    private void wrap(XmlElement element, Firing firing) {
        boolean carried = !firing.container().isMixed() && hasBareText(element) && openCarrier(firing);
        firing.container().add(written(new Entry.Open(element.name(), element.attributes())));
        run.walk(element.children(), List.of(), firing, true);
        firing.container().add(written(new Entry.Close(element.name())));
        if (carried) {
            firing.close();
        }
    }

    private static boolean hasBareText(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Opens what holds bare text in the container, if the table says what that is. */
    private boolean openCarrier(Firing firing) {
        DraftElement container = firing.container();
        Optional<Rule.Pair> carrier = firing.isNested() ? Optional.empty() : firing.rule.carrier();
        if (carrier.isEmpty()) {
            carrier = mapping.from(to).rulesFor(container.name()).stream()
                    .flatMap(rule -> rule.carrier().stream())
                    .findFirst();
        }
        return carrier.isPresent() && open(carrier.get().on(to), firing);
    }

    private boolean open(Step step, Firing firing) {
        Placement.Place place = placement.child(firing.container().type(), step.name(), false);
        if (!place.found()) {
            return false;
        }
        // No source and no location of its own: the entry in it says that it was only supplied.
        DraftElement made = new DraftElement(step.name(), place.type(), new Location(0, 0));
        placement.say(step.predicates(), made, false);
        made.add(written(new Entry.Supplied(EntryPath.SELF, false)));
        firing.open(made);
        return true;
    }
}
