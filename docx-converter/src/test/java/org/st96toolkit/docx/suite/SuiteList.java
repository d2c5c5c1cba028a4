package org.st96toolkit.docx.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The list of the suite, {@code suite.tsv}: a line for each document with its files, the options, the codes of what is found, in order,
 * whether it is refused, and what it shows.
 *
 * @param lines the lines without the head
 */
record SuiteList(List<String> lines) {

    static final String HEAD = "files\toptions\tfindings\tresult\tshows\n";

    static SuiteList read() throws IOException {
        List<String> all = Files.readAllLines(Suite.folder().resolve("suite.tsv"));
        return new SuiteList(all.subList(1, all.size()));
    }

    static String line(SuiteDocument document, List<String> findings) {
        List<String> files = document.files().stream()
                .map(file -> document.path(file, org.st96toolkit.docx.testing.Variant.TRANSITIONAL))
                .toList();
        boolean isRefused = Suite.expected(document).isEmpty();
        return String.join(
                        "\t",
                        String.join(" ", files),
                        ("--office " + SuiteDocument.OFFICE + " " + document.switches()).strip(),
                        String.join(" ", findings),
                        isRefused ? "refused" : document.name() + ".st96.xml",
                        document.shows())
                + "\n";
    }

    /** The codes of what is to be found in a document. */
    List<String> findings(SuiteDocument document) {
        String codes = cells(document)[2];
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    boolean isRefused(SuiteDocument document) {
        return cells(document)[3].equals("refused");
    }

    private String[] cells(SuiteDocument document) {
        return lines.stream()
                .filter(line -> line.startsWith(document.name() + ".docx"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in suite.tsv: " + document))
                .split("\t", -1);
    }
}
