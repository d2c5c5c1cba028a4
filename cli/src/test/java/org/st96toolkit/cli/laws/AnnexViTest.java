package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.st96toolkit.cli.laws.AnnexViAgreement.Kind;
import org.st96toolkit.cli.laws.AnnexViAgreement.Verdict;
import org.st96toolkit.cli.laws.AnnexViReasons.Reason;

/**
 * WIPO's mapping tables (Annex VI of ST.96), row by row: a document that holds a value where the row reads it is converted,
 * and the value is looked for where the row writes it. What does not agree is in {@code annex-vi.txt}, with the reason.
 */
class AnnexViTest {

    /** The least that agrees, and the most that are artefacts, by file. A better figure is written here, never a worse one. */
    private record Bound(int agrees, int artefacts) {}

    private static final Map<String, Bound> BOUNDS = Map.of(
            "application-body.st36-to-st96", new Bound(843, 841),
            "application-body.st36-to-st96.values", new Bound(19, 0),
            "bibliographic-data.st36-to-st96", new Bound(545, 59),
            "bibliographic-data.st36-to-st96.values", new Bound(36, 0),
            "application-body.st96-to-st36", new Bound(662, 473),
            "application-body.st96-to-st36.values", new Bound(37, 0),
            "bibliographic-data.st96-to-st36", new Bound(284, 20),
            "bibliographic-data.st96-to-st36.values", new Bound(25, 0));

    private static Map<String, List<Verdict>> verdicts;

    @BeforeAll
    static void tryAll() {
        verdicts = AnnexViAgreement.all().verdicts();
        int all = 0;
        int agree = 0;
        for (Map.Entry<String, List<Verdict>> file : verdicts.entrySet()) {
            Map<Kind, Integer> counts = AnnexViAgreement.counts(file.getValue());
            print("Annex VI, " + file.getKey(), file.getValue().size(), counts);
            if (!file.getKey().endsWith(".values")) {
                all += file.getValue().size() - counts.get(Kind.ARTEFACT);
                agree += counts.get(Kind.AGREES);
            }
        }
        System.out.printf(
                "figure: Annex VI, mapping tables: %d rows that are no artefacts, %d agree (%.1f %%)%n",
                all, agree, 100.0 * agree / all);
    }

    private static void print(String what, int rows, Map<Kind, Integer> counts) {
        System.out.printf(
                "figure: %s: %d rows, %d agree, %d artefacts, %d deviate on purpose, %d missing%n",
                what,
                rows,
                counts.get(Kind.AGREES),
                counts.get(Kind.ARTEFACT),
                counts.get(Kind.DEVIATES),
                counts.get(Kind.MISSING));
    }

    private static Stream<Verdict> all(Kind kind) {
        return verdicts.values().stream().flatMap(List::stream).filter(verdict -> verdict.kind() == kind);
    }

    @Test
    void noneIsMissing() {
        assertThat(all(Kind.MISSING)
                        .map(verdict ->
                                verdict.row() + ", here: " + verdict.elsewhere().orElse("remainder")))
                .as("rows that go elsewhere without a reason")
                .isEmpty();
    }

    @Test
    void whatIsListedAsDifferentIsDifferent() {
        assertThat(all(Kind.AGREES)
                        .filter(verdict -> verdict.reason().isPresent())
                        .map(Verdict::row))
                .as("rows that agree, although they are listed")
                .isEmpty();
    }

    @Test
    void everyPatternIsNeeded() {
        List<AnnexViRow> deviating = all(Kind.DEVIATES).map(Verdict::row).toList();
        List<AnnexViRow> artefacts = all(Kind.ARTEFACT).map(Verdict::row).toList();
        List<String> idle = new ArrayList<>();
        for (Reason reason : AnnexViAgreement.all().reasons().all()) {
            for (String pattern : reason.patterns()) {
                boolean needed = reason.artefact()
                        ? artefacts.stream()
                                .anyMatch(row -> row.from() == reason.from()
                                        && row.block().equals(pattern))
                        : deviating.stream()
                                .anyMatch(row -> row.from() == reason.from() && AnnexViReasons.fits(pattern, row));
                if (!needed) {
                    idle.add(reason.from() + " " + pattern);
                }
            }
        }
        assertThat(idle).as("listed for no row").isEmpty();
    }

    @Test
    void figuresGetNoWorse() {
        verdicts.forEach((file, rows) -> {
            Map<Kind, Integer> counts = AnnexViAgreement.counts(rows);
            Bound bound = BOUNDS.get(file);
            assertThat(bound).as(file).isNotNull();
            assertThat(counts.get(Kind.AGREES)).as(file + ": agree").isGreaterThanOrEqualTo(bound.agrees());
            assertThat(counts.get(Kind.ARTEFACT)).as(file + ": artefacts").isLessThanOrEqualTo(bound.artefacts());
        });
    }
}
