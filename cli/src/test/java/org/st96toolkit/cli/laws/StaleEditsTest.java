package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlReader;

/**
 * Edits of what entries belong to: a value whose spelling is remembered, a node that was only supplied, the order of
 * children one of which is taken away. Such an entry is stale: it is reported, it is not applied, and the edit is in the result.
 */
@SuppressWarnings("ReferenceEquality") // elements are recognised by identity
class StaleEditsTest {

    /** How many places of each kind each document is edited at. */
    private static final int OF_EACH = Integer.getInteger("edits.stale", 2);

    private static final List<String> KINDS = List.of("spelling", "supplied", "order");
    private static final Map<String, Integer> STALE = new TreeMap<>();
    private static final Map<String, Integer> EDITED = new TreeMap<>();

    static List<Document> documents() {
        return Document.toEdit();
    }

    @AfterAll
    static void figures() {
        EDITED.forEach((kind, count) -> System.out.println("figure: edits beside an entry of kind " + kind + ": "
                + count + " edited documents, " + STALE.getOrDefault(kind, 0) + " stale entries reported"));
        assertThat(STALE.keySet()).as("every kind of entry was made stale").containsAll(KINDS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsStaleIsReportedAndNotApplied(Document document) {
        Converted converted = Converted.of(document);
        XmlDocument made = new XmlReader().read(converted.made().bytes()).orElseThrow();
        Random random = new Random(document.toString().hashCode());
        for (String kind : KINDS) {
            List<XmlElement> hosts = new ArrayList<>(Nodes.all(made.root()).stream()
                    .filter(element -> element != made.root() && holds(element, kind))
                    .toList());
            Collections.shuffle(hosts, random);
            for (XmlElement host : hosts.subList(0, Math.min(OF_EACH, hosts.size()))) {
                List<Change> changes =
                        kind.equals("order") ? Change.removals(host) : Change.values(host, random.nextInt(900));
                for (Change change : changes) {
                    holdsAfter(change, kind, document, converted, made);
                }
            }
        }
    }

    private static boolean holds(XmlElement element, String kind) {
        Pattern anchored = Pattern.compile(kind + " .* ~[\\w-]{4}\\.[\\w-]{4}", Pattern.DOTALL);
        return element.children().stream()
                .anyMatch(node -> node instanceof XmlInstruction instruction
                        && StaleEntries.isEntry(instruction)
                        && anchored.matcher(instruction.data()).matches());
    }

    private static void holdsAfter(
            Change change, String kind, Document document, Converted converted, XmlDocument made) {
        XmlDocument edited = change.in(made);
        Grammar grammar = grammar(converted.made());
        if (!grammar.validate(edited).diagnostics().isEmpty()) {
            return;
        }
        String named = document + ": " + change;
        byte[] bytes = LawRuns.bytes(edited);
        Result<PatentDocument> back = Converted.convert(named, bytes);
        assertThat(back.value()).as("%s: %s", named, back.report()).isPresent();
        PatentDocument result = back.orElseThrow();
        XmlDocument read = new XmlReader().read(bytes).orElseThrow();

        assertThat(result.receipt().orElseThrow().verified())
                .as("%s: %s", named, back.report())
                .isTrue();
        change.isIn(text(result), text(converted.back()), named);
        long stale = back.report().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == RemainderCode.STALE)
                .count();
        EDITED.merge(kind, 1, Integer::sum);
        StaleEntries entries = new StaleEntries(read, back.report());
        if (stale > 0 && !entries.isAmbiguous()) {
            STALE.merge(kind, (int) stale, Integer::sum);
            XmlDocument undisturbed = Converted.convert(named, LawRuns.bytes(entries.takenFrom(read)))
                    .orElseThrow()
                    .tree();
            Grammar written = grammar(result);
            assertThat(new TreeComparison(element -> Mapper.ignoresWhiteSpace(written, element), 3)
                            .compare(withoutEntries(undisturbed), withoutEntries(result.tree())))
                    .as("%s: stale and applied", named)
                    .isEmpty();
        }
    }

    private static XmlDocument withoutEntries(XmlDocument document) {
        return Nodes.without(document, StaleEntries::isEntry);
    }

    private static String text(PatentDocument document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    private static Grammar grammar(PatentDocument document) {
        return Converted.TOOLKIT.format(document.format()).orElseThrow().grammar(document.variant());
    }

    /**
     * An element that becomes another, or goes.
     *
     * @param value what it says now, or nothing where it is gone
     */
    private record Change(XmlElement element, List<XmlElement> by, String value) {

        /** Another value for each attribute of an element, for its text, and for each child that holds text alone. */
        static List<Change> values(XmlElement host, int salt) {
            List<Change> changes = new ArrayList<>();
            for (XmlAttribute attribute : host.attributes()) {
                String value = other(attribute.value(), salt);
                List<XmlAttribute> attributes = host.attributes().stream()
                        .map(old -> old == attribute ? new XmlAttribute(old.name(), value) : old)
                        .toList();
                XmlElement changed = new XmlElement(host.name(), attributes, host.children(), host.location());
                changes.add(new Change(host, List.of(changed), value));
            }
            for (XmlElement child : host.elements()) {
                if (Nodes.isLeaf(child) && !child.text().isBlank()) {
                    String value = other(child.text(), salt);
                    changes.add(new Change(child, List.of(Nodes.withText(child, value)), value));
                }
            }
            return changes;
        }

        /** The element without one of its children, for each. */
        static List<Change> removals(XmlElement host) {
            return host.elements().stream()
                    .map(child -> new Change(child, List.of(), ""))
                    .toList();
        }

        /** A value like another one that nobody has. */
        private static String other(String value, int salt) {
            LocalDate date = LocalDate.of(1901, 1, 1).plusDays(salt);
            if (value.matches("\\d{8}")) {
                return date.format(DateTimeFormatter.BASIC_ISO_DATE);
            } else if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return date.toString();
            }
            return value.matches("\\d+") ? Integer.toString(770_000 + salt) : "zq" + salt + "z";
        }

        XmlDocument in(XmlDocument document) {
            return Nodes.replace(document, other -> other == element, other -> by);
        }

        /** The new value is in the result; what was taken away is not there as often as it was. */
        void isIn(String result, String before, String named) {
            if (value.isEmpty()) {
                assertThat(result).as(named).isNotEqualTo(before);
            } else if (value.matches("\\d{4}-?\\d\\d-?\\d\\d")) {
                String digits = value.replace("-", "");
                String dashes = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
                assertThat(result).as(named).containsPattern(digits + "|" + dashes);
            } else {
                assertThat(result).as(named).contains(value);
            }
        }

        @Override
        public String toString() {
            return value.isEmpty()
                    ? "without " + element.name().local()
                    : element.name().local() + " says " + value;
        }
    }
}
