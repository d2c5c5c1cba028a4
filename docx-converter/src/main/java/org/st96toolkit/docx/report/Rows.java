package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.docx.receipt.DocxReceipt;

/** The rows of an application, in the order of its files, and which of them something stands in. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<List<Object>, List<Row>> byParagraph = new HashMap<>();

    /**
     * @param receipt what they say
     * @param prefix what the names of their places in the page begin with
     */
    Rows(DocxReceipt receipt, String prefix) {
        Map<List<Object>, List<DocxReceipt.Span>> spans = new HashMap<>();
        receipt.spans().forEach(span -> add(spans, Row.key(span.file(), span.part(), span.paragraph()), span));
        Map<List<Object>, List<DocxReceipt.PlacedItem>> items = new HashMap<>();
        receipt.items().forEach(item -> add(items, Row.key(item.file(), item.part(), item.paragraph()), item));
        Map<List<Object>, List<DocxReceipt.Line>> lines = new HashMap<>();
        receipt.outline().stream()
                .filter(line -> !line.role().equals("TABLE"))
                .forEach(line -> add(lines, Row.key(line.file(), line.part(), line.paragraph()), line));
        Map<List<Object>, List<Integer>> findings = new HashMap<>();
        for (int i = 0; i < receipt.findings().size(); i++) {
            DocxReceipt.Finding found = receipt.findings().get(i);
            add(findings, Row.key(found.file(), found.part(), found.paragraph()), i);
        }
        for (DocxReceipt.Paragraph paragraph : receipt.paragraphs()) {
            List<Object> key = Row.key(paragraph.file(), paragraph.part(), paragraph.paragraph());
            List<Row> split = split(
                    paragraph,
                    lines.getOrDefault(key, List.of()),
                    spans.getOrDefault(key, List.of()),
                    items.getOrDefault(key, List.of()),
                    findings.getOrDefault(key, List.of()),
                    receipt.findings(),
                    prefix);
            byParagraph.put(key, split);
            rows.addAll(split);
        }
    }

    /** All of them. */
    List<Row> all() {
        return rows;
    }

    /** The row that a character of a paragraph stands in; nothing where the paragraph is not there. */
    Optional<Row> row(int file, String part, int paragraph, int start) {
        List<Row> split = byParagraph.getOrDefault(Row.key(file, part, paragraph), List.of());
        return split.isEmpty() ? Optional.empty() : Optional.of(split.get(index(split, start)));
    }

    private List<Row> split(
            DocxReceipt.Paragraph paragraph,
            List<DocxReceipt.Line> lines,
            List<DocxReceipt.Span> spans,
            List<DocxReceipt.PlacedItem> items,
            List<Integer> findings,
            List<DocxReceipt.Finding> found,
            String prefix) {
        List<DocxReceipt.Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt(DocxReceipt.Line::start));
        List<Row> split = new ArrayList<>();
        for (int i = 0; i < Math.max(1, sorted.size()); i++) {
            split.add(new Row(
                    prefix + "p" + (rows.size() + i + 1),
                    paragraph,
                    sorted.isEmpty() ? List.of() : List.of(sorted.get(i)),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>()));
        }
        spans.forEach(span -> split.get(index(split, span.start())).spans().add(span));
        items.forEach(item -> split.get(index(split, item.start())).items().add(item));
        findings.forEach(number ->
                split.get(index(split, found.get(number).start())).findings().add(number));
        return split;
    }

    /** The last of the rows of a paragraph that begins at or before a character. */
    private static int index(List<Row> split, int start) {
        int index = 0;
        for (int i = 1; i < split.size(); i++) {
            if (split.get(i).lines().get(0).start() <= start) {
                index = i;
            }
        }
        return index;
    }

    private static <T> void add(Map<List<Object>, List<T>> to, List<Object> key, T value) {
        to.computeIfAbsent(key, unknown -> new ArrayList<>()).add(value);
    }
}
