package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.cli.laws.AnnexViBlocks.Place;
import org.st96toolkit.cli.laws.AnnexViValues.Value;
import org.st96toolkit.cli.laws.SmallDocuments.Wish;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlWriter;

/**
 * Tries whether a value goes where a row of WIPO's tables sends it: makes the smallest document that holds a value at the
 * row's input, converts it, and looks for that value, as the value codecs say it, at the row's output. What is
 * found there must be gone when the input is taken out, so that nothing is found that stands there anyway.
 *
 * <p>Where the row alone does not lead there, what our tables demand beside it (a predicate) is put into the document too.
 */
final class AnnexViTrial {

    private static final int MOST_TRIES = 2_000;
    private static final int FEW_TRIES = 40;
    private static final int FEW = 10;

    private final Grammar read;
    private final Grammar written;
    private final SmallDocuments documents;
    private final ConversionOptions options;
    private final AnnexViNames names;
    private final AnnexViValues values;
    private final AnnexViBeside beside;
    private final AnnexViPlaces somewhere;

    /**
     * @param document the file of tables: {@code application-body} or {@code bibliographic-data}
     * @param from the side that its rows read
     */
    AnnexViTrial(String document, Side from) {
        Mapping mapping = Tables.of("common");
        boolean body = document.equals("application-body");
        this.read = from == Side.LEFT
                ? Tables.left("common", body ? "1.7" : "2.3")
                : Tables.right().get(body ? 1 : 2);
        this.written =
                from == Side.LEFT ? Tables.right().get(body ? 1 : 2) : Tables.left("common", body ? "1.7" : "2.3");
        this.documents = new SmallDocuments(read);
        this.names = new AnnexViNames(mapping.namespaces());
        this.values = new AnnexViValues(mapping, from);
        this.beside = new AnnexViBeside(mapping, from, read, names);
        this.somewhere = new AnnexViPlaces(read, names);
        ConversionOptions plain = ConversionOptions.DEFAULT.verify(false).validate(false);
        this.options = from == Side.LEFT ? plain.to("st96") : plain.to("st36").dialect("common");
    }

    /**
     * What came of it.
     *
     * @param agrees whether the value was found where the row sends it
     * @param elsewhere where it was found otherwise; nothing where it was found nowhere
     */
    record Outcome(boolean agrees, Optional<String> elsewhere) {}

    /**
     * Tries a row with values of all kinds.
     *
     * @param root the root element where the row's table is used nowhere
     * @param thorough whether to try everything, as for a row that is expected to agree
     */
    Outcome any(AnnexViRow row, List<Place> places, String root, boolean thorough) {
        return run(row, places, root, Optional.empty(), thorough ? MOST_TRIES : FEW_TRIES);
    }

    /** Tries a row with one value, for which another must be found; nothing where the value must not be found at all. */
    Outcome value(AnnexViRow row, List<Place> places, String root, String put, Optional<String> expected) {
        return run(
                row,
                places,
                root,
                Optional.of(new Value(put, expected.map(Set::of).orElse(Set.of()), true)),
                MOST_TRIES);
    }

    private Outcome run(AnnexViRow row, List<Place> places, String root, Optional<Value> only, int most) {
        boolean placed = !places.isEmpty();
        List<Place> all = placed
                ? places
                : somewhere.of(root, row.input()).stream()
                        .map(input -> new Place(input, row.output()))
                        .toList();
        Optional<String> elsewhere = Optional.empty();
        // Everywhere with nothing beside it first: that is nearly always enough.
        for (boolean alone : new boolean[] {true, false}) {
            int tries = most;
            for (Place place : all) {
                AnnexViTarget target = AnnexViTarget.of(place.input(), read, names);
                AnnexViGoal goal = AnnexViGoal.of(place.output(), placed, written, names);
                List<Value> tried = only.map(List::of).orElseGet(() -> values.of(target, goal));
                List<List<Wish>> extras = alone ? List.of(List.of()) : beside.of(place.input());
                for (List<Wish> extra : extras) {
                    for (Value value : alone ? tried : tried.subList(0, Math.min(FEW, tried.size()))) {
                        if (tries-- < 0) {
                            return new Outcome(false, elsewhere);
                        }
                        Outcome outcome = run(target, goal, extra, value);
                        if (outcome.agrees()) {
                            return outcome;
                        }
                        elsewhere = elsewhere.or(outcome::elsewhere);
                    }
                }
            }
        }
        return new Outcome(false, elsewhere);
    }

    private Outcome run(AnnexViTarget target, AnnexViGoal goal, List<Wish> extras, Value value) {
        XmlDocument document = document(target, extras, value.put());
        Optional<XmlElement> made = converted(document);
        boolean held = !goal.empty() && !value.put().isEmpty() && AnnexViGoal.holds(document.root(), value.put());
        if (!held && value.fixed()) {
            return new Outcome(false, Optional.empty());
        }
        Set<String> expected = held ? value.expected() : Set.of();
        int hits = made.map(out -> goal.hits(out, expected)).orElse(0);
        if (hits > 0 && follows(document, target, extras, goal, expected, hits)) {
            return new Outcome(true, Optional.empty());
        }
        return new Outcome(
                false,
                expected.isEmpty() || value.put().equals(SmallDocuments.ID)
                        ? Optional.empty()
                        : made.flatMap(out -> goal.find(out, expected, "")));
    }

    private XmlDocument document(AnnexViTarget target, List<Wish> extras, String value) {
        List<Wish> wishes = new ArrayList<>(extras);
        wishes.add(new Wish(target.elements(), target.attribute(), Optional.of(value)));
        return documents.document(target.root(), wishes);
    }

    /** Whether what was found is not there when the input is taken out or says something else. */
    private boolean follows(
            XmlDocument document,
            AnnexViTarget target,
            List<Wish> extras,
            AnnexViGoal goal,
            Set<String> expected,
            int hits) {
        if (target.isWhole()) {
            return true;
        }
        List<XmlDocument> others = new ArrayList<>();
        others.add(target.takenFrom(document));
        if (!expected.isEmpty()) {
            values.of(target, goal).stream()
                    .filter(other -> other.expected().stream().noneMatch(expected::contains))
                    .limit(2)
                    .forEach(other -> others.add(document(target, extras, other.put())));
        }
        return others.stream()
                .anyMatch(other ->
                        converted(other).map(root -> goal.hits(root, expected)).orElse(hits) < hits);
    }

    private Optional<XmlElement> converted(XmlDocument document) {
        byte[] bytes = XmlWriter.plain().toBytes(document);
        return Converted.TOOLKIT
                .convert(org.st96toolkit.core.Input.of("row.xml", bytes), options)
                .value()
                .map(PatentDocument::tree)
                .map(XmlDocument::root);
    }

    /** The code values that the type of a row's input lists. */
    List<String> listed(AnnexViRow row, List<Place> places) {
        return places.stream()
                .flatMap(place -> AnnexViTarget.of(place.input(), read, names).type().stream())
                .flatMap(type -> type.enumeration().stream())
                .distinct()
                .toList();
    }
}
