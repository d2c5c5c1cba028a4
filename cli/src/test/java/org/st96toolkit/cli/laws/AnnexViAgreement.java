package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.cli.laws.AnnexViReasons.Reason;
import org.st96toolkit.core.mapping.Side;

/** Each row of WIPO's mapping tables with a verdict. Made once for all tests. */
final class AnnexViAgreement {

    /** What is said of a row. */
    enum Kind {
        /** The value is found where the row sends it. */
        AGREES,
        /** The row pairs names that do not belong together. */
        ARTEFACT,
        /** It goes elsewhere, for a reason. */
        DEVIATES,
        /** It goes elsewhere, and nobody knows why. */
        MISSING
    }

    /**
     * A row and what is said of it.
     *
     * @param row the row
     * @param kind the verdict
     * @param reason why it is an artefact or not followed
     * @param elsewhere where the value is found; nothing where the row agrees, is an artefact, or the value is in the remainder
     */
    record Verdict(AnnexViRow row, Kind kind, Optional<Reason> reason, Optional<String> elsewhere) {}

    /** How the value tables say: any value that they do not name. */
    private static final String OTHERWISE = "otherwise";

    private static final AnnexViAgreement ALL = new AnnexViAgreement();

    private final AnnexViReasons reasons = new AnnexViReasons();
    private Map<String, List<Verdict>> made = Map.of();

    private AnnexViAgreement() {}

    static AnnexViAgreement all() {
        ALL.make();
        return ALL;
    }

    /** The reasons that there are. */
    AnnexViReasons reasons() {
        return reasons;
    }

    /** The verdicts by file of tables. */
    Map<String, List<Verdict>> verdicts() {
        return made;
    }

    /** How many verdicts there are of each kind. */
    static Map<Kind, Integer> counts(List<Verdict> verdicts) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, (int)
                    verdicts.stream().filter(verdict -> verdict.kind() == kind).count());
        }
        return counts;
    }

    private synchronized void make() {
        if (!made.isEmpty()) {
            return;
        }
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Side from : Side.values()) {
            for (String document : List.of("application-body", "bibliographic-data")) {
                List<AnnexViRow> rows = AnnexViRow.read(from).stream()
                        .filter(row -> row.document().equals(document))
                        .toList();
                AnnexViBlocks blocks = new AnnexViBlocks(rows);
                AnnexViTrial trial = new AnnexViTrial(document, from);
                String file = document + "." + AnnexViRow.direction(from);
                verdicts.put(
                        file,
                        rows.stream().map(row -> verdict(row, blocks, trial)).toList());
                verdicts.put(file + ".values", values(file, rows, blocks, trial));
            }
        }
        made = verdicts;
    }

    private Verdict verdict(AnnexViRow row, AnnexViBlocks blocks, AnnexViTrial trial) {
        Optional<Reason> artefact = reasons.artefact(row).filter(reason -> blocks.isArtefact(row));
        if (artefact.isPresent()) {
            return new Verdict(row, Kind.ARTEFACT, artefact, Optional.empty());
        }
        boolean expected = reasons.deviation(row).isEmpty();
        return verdict(row, trial.any(row, blocks.places(row), root(row), expected));
    }

    private Verdict verdict(AnnexViRow row, AnnexViTrial.Outcome outcome) {
        Optional<Reason> reason = reasons.deviation(row);
        if (outcome.agrees()) {
            return new Verdict(row, Kind.AGREES, reason, Optional.empty());
        }
        return new Verdict(row, reason.isPresent() ? Kind.DEVIATES : Kind.MISSING, reason, outcome.elsewhere());
    }

    /** The root element of the documents that the tables of a file are for. */
    private static String root(AnnexViRow row) {
        if (row.from() == Side.LEFT) {
            return row.document();
        }
        return row.document().equals("application-body") ? "pat:ApplicationBody" : "pat:BibliographicData";
    }

    // ---------------------------------------------------------------- the value tables

    /**
     * The value tables name an attribute or element by its last name alone. Their rows are tried wherever the mapping tables
     * send a node of the one name to one of the other.
     */
    private List<Verdict> values(String file, List<AnnexViRow> rows, AnnexViBlocks blocks, AnnexViTrial trial) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String[]> lines = AnnexViRow.cells(file + ".values.tsv");
        for (String[] cells : lines) {
            String input = lastName(cells[0]);
            String output = lastName(cells[1]);
            List<AnnexViRow> carriers = rows.stream()
                    .filter(row -> isNamed(row.input(), input) && isNamed(row.output(), output))
                    .filter(row -> !blocks.isArtefact(row))
                    .toList();
            AnnexViRow named = new AnnexViRow(
                    rows.get(0).document(),
                    rows.get(0).from(),
                    "values",
                    List.of(input + "=" + cells[2].replace(' ', '_')),
                    "",
                    List.of(output + "=" + cells[3].replace(' ', '_')));
            verdicts.add(verdict(named, tried(carriers, blocks, trial, lines, cells)));
        }
        return verdicts;
    }

    private static AnnexViTrial.Outcome tried(
            List<AnnexViRow> carriers, AnnexViBlocks blocks, AnnexViTrial trial, List<String[]> lines, String[] cells) {
        Optional<String> elsewhere = Optional.empty();
        for (AnnexViRow row : carriers) {
            Optional<String> wanted = Optional.of(cells[3]).filter(value -> !value.isEmpty());
            List<String> put = cells[2].equals(OTHERWISE)
                    ? trial.listed(row, blocks.places(row)).stream()
                            .filter(value -> lines.stream().noneMatch(line -> line[2].equals(value)))
                            .toList()
                    : List.of(cells[2]);
            for (String value : put) {
                AnnexViTrial.Outcome outcome = trial.value(row, blocks.places(row), root(row), value, wanted);
                // A value for which the table has none must not come out.
                if (outcome.agrees() == wanted.isPresent()) {
                    return new AnnexViTrial.Outcome(true, Optional.empty());
                }
                elsewhere = elsewhere.or(outcome::elsewhere);
            }
        }
        return new AnnexViTrial.Outcome(false, elsewhere);
    }

    /** {@code file.name}, where a slip of one file writes the end of {@code category/text()}. */
    private static String lastName(String cell) {
        String name = cell.substring(cell.lastIndexOf('.') + 1);
        return name.equals("text(") ? "category" : name;
    }

    private static boolean isNamed(List<String> path, String name) {
        List<String> steps =
                path.get(path.size() - 1).equals(AnnexViRow.TEXT) ? path.subList(0, path.size() - 1) : path;
        String last = steps.get(steps.size() - 1);
        return last.equals(name) || last.equals("@" + name);
    }
}
