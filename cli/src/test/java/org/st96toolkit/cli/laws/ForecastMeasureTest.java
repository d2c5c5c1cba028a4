package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * How much the interoperable profiles tell of documents that were made at random. A long run, which the default build leaves out;
 * {@code -Dinteroperable.generated=50} makes more documents of each grammar, {@code -Dinteroperable.show=true} names what is told wrongly.
 */
class ForecastMeasureTest {

    /** Documents that are generated of each grammar. */
    private static final int GENERATED = Integer.getInteger("interoperable.generated", 10);

    /**
     * The smallest share of what generated documents of a grammar leave that is told, of answers of public services by themselves.
     * What the profiles do not know yet is named in {@code docs/interoperable.md}; less is a step back.
     */
    private static final Map<String, Double> LEAST_TOLD = Map.of("st36", 0.68, "exchange", 0.99, "st96", 0.97);

    private final Toolkit toolkit = Toolkit.load();
    private final ForecastTrial trial = new ForecastTrial(toolkit);

    /** A measurement: generated documents are full of what no author writes. */
    @Test
    void howMuchIsToldOfGeneratedDocuments() throws IOException {
        Map<String, Map<String, Double>> told = new TreeMap<>();
        for (Map.Entry<String, LawRuns.Kind> kind : LawRuns.kinds(toolkit).entrySet()) {
            String from = kind.getValue().to().equals("st96") ? "st36" : "st96";
            if (kind.getKey().startsWith("mutants-of-")) {
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
                Optional<ForecastTrial.Outcome> outcome = trial.outcome(LawRuns.bytes(document));
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
            String group = kind.getKey().startsWith("exchange-") ? "exchange" : from;
            told.computeIfAbsent(group, any -> new TreeMap<>()).put(kind.getKey(), 1 - (double) missed / pairs);
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
        assertThat(told.keySet()).isEqualTo(LEAST_TOLD.keySet());
        told.forEach((format, shares) ->
                assertThat(shares.values()).as(shares.toString()).allMatch(share -> share >= LEAST_TOLD.get(format)));
    }

    /** The kind of a pair and the last names of its path. */
    private static String end(String pair) {
        List<String> names =
                new ArrayList<>(List.of(pair.substring(pair.indexOf(' ') + 1).split("/")));
        return pair.substring(0, pair.indexOf(' ')) + " "
                + String.join("/", names.subList(Math.max(0, names.size() - 3), names.size()));
    }
}
