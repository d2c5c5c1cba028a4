package org.st96toolkit.docx.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlElement;

/** The lists that a document defines. */
final class ListDefinitions {

    private final Map<Integer, XmlElement> abstracts = new HashMap<>();
    private final Map<Integer, XmlElement> instances = new TreeMap<>();
    private final Map<Integer, Optional<ListDefinition>> read = new HashMap<>();
    private final Styles styles;

    /**
     * @param root the {@code w:numbering}, or nothing
     * @param styles for lists that are defined by a style
     */
    ListDefinitions(Optional<XmlElement> root, Styles styles) {
        this.styles = styles;
        for (XmlElement element : root.map(XmlElement::elements).orElse(List.of())) {
            if (Word.is(element, "abstractNum")) {
                id(element, "abstractNumId").ifPresent(id -> abstracts.putIfAbsent(id, element));
            } else if (Word.is(element, "num")) {
                id(element, "numId").ifPresent(id -> instances.putIfAbsent(id, element));
            }
        }
    }

    private static Optional<Integer> id(XmlElement element, String name) {
        return Word.attribute(element, name).flatMap(Measures::integer);
    }

    /** A list by its number. */
    Optional<ListDefinition> find(int id) {
        Optional<ListDefinition> known = read.get(id);
        if (known == null) {
            known = Optional.ofNullable(instances.get(id)).flatMap(instance -> read(id, instance));
            read.put(id, known);
        }
        return known;
    }

    private Optional<ListDefinition> read(int id, XmlElement instance) {
        Optional<Integer> counter = Word.childNumber(instance, "abstractNumId").flatMap(this::linked);
        if (counter.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, ListLevel> levels = new TreeMap<>();
        Map<Integer, Integer> restarts = new TreeMap<>();
        addLevels(abstracts.get(counter.get()), levels);
        for (XmlElement change : instance.elements()) {
            Optional<Integer> level = id(change, "ilvl");
            if (Word.is(change, "lvlOverride") && level.isPresent()) {
                addLevels(change, levels);
                Word.childNumber(change, "startOverride").ifPresent(start -> restarts.put(level.get(), start));
            }
        }
        return Optional.of(new ListDefinition(id, counter.get(), levels, restarts));
    }

    private static void addLevels(XmlElement parent, Map<Integer, ListLevel> levels) {
        for (XmlElement element : parent.elements()) {
            if (Word.is(element, "lvl")) {
                id(element, "ilvl").ifPresent(level -> levels.put(level, ListLevel.read(element)));
            }
        }
    }

    /** The definition that has the levels: the one named, or the one of the style that it names in turn. */
    private Optional<Integer> linked(int definition) {
        Set<Integer> seen = new HashSet<>();
        Optional<Integer> current = Optional.of(definition);
        while (current.isPresent() && seen.add(current.get())) {
            XmlElement element = abstracts.get(current.get());
            if (element == null) {
                return Optional.empty();
            }
            Optional<String> style = Word.childValue(element, "numStyleLink");
            if (style.isEmpty()) {
                return current;
            }
            current = styles.find(style.get(), "numbering")
                    .flatMap(one -> Word.child(one.element(), "pPr"))
                    .flatMap(properties -> Word.child(properties, "numPr"))
                    .flatMap(number -> Word.childNumber(number, "numId"))
                    .map(instances::get)
                    .flatMap(instance -> Word.childNumber(instance, "abstractNumId"));
        }
        return Optional.empty();
    }

    /** The number that a list is told by: its own where it begins anew, else that of the first list it counts on with. */
    int identity(ListDefinition list) {
        if (!list.restarts().isEmpty()) {
            return list.id();
        }
        return instances.keySet().stream()
                .filter(id -> find(id).filter(other -> other.counter() == list.counter()
                                && other.restarts().isEmpty())
                        .isPresent())
                .findFirst()
                .orElse(list.id());
    }
}
