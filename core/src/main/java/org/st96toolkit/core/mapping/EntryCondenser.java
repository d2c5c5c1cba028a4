package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Writes entries that belong together as one: the wrappers of a text ({@link WrapperShape}), and attributes that several
 * elements have alike ({@link Entry.Shared}), which name those elements by their ids. {@link EntrySpreader} undoes it.
 */
@SuppressWarnings("ReferenceEquality") // what was not changed is the same object
final class EntryCondenser {

    /** So many elements must have the same attributes. */
    private static final int FEWEST = 4;

    private final String target;
    private final EntryNotation notation;
    private final Grammar grammar;
    private final Remainder.Tally tally;
    private final WrapperShape shapes;
    private final Map<Alike, List<String>> holders = new LinkedHashMap<>();
    private final Map<XmlName, Integer> elements = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    /** Elements of a name that have the same attributes. */
    private record Alike(XmlName name, Entry.Data data) {}

    /** @param tally the count of entries, which is kept right */
    EntryCondenser(String target, EntryNotation notation, Grammar grammar, Remainder.Tally tally) {
        this.target = target;
        this.notation = notation;
        this.grammar = grammar;
        this.tally = tally;
        this.shapes = new WrapperShape(target, notation);
    }

    /**
     * A document whose entries are condensed.
     *
     * @param root its root element
     * @param shared entries that are to stand at the root
     */
    record Condensed(XmlElement root, List<XmlInstruction> shared) {}

    Condensed condense(XmlElement root) {
        ElementType type =
                grammar.element(root.name()).map(ElementDeclaration::type).orElse(null);
        removeFew();
        if (!holders.isEmpty()) {
            count(root, type);
            holders.values().forEach(list -> list.removeIf(twice::contains));
            removeFew();
        }
        boolean wrappers = tally.count(Entry.Kind.WRAPPER) >= 2 * WrapperShape.FEWEST;
        XmlElement condensed = wrappers || !holders.isEmpty() ? rewrite(root, type) : root;
        List<XmlInstruction> shared = new ArrayList<>();
        holders.forEach((alike, list) -> {
            Entry.Shared entry = new Entry.Shared(
                    alike.name(), elements.get(alike.name()), list, alike.data().attributes());
            XmlInstruction written = notation.write(target, entry, Optional.empty(), false);
            tally.add(entry, written);
            shared.add(written);
        });
        return new Condensed(condensed, shared);
    }

    /** Takes note of an entry that stands in an element. */
    void note(XmlElement element, ElementType type, XmlInstruction entry) {
        attributes(entry)
                .ifPresent(data -> id(element, type)
                        .filter(IdRanges::isWritable)
                        .ifPresent(id -> holders.computeIfAbsent(
                                        new Alike(element.name(), data), none -> new ArrayList<>())
                                .add(id)));
    }

    private void removeFew() {
        holders.values().removeIf(list -> list.size() < FEWEST);
    }

    private void count(XmlElement element, ElementType type) {
        elements.merge(element.name(), 1, Integer::sum);
        id(element, type).filter(value -> !ids.add(value)).ifPresent(twice::add);
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                count(child, typeIn(grammar, type, child));
            }
        }
    }

    /** The entry that an instruction is, where it says nothing but attributes of the element that it stands in. */
    private Optional<Entry.Data> attributes(XmlInstruction instruction) {
        return instruction.target().equals(target) && instruction.data().startsWith("data @")
                ? notation.read(instruction)
                        .filter(read -> !read.next() && read.anchor().isEmpty())
                        .map(EntryNotation.Anchored::entry)
                        .filter(Entry.Data.class::isInstance)
                        .map(Entry.Data.class::cast)
                        .filter(data -> data.nodes().isEmpty())
                : Optional.empty();
    }

    /** The id of an element, where its attribute is declared as one. */
    static Optional<String> id(XmlElement element, ElementType type) {
        if (type != null) {
            for (AttributeDeclaration declared : type.identities()) {
                if (declared.type().identity() == SimpleType.Identity.ID) {
                    return element.attribute(declared.name());
                }
            }
        }
        return Optional.empty();
    }

    static ElementType typeIn(Grammar grammar, ElementType parent, XmlElement child) {
        Optional<ElementDeclaration> declared = parent == null ? Optional.empty() : parent.child(child.name());
        if (declared.isEmpty()) {
            declared = grammar.element(child.name());
        }
        return declared.isEmpty() ? null : declared.get().type();
    }

    private XmlElement rewrite(XmlElement element, ElementType type) {
        List<XmlNode> given = element.children();
        List<XmlNode> changed = null;
        Optional<String> id = holders.isEmpty() ? Optional.empty() : id(element, type);
        for (int i = 0; i < given.size(); i++) {
            XmlNode node = given.get(i);
            List<XmlNode> instead = null;
            int end = i + 1;
            if (node instanceof XmlElement child) {
                // Only attributes that several have hang on the type.
                ElementType inner = holders.isEmpty() ? null : typeIn(grammar, type, child);
                XmlElement rewritten = rewrite(child, inner);
                instead = rewritten == child ? null : List.of(rewritten);
            } else if (node instanceof XmlInstruction instruction) {
                Optional<WrapperShape.Run> run = shapes.run(given, i);
                if (run.isPresent()) {
                    end = run.get().end();
                    instead = condensed(run.get());
                } else if (id.isPresent() && isShared(element.name(), instruction, id.get())) {
                    instead = List.of();
                }
            }
            if (instead != null && changed == null) {
                changed = new ArrayList<>(given.subList(0, i));
            }
            if (instead != null) {
                if (instead.isEmpty()) {
                    removeLine(changed, type);
                }
                changed.addAll(instead);
            } else if (changed != null) {
                add(node, changed);
            }
            i = end - 1;
        }
        return changed == null
                ? element
                : new XmlElement(element.name(), element.attributes(), changed, element.location());
    }

    private List<XmlNode> condensed(WrapperShape.Run run) {
        run.instructions().forEach(tally::remove);
        XmlInstruction written =
                notation.write(target, run.entry(), Optional.of(EntryNotation.digest(run.text())), false);
        tally.add(run.entry(), written);
        return run.text().isEmpty() ? List.of(written) : List.of(written, new XmlText(run.text()));
    }

    private boolean isShared(XmlName name, XmlInstruction instruction, String id) {
        Optional<Entry.Data> data = attributes(instruction);
        boolean shared = data.filter(one ->
                        holders.getOrDefault(new Alike(name, one), List.of()).contains(id))
                .isPresent();
        if (shared) {
            tally.remove(instruction);
        }
        return shared;
    }

    /** Text behind the text of a run is one with it. */
    private static void add(XmlNode node, List<XmlNode> to) {
        int last = to.size() - 1;
        if (node instanceof XmlText text && last >= 0 && to.get(last) instanceof XmlText before) {
            to.set(last, new XmlText(before.value() + text.value()));
        } else {
            to.add(node);
        }
    }

    /** The line that an entry was put on goes with it. */
    private static void removeLine(List<XmlNode> nodes, ElementType type) {
        int last = nodes.size() - 1;
        if (type != null
                && type.content() == ElementType.Content.ELEMENTS
                && last >= 0
                && nodes.get(last) instanceof XmlText line
                && line.isBlank()) {
            nodes.remove(last);
        }
    }
}
