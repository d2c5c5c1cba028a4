package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is in a document, for people.
 *
 * @param labels the words
 */
record InspectionText(Labels labels) {

    private static final int WIDTH = 18;

    private static final List<String> COUNTS = List.of(
            "paragraphs",
            "headings",
            "claims",
            "claimReferences",
            "figures",
            "images",
            "tableEntries",
            "formulae",
            "citations");

    private static final List<String> SECTIONS = List.of("title", "abstract", "description", "claims");

    String of(String name, InspectionJson seen) {
        StringBuilder text = new StringBuilder(name).append('\n');
        line(text, "format", format(seen));
        line(text, "root", seen.root());
        line(text, "encoding", seen.encoding() == null ? "?" : seen.encoding());
        line(text, "size", labels.text("bytes", Long.toString(seen.bytes())));
        line(text, "sha256", seen.sha256());
        known(COUNTS, seen.counts())
                .forEach(label -> line(text, label, String.valueOf(seen.counts().get(label))));
        List<String> sections = new ArrayList<>();
        for (String label : known(SECTIONS, seen.characters())) {
            sections.add(labels.text(label) + " " + seen.characters().get(label));
        }
        line(text, "characters", String.join(", ", sections));
        remainder(text, seen.remainder());
        return text.toString();
    }

    private static String format(InspectionJson seen) {
        return seen.format().equals(seen.dialect())
                ? seen.format() + " " + seen.version()
                : seen.format() + " " + seen.dialect() + " " + seen.version();
    }

    private void remainder(StringBuilder text, ReceiptJson.Remainder remainder) {
        if (remainder.entries() == 0) {
            line(text, "remainder", labels.text("none"));
            return;
        }
        line(text, "remainder", entries(remainder.entries(), remainder.bytes()));
        remainder.kinds().forEach((kind, size) -> {
            String padded = "  " + kind + " ".repeat(Math.max(1, WIDTH - 2 - kind.length()));
            text.append("  ")
                    .append(padded)
                    .append(entries(size.entries(), size.bytes()))
                    .append('\n');
        });
    }

    private String entries(int entries, long bytes) {
        return labels.text("entries", Integer.toString(entries), Long.toString(bytes));
    }

    private void line(StringBuilder text, String label, String value) {
        String word = labels.text(label);
        int wide =
                word.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        text.append("  ")
                .append(word)
                .append(" ".repeat(Math.max(1, WIDTH - wide)))
                .append(value)
                .append('\n');
    }

    /** Labels in their usual order, then those that a format has besides. */
    private static List<String> known(List<String> usual, Map<String, ?> present) {
        List<String> all = new ArrayList<>(usual);
        all.retainAll(present.keySet());
        present.keySet().stream()
                .filter(label -> !usual.contains(label))
                .sorted()
                .forEach(all::add);
        return all;
    }
}
