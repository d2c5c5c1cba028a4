package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Undoes what {@link EntryCondenser} did, so that all that reads entries meets each at its place. What no longer fits, since the
 * text was edited or an id is gone, stays as it is and is met as an entry that is stale.
 */
@SuppressWarnings("ReferenceEquality") // what was not changed is the same object
final class EntrySpreader {

    private final String target;
    private final EntryNotation notation;
    private final Grammar grammar;
    private final WrapperShape shapes;
    private final Map<String, List<Entry.Data>> awaited = new HashMap<>();
    private final Map<XmlName, Integer> elements = new HashMap<>();
    private int gained;

    EntrySpreader(String target, EntryNotation notation, Grammar grammar) {
        this.target = target;
        this.notation = notation;
        this.grammar = grammar;
        this.shapes = new WrapperShape(target, notation);
    }

    /** How many entries there are more than were written. */
    int gained() {
        return gained;
    }

    XmlElement spread(XmlElement root) {
        Map<XmlInstruction, Entry.Shared> shared = new LinkedHashMap<>();
        for (XmlNode node : root.children()) {
            if (node instanceof XmlInstruction instruction
                    && entry(instruction, "shared ")
                                    .map(EntryNotation.Anchored::entry)
                                    .orElse(null)
                            instanceof Entry.Shared entry) {
                shared.put(instruction, entry);
                entry.ids()
                        .forEach(id -> awaited.computeIfAbsent(id, none -> new ArrayList<>(1))
                                .add(new Entry.Data(
                                        EntryPath.SELF, OptionalInt.empty(), entry.attributes(), List.of())));
            }
        }
        ElementType type =
                grammar.element(root.name()).map(ElementDeclaration::type).orElse(null);
        XmlElement spread = spread(root, type);
        return shared.isEmpty() ? spread : withoutShared(spread, shared);
    }

    /** Takes the shared entries away, but for ids that are others now: those of elements that are gone are not missed. */
    private XmlElement withoutShared(XmlElement root, Map<XmlInstruction, Entry.Shared> shared) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode node : root.children()) {
            Entry.Shared entry = node instanceof XmlInstruction instruction ? shared.get(instruction) : null;
            if (entry == null) {
                children.add(node);
                continue;
            }
            gained--;
            List<String> missing =
                    entry.ids().stream().filter(awaited::containsKey).toList();
            int gone = entry.all() - elements.getOrDefault(entry.name(), 0);
            if (!missing.isEmpty() && missing.size() != gone) {
                Entry.Shared rest = new Entry.Shared(entry.name(), entry.all(), missing, entry.attributes());
                children.add(notation.write(target, rest, Optional.empty(), false));
                gained++;
            }
        }
        return new XmlElement(root.name(), root.attributes(), children, root.location());
    }

    private XmlElement spread(XmlElement element, ElementType type) {
        elements.merge(element.name(), 1, Integer::sum);
        List<XmlNode> given = element.children();
        List<XmlNode> changed = null;
        List<Entry.Data> own = awaited.isEmpty()
                ? null
                : EntryCondenser.id(element, type).map(awaited::remove).orElse(null);
        if (own != null) {
            changed = new ArrayList<>(given.size() + own.size());
            for (Entry.Data data : own) {
                changed.add(notation.write(target, data, Optional.empty(), false));
                gained++;
            }
        }
        for (int i = 0; i < given.size(); i++) {
            XmlNode node = given.get(i);
            List<XmlNode> instead = null;
            int end = i + 1;
            if (node instanceof XmlElement child) {
                XmlElement inner = spread(child, EntryCondenser.typeIn(grammar, type, child));
                instead = inner == child ? null : List.of(inner);
            } else if (node instanceof XmlInstruction instruction) {
                Optional<EntryNotation.Anchored> entry = entry(instruction, "wrapped ");
                boolean text = i + 1 < given.size() && given.get(i + 1) instanceof XmlText;
                if (entry.isPresent()) {
                    instead = shapes.spread(entry.get(), text ? ((XmlText) given.get(i + 1)).value() : "")
                            .orElse(null);
                    end += instead != null && text ? 1 : 0;
                    gained += instead == null ? 0 : entries(instead) - 1;
                }
            }
            if (instead != null && changed == null) {
                changed = new ArrayList<>(given.subList(0, i));
            }
            if (instead != null) {
                changed.addAll(instead);
            } else if (changed != null) {
                changed.add(node);
            }
            i = end - 1;
        }
        return changed == null
                ? element
                : new XmlElement(element.name(), element.attributes(), changed, element.location());
    }

    private static int entries(List<XmlNode> nodes) {
        return (int) nodes.stream().filter(XmlInstruction.class::isInstance).count();
    }

    private Optional<EntryNotation.Anchored> entry(XmlInstruction instruction, String kind) {
        return instruction.target().equals(target) && instruction.data().startsWith(kind)
                ? notation.read(instruction)
                : Optional.empty();
    }
}
