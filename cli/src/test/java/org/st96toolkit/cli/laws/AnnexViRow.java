package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.testing.SharedData;

/**
 * A row of WIPO's mapping tables.
 *
 * @param document the table file: {@code application-body} or {@code bibliographic-data}
 * @param from the side that the row reads
 * @param table the main table, or the reusable one that the row is of
 * @param input the steps of the path that is read, attributes with {@code @}, text as {@code text()}
 * @param condition what the row says of when and how it maps: often the name of a reusable table
 * @param output the steps of the path that is written
 */
record AnnexViRow(String document, Side from, String table, List<String> input, String condition, List<String> output) {

    static final String TEXT = "text()";

    private static final String MAIN = "Appendix A";
    private static final String REUSABLE = "WIPO.";

    /** All rows that read from a side. */
    static List<AnnexViRow> read(Side from) {
        List<AnnexViRow> rows = new ArrayList<>();
        for (String document : List.of("application-body", "bibliographic-data")) {
            for (String[] cells : cells(document + "." + direction(from) + ".tsv")) {
                rows.add(new AnnexViRow(document, from, cells[0], steps(cells[1]), cells[3], steps(cells[4])));
            }
        }
        return rows;
    }

    static String direction(Side from) {
        return from == Side.LEFT ? "st36-to-st96" : "st96-to-st36";
    }

    /** The cells of a table file, without its heading. */
    static List<String[]> cells(String file) {
        try {
            List<String> lines = Files.readAllLines(SharedData.path("standards/annex-vi/" + file));
            return lines.subList(1, lines.size()).stream()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps of a path as the tables write it: numbers behind names, namespaces in full, a type's name for an element's. */
    private static List<String> steps(String path) {
        String bare = path.replaceAll("\\s*\\(\\d+\\)", "")
                .replaceAll("\\{[^}]*/Common}", "com:")
                .replaceAll("\\{[^}]*/Patent}", "pat:")
                .strip();
        List<String> steps = new ArrayList<>(List.of(bare.split("/")));
        steps.set(0, steps.get(0).replaceFirst("(Bag|Identification)Type$", "$1"));
        return List.copyOf(steps);
    }

    boolean isOfMainTable() {
        return table.startsWith(MAIN);
    }

    /** Whether the row hands what it maps on to a reusable table. */
    boolean isByReusableTable() {
        return condition.startsWith(REUSABLE);
    }

    /** Whether the output names a reusable table where a path should stand. */
    boolean hasNoOutput() {
        return output.get(0).startsWith(REUSABLE);
    }

    String inputPath() {
        return String.join("/", input);
    }

    String outputPath() {
        return String.join("/", output);
    }

    /** The table and the reusable one that it uses: where the cells of cross products stand together. */
    String block() {
        return (isOfMainTable() ? "main" : table) + " " + (hasNoOutput() ? outputPath() : condition);
    }

    @Override
    public String toString() {
        return (from == Side.LEFT ? "> " : "< ") + (isOfMainTable() ? "main" : table) + ": " + inputPath() + " => "
                + outputPath();
    }
}
