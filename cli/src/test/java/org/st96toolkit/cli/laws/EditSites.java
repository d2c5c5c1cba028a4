package org.st96toolkit.cli.laws;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.st96toolkit.cli.laws.Vocabulary.Unit;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/** Where a document can be edited so that anyone can do the same to its counterpart. */
@SuppressWarnings("ReferenceEquality") // elements are recognised by identity
final class EditSites {

    private static final int FURTHEST = 6;

    private final Side one;
    private final Side other;
    private final Grammar grammar;
    private final String entries;

    /**
     * @param one a document
     * @param grammar its grammar
     * @param other its counterpart
     */
    EditSites(XmlDocument one, Vocabulary words, Grammar grammar, XmlDocument other, Vocabulary otherWords) {
        this.grammar = grammar;
        this.one = new Side(one, words);
        this.other = new Side(other, otherWords);
        StringBuilder said = new StringBuilder();
        instructions(one.root(), said);
        this.entries = said.toString();
    }

    private static void instructions(XmlElement element, StringBuilder into) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlInstruction instruction) {
                into.append(instruction.data()).append('\n');
            } else if (node instanceof XmlElement child) {
                instructions(child, into);
            }
        }
    }

    /** Some edits of each kind, as chance has it; of a kind that the document has no place for none. */
    List<Edit> edits(int ofEach, Random random) {
        List<Edit> edits = new ArrayList<>();
        some(dates(random), ofEach, random, edits);
        some(ids(), ofEach, random, edits);
        for (Unit unit : Unit.values()) {
            some(texts(unit), ofEach, random, edits);
            some(deletions(unit), ofEach, random, edits);
            some(moves(unit), ofEach, random, edits);
            some(insertions(unit), ofEach, random, edits);
        }
        for (String indentation : List.of("", "  ", "\t", "\n ").subList(0, Math.min(4, ofEach))) {
            edits.add(new Edit.Indented(indentation, one.words, grammar));
        }
        return edits;
    }

    private static void some(List<? extends Edit> all, int count, Random random, List<Edit> into) {
        List<Edit> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        into.addAll(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private List<Edit> dates(Random random) {
        return one.dates().stream()
                .filter(date -> other.dates().contains(date))
                .<Edit>map(date -> new Edit.ChangedDate(date, date.plusDays(1L + random.nextInt(3000))))
                .toList();
    }

    private List<Edit> ids() {
        return one.ids.keySet().stream()
                .filter(id -> other.ids.containsKey(id) && !entries.contains(id))
                .<Edit>map(id -> new Edit.RenamedId(id, "renamed-" + id))
                .sorted(Comparator.comparing(Edit::toString))
                .toList();
    }

    private List<Edit> texts(Unit unit) {
        return units(unit).stream()
                .filter(id -> !Nodes.lastText(one.ids.get(id)).isBlank()
                        && Nodes.lastText(one.ids.get(id)).equals(Nodes.lastText(other.ids.get(id))))
                .<Edit>map(id -> new Edit.ChangedText(unit, id, " moreover"))
                .toList();
    }

    private List<Edit> deletions(Unit unit) {
        return units(unit).stream()
                .filter(id -> one.isFree(id, unit) && other.isFree(id, unit))
                .<Edit>map(id -> new Edit.Deleted(unit, id))
                .toList();
    }

    private List<Edit> moves(Unit unit) {
        List<String> ids = units(unit);
        List<Edit> moves = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int k = Math.max(0, i - FURTHEST); k < Math.min(ids.size(), i + FURTHEST); k++) {
                if (i != k
                        && k != i - 1
                        && one.areSiblings(ids.get(i), ids.get(k))
                        && other.areSiblings(ids.get(i), ids.get(k))) {
                    moves.add(new Edit.Moved(unit, ids.get(i), ids.get(k)));
                }
            }
        }
        return moves;
    }

    private List<Edit> insertions(Unit unit) {
        return units(unit).stream()
                .<Edit>map(id -> new Edit.Inserted(unit, id, "inserted-" + id, "What was inserted behind " + id + "."))
                .toList();
    }

    /** The ids of units that stand in both documents, in order. */
    private List<String> units(Unit unit) {
        return one.ids.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(one.words.name(unit)))
                .map(Map.Entry::getKey)
                .filter(id ->
                        other.ids.containsKey(id) && other.ids.get(id).name().equals(other.words.name(unit)))
                .toList();
    }

    /** One of the two documents. */
    private static final class Side {

        private final Vocabulary words;
        private final List<XmlElement> elements;

        /** The elements whose id no other has, in document order. */
        private final Map<String, XmlElement> ids = new LinkedHashMap<>();

        private final Map<String, XmlElement> parents = new HashMap<>();
        private final Set<String> mentioned;

        Side(XmlDocument document, Vocabulary words) {
            this.words = words;
            this.elements = Nodes.all(document.root());
            Map<String, Long> often = elements.stream()
                    .flatMap(element -> element.attribute(words.id()).stream())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            for (XmlElement element : elements) {
                id(element).filter(id -> often.get(id) == 1).ifPresent(id -> ids.put(id, element));
                element.elements().forEach(child -> id(child).ifPresent(id -> parents.put(id, element)));
            }
            this.mentioned = elements.stream()
                    .flatMap(element -> element.attributes().stream())
                    .filter(attribute -> !attribute.name().equals(words.id()))
                    .map(XmlAttribute::value)
                    .flatMap(value -> Arrays.stream(value.split(" ")))
                    .collect(Collectors.toSet());
        }

        private Optional<String> id(XmlElement element) {
            return element.attribute(words.id());
        }

        /** The dates that one element holds, and no other. */
        Set<LocalDate> dates() {
            Map<LocalDate, Long> often = elements.stream()
                    .filter(Nodes::isLeaf)
                    .map(XmlElement::text)
                    .flatMap(text -> date(text).stream())
                    .collect(Collectors.groupingBy(date -> date, TreeMap::new, Collectors.counting()));
            return often.entrySet().stream()
                    .filter(entry -> entry.getValue() == 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Optional<LocalDate> date(String text) {
            try {
                return text.length() == words.written(LocalDate.EPOCH).length()
                        ? Optional.of(LocalDate.parse(text, words.dates()))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        boolean areSiblings(String one, String other) {
            return parents.get(one) == parents.get(other);
        }

        /** Whether nothing refers to a unit or to anything in it, and its parent has another. */
        boolean isFree(String id, Unit unit) {
            XmlElement parent = parents.get(id);
            return parent != null
                    && parent.elements().stream()
                                    .filter(child -> child.name().equals(words.name(unit)))
                                    .count()
                            > 1
                    && Nodes.all(ids.get(id)).stream()
                            .flatMap(element -> id(element).stream())
                            .noneMatch(mentioned::contains);
        }
    }
}
