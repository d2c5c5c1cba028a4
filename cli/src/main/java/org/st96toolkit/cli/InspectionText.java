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
        LabelledLines lines = new LabelledLines(labels, name);
        lines.add("format", format(seen));
        lines.add("root", seen.root());
        lines.add("encoding", seen.encoding() == null ? "?" : seen.encoding());
        lines.add("size", labels.text("bytes", Long.toString(seen.bytes())));
        lines.add("sha256", seen.sha256());
        known(COUNTS, seen.counts())
                .forEach(label -> lines.add(label, String.valueOf(seen.counts().get(label))));
        List<String> sections = new ArrayList<>();
        for (String label : known(SECTIONS, seen.characters())) {
            sections.add(labels.text(label) + " " + seen.characters().get(label));
        }
        lines.add("characters", String.join(", ", sections));
        remainder(lines, seen.remainder());
        return lines.toString();
    }

    private static String format(InspectionJson seen) {
        return seen.format().equals(seen.dialect())
                ? seen.format() + " " + seen.version()
                : seen.format() + " " + seen.dialect() + " " + seen.version();
    }

    private void remainder(LabelledLines lines, ReceiptJson.Remainder remainder) {
        if (remainder.entries() == 0) {
            lines.add("remainder", labels.text("none"));
            return;
        }
        lines.add("remainder", entries(remainder.entries(), remainder.bytes()));
        remainder.kinds().forEach((kind, size) -> lines.addBelow(kind, entries(size.entries(), size.bytes())));
    }

    private String entries(int entries, long bytes) {
        return labels.text("entries", Integer.toString(entries), Long.toString(bytes));
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
