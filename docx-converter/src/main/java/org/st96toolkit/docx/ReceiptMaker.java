package org.st96toolkit.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.application.WritingSettings;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Formula;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.reader.ReaderCode;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Item;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.receipt.OutputText;
import org.st96toolkit.docx.receipt.ParagraphPlace;
import org.st96toolkit.docx.receipt.PlacedFinding;
import org.st96toolkit.docx.receipt.SpanFate;
import org.st96toolkit.docx.section.Blanks;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Findings;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.Outline;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.st96.St96;

/** Makes the receipt of a conversion. */
final class ReceiptMaker {

    private final String toolkit;
    private final Inputs inputs;
    private final List<Flow> flows;
    private final WritingSettings settings;
    private final SourceText source;

    /**
     * @param toolkit the version of this toolkit
     * @param inputs the files
     * @param settings the office and language of the application
     */
    ReceiptMaker(String toolkit, Inputs inputs, WritingSettings settings) {
        this.toolkit = toolkit;
        this.inputs = inputs;
        this.flows = inputs.flows();
        this.settings = settings;
        this.source = new SourceText(flows);
    }

    DocxReceipt make(XmlElement root, List<Outline> outlines, Ledger ledger, List<PlacedFinding> findings) {
        String text = OutputText.of(root);
        StringBuilder kept = new StringBuilder();
        Map<SpanFate, Integer> order = new IdentityHashMap<>();
        ledger.kept().forEach(entry -> {
            kept.append(entry.text());
            order.put(entry, order.size());
        });
        List<SpanFate> entries = ledger.inSourceOrder(flows);
        List<DocxReceipt.Span> spans = entries.stream()
                .map(entry -> span(entry, order.getOrDefault(entry, -1)))
                .toList();
        List<DocxReceipt.Paragraph> paragraphs = new ArrayList<>();
        for (int file = 0; file < flows.size(); file++) {
            paragraphs.addAll(SourceParagraphs.of(file, flows.get(file)));
        }
        return new DocxReceipt(
                toolkit,
                files(entries, outlines),
                inputs.drawings().stream()
                        .map(drawing -> new DocxReceipt.Drawing(
                                drawing.name(), sha256(drawing.content()), drawing.content().length))
                        .toList(),
                new DocxReceipt.Target(
                        root.name().local(),
                        St96.VERSION,
                        settings.office().orElse(""),
                        settings.language().orElse(""),
                        OutputText.counts(root),
                        text.length()),
                paragraphs,
                items(ledger.items(), paragraphs),
                spans,
                outlines.stream()
                        .flatMap(outline -> outline.entries().stream())
                        .map(ReceiptMaker::line)
                        .toList(),
                findings.stream().map(ReceiptMaker::finding).toList(),
                true,
                kept.toString().equals(text) && entries.stream().noneMatch(entry -> entry.fate() == Fate.LOST),
                losses(spans, ledger.items(), findings));
    }

    /** How much of what a reader sees is not there. */
    private static int losses(List<DocxReceipt.Span> spans, List<Item> items, List<PlacedFinding> findings) {
        Set<String> lost = Set.of(Fate.LOST.name(), Fate.OUTSIDE.name());
        long text = spans.stream()
                .filter(span -> lost.contains(span.fate()) && !Blanks.isBlank(span.shown())
                        || span.fate().equals(Fate.KEPT.name())
                                && span.start() < span.end()
                                && !span.text().equals(span.shown()))
                .count();
        long others =
                items.stream().filter(item -> lost.contains(item.fate().name())).count();
        long unread = findings.stream()
                .filter(found -> found.finding().code() instanceof ReaderCode code && code.isLoss())
                .count();
        return Math.toIntExact(text + others + unread);
    }

    /** In the order of the text; drawings by themselves last, in their own order. */
    private static List<DocxReceipt.PlacedItem> items(List<Item> items, List<DocxReceipt.Paragraph> paragraphs) {
        Map<ParagraphPlace, Integer> places = new HashMap<>();
        paragraphs.forEach(paragraph -> places.put(
                new ParagraphPlace(paragraph.file(), paragraph.part(), paragraph.paragraph()), places.size()));
        return items.stream()
                .map(ReceiptMaker::item)
                .sorted(Comparator.comparingInt((DocxReceipt.PlacedItem item) -> places.getOrDefault(
                                new ParagraphPlace(item.file(), item.part(), item.paragraph()), Integer.MAX_VALUE))
                        .thenComparingInt(DocxReceipt.PlacedItem::start))
                .toList();
    }

    private static DocxReceipt.PlacedItem item(Item item) {
        return new DocxReceipt.PlacedItem(
                item.file(),
                item.place().part(),
                item.place().paragraph(),
                item.place().start(),
                item.kind().name(),
                item.source(),
                item.text(),
                item.fate().name(),
                item.reason(),
                item.made().id(),
                item.made().name(),
                item.made().width(),
                item.made().height());
    }

    private static DocxReceipt.Finding finding(PlacedFinding found) {
        return new DocxReceipt.Finding(
                found.finding().code().id(),
                found.finding().severity().name().toLowerCase(Locale.ROOT),
                found.file(),
                found.place().map(Span::part).orElse(""),
                found.place().map(Span::paragraph).orElse(0),
                found.place().map(Span::start).orElse(0),
                found.finding().arguments());
    }

    private List<DocxReceipt.File> files(List<SpanFate> entries, List<Outline> outlines) {
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
            byte[] content = inputs.bytes().get(file);
            files.add(new DocxReceipt.File(
                    flows.get(file).name(),
                    content.length == 0 ? "" : sha256(content),
                    content.length,
                    counts(flows.get(file), outlines.get(file)),
                    characters));
        }
        return files;
    }

    private static Map<String, Integer> counts(Flow flow, Outline outline) {
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
        counts.put("tables", SourceParagraphs.tables(flow.body()));
        counts.put(
                "claims",
                Math.toIntExact(outline.entries().stream()
                        .filter(entry -> entry.role() == Role.CLAIM)
                        .count()));
        counts.put("images", images);
        counts.put("formulae", formulae);
        counts.put("notes", flow.notes().size());
        counts.put("comments", flow.comments().size());
        return counts;
    }

    private DocxReceipt.Span span(SpanFate entry, int order) {
        return new DocxReceipt.Span(
                entry.file(),
                entry.span().part(),
                entry.span().paragraph(),
                entry.span().start(),
                entry.span().end(),
                entry.fate().name(),
                entry.reason(),
                order,
                source.shown(entry),
                source.origin(entry),
                source.look(entry),
                entry.text());
    }

    private static DocxReceipt.Line line(Entry entry) {
        return new DocxReceipt.Line(
                entry.unit().file(),
                entry.unit().place().part(),
                entry.unit().place().paragraph(),
                entry.unit().place().start(),
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
