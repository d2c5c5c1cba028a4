package org.st96toolkit.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.receipt.SpanFate;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Outline;
import org.st96toolkit.st96.St96;

/** Makes the receipt of a conversion. */
final class ReceiptMaker {

    private final String toolkit;
    private final List<Flow> flows;
    private final List<byte[]> bytes;

    /**
     * @param toolkit the version of this toolkit
     * @param flows the files
     * @param bytes their bytes, empty where there are none
     */
    ReceiptMaker(String toolkit, List<Flow> flows, List<byte[]> bytes) {
        this.toolkit = toolkit;
        this.flows = flows;
        this.bytes = bytes;
    }

    DocxReceipt make(XmlElement root, List<Outline> outlines, Ledger ledger) {
        String text = OutputText.of(root);
        StringBuilder kept = new StringBuilder();
        Map<SpanFate, Integer> order = new IdentityHashMap<>();
        ledger.kept().forEach(entry -> {
            kept.append(entry.text());
            order.put(entry, order.size());
        });
        List<SpanFate> entries = ledger.inSourceOrder(flows);
        return new DocxReceipt(
                toolkit,
                files(entries),
                new DocxReceipt.Target(root.name().local(), St96.VERSION, OutputText.counts(root), text.length()),
                entries.stream()
                        .map(entry -> span(entry, order.getOrDefault(entry, -1)))
                        .toList(),
                outlines.stream()
                        .flatMap(outline -> outline.entries().stream())
                        .map(ReceiptMaker::line)
                        .toList(),
                true,
                kept.toString().equals(text) && entries.stream().noneMatch(entry -> entry.fate() == Fate.LOST));
    }

    private List<DocxReceipt.File> files(List<SpanFate> entries) {
        List<DocxReceipt.File> files = new ArrayList<>();
        for (int file = 0; file < flows.size(); file++) {
            Map<String, Long> characters = new TreeMap<>();
            for (Fate fate : Fate.values()) {
                characters.put(fate.name(), 0L);
            }
            for (SpanFate entry : entries) {
                if (entry.file() == file) {
                    characters.merge(entry.fate().name(), (long) entry.span().length(), Long::sum);
                }
            }
            byte[] content = bytes.get(file);
            files.add(new DocxReceipt.File(
                    flows.get(file).name(),
                    content.length == 0 ? "" : sha256(content),
                    content.length,
                    counts(flows.get(file)),
                    characters));
        }
        return files;
    }

    private static Map<String, Integer> counts(Flow flow) {
        int paragraphs = 0;
        int images = 0;
        int formulae = 0;
        for (Paragraph paragraph : Ledger.paragraphs(flow.body())) {
            paragraphs += paragraph.place().length() > 0 ? 1 : 0;
            for (Inline inline : paragraph.inlines()) {
                images += inline instanceof Picture ? 1 : 0;
                formulae += inline instanceof Formula ? 1 : 0;
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("paragraphs", paragraphs);
        counts.put("images", images);
        counts.put("formulae", formulae);
        counts.put("notes", flow.notes().size());
        counts.put("comments", flow.comments().size());
        return counts;
    }

    private static DocxReceipt.Span span(SpanFate entry, int order) {
        return new DocxReceipt.Span(
                entry.file(),
                entry.span().part(),
                entry.span().paragraph(),
                entry.span().start(),
                entry.span().end(),
                entry.fate().name(),
                entry.reason(),
                order,
                entry.text());
    }

    private static DocxReceipt.Line line(Entry entry) {
        return new DocxReceipt.Line(
                entry.unit().file(),
                entry.unit().place().part(),
                entry.unit().place().paragraph(),
                entry.role().name(),
                entry.section().name(),
                entry.number(),
                entry.decision().ground().name(),
                entry.decision().arguments(),
                entry.unit() instanceof Line line ? Findings.excerpt(line.text()) : "");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
