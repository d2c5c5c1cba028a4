package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.validation.interoperable.Forecast;
import org.st96toolkit.validation.interoperable.Interoperability;

/**
 * The interoperable profiles are those that the tables and grammars give ({@code -Dinteroperable.write=true} writes them anew),
 * and what they tell of a document is what a conversion leaves: the same set of paths and kinds.
 */
class InteroperableProfileTest {

    private static final Path PROFILES =
            ProjectFolder.path("validation/src/main/resources/org/st96toolkit/validation/interoperable");

    /** Documents that are generated of each grammar, for the measurement. */
    private static final int GENERATED = Integer.getInteger("interoperable.generated", 10);

    /**
     * The smallest share of what generated documents of a grammar leave that is told. What the profiles do not know yet is named in
     * {@code docs/interoperable.md}; less is a step back.
     */
    private static final double LEAST_TOLD = 0.55;

    private static final ConversionOptions OPTIONS =
            ConversionOptions.DEFAULT.verify(false).validate(false);

    private final Toolkit toolkit = Toolkit.load();
    private final Interoperability interoperability = new Interoperability();

    @ParameterizedTest
    @ValueSource(strings = {"us-grant", "us-application", "common", "ep", "jp", "cn"})
    void profilesAreThoseOfTheTables(String dialect) throws IOException {
        MappingTables tables = toolkit.tables().get(0);
        String made = new ProfileWriter(
                        toolkit.format(tables.left()).orElseThrow(),
                        toolkit.format(tables.right()).orElseThrow(),
                        tables.mapping(dialect).orElseThrow().orElseThrow(),
                        dialect,
                        NeighbourGroups.of(dialect))
                .text();
        Path file = PROFILES.resolve(dialect + ".profile");
        if (Boolean.getBoolean("interoperable.write")) {
            Files.createDirectories(PROFILES);
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file));
    }

    /** What is told of a document against what is so. */
    private record Outcome(Set<String> missed, Set<String> alarms, int entries, int pairs) {
        boolean isExact() {
            return missed.isEmpty() && alarms.isEmpty();
        }
    }

    private Optional<Outcome> outcome(byte[] bytes) {
        Input input = Input.of("document", bytes);
        PatentDocument source = toolkit.read(input).orElseThrow();
        Result<PatentDocument> made = toolkit.convert(input, OPTIONS);
        if (made.value().isEmpty() || !source.format().equals("st36")) {
            return Optional.empty();
        }
        // A dialect without a profile is skipped by the check, which says so.
        Optional<List<Forecast>> forecast = interoperability.forecast(
                source.tree(), source.variant().dialect(), source.variant().version());
        if (forecast.isEmpty()) {
            assertThat(source.variant().dialect()).isEqualTo("exchange");
            return Optional.empty();
        }
        List<RealRemainder.Pair> real =
                RealRemainder.of(source.tree(), made.orElseThrow().tree(), source.format());
        Set<String> told = new TreeSet<>();
        forecast.get().forEach(each -> told.add(each.kind().id() + " " + each.path()));
        Set<String> so = new TreeSet<>();
        real.forEach(pair -> so.add(pair.toString()));
        Set<String> missed = new TreeSet<>(so);
        missed.removeAll(told);
        Set<String> alarms = new TreeSet<>(told);
        alarms.removeAll(so);
        return Optional.of(new Outcome(missed, alarms, real.size(), so.size()));
    }

    private void holds(String name, List<Document> documents) {
        Map<String, Outcome> wrong = new TreeMap<>();
        int judged = 0;
        int entries = 0;
        int pairs = 0;
        int missed = 0;
        int alarms = 0;
        for (Document document : documents) {
            Optional<Outcome> outcome = outcome(document.bytes());
            if (outcome.isEmpty()) {
                continue;
            }
            judged++;
            entries += outcome.get().entries();
            pairs += outcome.get().pairs();
            missed += outcome.get().missed().size();
            alarms += outcome.get().alarms().size();
            if (!outcome.get().isExact()) {
                wrong.put(document.toString(), outcome.get());
            }
        }
        System.out.printf(
                "figure: interoperable profile, %s: %d documents, %d entries, %d distinct pairs of path and kind, misses %d, false alarms %d%n",
                name, judged, entries, pairs, missed, alarms);
        assertThat(judged).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void tellsTheRemainderOfTheSamples() {
        holds("samples of ST.36", Document.samples());
    }

    @Test
    void tellsTheRemainderOfRealDocuments() {
        holds("corpus", Document.corpus());
    }

    /** A measurement: generated documents are full of what no author writes. */
    @Test
    void howMuchIsToldOfGeneratedDocuments() throws IOException {
        Map<String, Double> told = new TreeMap<>();
        for (Map.Entry<String, LawRuns.Kind> kind : LawRuns.kinds(toolkit).entrySet()) {
            if (kind.getValue().root().isEmpty() || !kind.getValue().to().equals("st96")) {
                continue;
            }
            int judged = 0;
            int whole = 0;
            int pairs = 0;
            int missed = 0;
            int alarms = 0;
            Map<String, Integer> most = new TreeMap<>();
            for (int seed = 0; seed < GENERATED; seed++) {
                XmlDocument document = kind.getValue().document(seed);
                Optional<Outcome> outcome = outcome(LawRuns.bytes(document));
                if (outcome.isEmpty()) {
                    continue;
                }
                judged++;
                whole += outcome.get().isExact() ? 1 : 0;
                pairs += outcome.get().pairs();
                missed += outcome.get().missed().size();
                alarms += outcome.get().alarms().size();
                outcome.get().missed().forEach(pair -> most.merge("- " + end(pair), 1, Integer::sum));
                outcome.get().alarms().forEach(pair -> most.merge("+ " + end(pair), 1, Integer::sum));
            }
            if (judged == 0) {
                continue;
            }
            told.put(kind.getKey(), 1 - (double) missed / pairs);
            System.out.printf(
                    "figure: interoperable profile, generated %s: %d documents, %d told without a mistake, %d pairs, misses %d, false alarms %d%n",
                    kind.getKey(), judged, whole, pairs, missed, alarms);
            if (Boolean.getBoolean("interoperable.show")) {
                most.entrySet().stream()
                        .sorted((one, other) -> other.getValue() - one.getValue())
                        .limit(15)
                        .forEach(each -> System.out.println("  " + each));
            }
        }
        assertThat(told).isNotEmpty();
        assertThat(told.values()).allMatch(share -> share >= LEAST_TOLD);
    }

    /** The kind of a pair and the last names of its path. */
    private static String end(String pair) {
        List<String> names =
                new ArrayList<>(List.of(pair.substring(pair.indexOf(' ') + 1).split("/")));
        return pair.substring(0, pair.indexOf(' ')) + " "
                + String.join("/", names.subList(Math.max(0, names.size() - 3), names.size()));
    }

    /** The mechanism is not blind: what is changed in a document changes what is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<application-body lang='EN' country='EP'><description><p num='1'>x</p></description>"
                        + "<claims><claim num='1'><claim-text>x</claim-text></claim></claims></application-body>",
                "<application-body lang='en' country='EP' dtd-version='1'><description><p num='1'>x<pre>y</pre></p></description>"
                        + "<claims><claim num='1'><claim-text>x</claim-text></claim></claims></application-body>"
            })
    void tellsASmallDocument(String document) {
        Outcome outcome = outcome(document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(outcome.pairs()).isPositive();
        assertThat(outcome.isExact()).isTrue();
    }
}
