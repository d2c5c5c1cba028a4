package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.testing.TextExtractor;
import org.w3c.dom.NodeList;

/** Holds a receipt against the files it speaks of. */
public final class ReceiptChecks {

    /** What is text of the output; numbers and values are not. */
    private static final String TEXT =
            "//text()[not(ancestor::*[local-name()='ClaimNumber' or local-name()='ClaimNumberRange'"
                    + " or local-name()='ClaimStatusCategory' or local-name()='FigureNumber' or local-name()='Image'"
                    + " or local-name()='Math'])]";

    private ReceiptChecks() {}

    /** Each character of each paragraph has one fate, and there is no fate of a character that is not there. */
    public static void partition(DocxReceipt receipt, List<Flow> flows) {
        Map<String, int[]> covered = new HashMap<>();
        for (int file = 0; file < flows.size(); file++) {
            Flow flow = flows.get(file);
            List<Paragraph> paragraphs = new ArrayList<>(paragraphs(flow.body()));
            flow.notes().forEach(note -> paragraphs.addAll(paragraphs(note.blocks())));
            flow.furniture().forEach(furniture -> paragraphs.addAll(paragraphs(furniture.blocks())));
            flow.comments().forEach(comment -> paragraphs.addAll(paragraphs(comment.blocks())));
            for (Paragraph paragraph : paragraphs) {
                covered.put(
                        file + paragraph.place().part() + " "
                                + paragraph.place().paragraph(),
                        new int[paragraph.place().length()]);
            }
        }
        for (DocxReceipt.Span span : receipt.spans()) {
            int[] characters = covered.get(span.file() + span.part() + " " + span.paragraph());
            assertThat(characters).as(span.toString()).isNotNull();
            for (int i = span.start(); i < span.end(); i++) {
                characters[i]++;
            }
        }
        covered.forEach(
                (place, characters) -> assertThat(Arrays.stream(characters).allMatch(times -> times == 1))
                        .as(place)
                        .isTrue());
    }

    /**
     * The same, held against what an extractor reads that shares no code with the reader; what is kept is what stands in the file,
     * symbols and numbers of fields apart.
     */
    public static void eachCharacterHasOneFate(DocxReceipt receipt, List<byte[]> files) throws Exception {
        Map<String, String> source = new HashMap<>();
        Map<String, int[]> fates = new HashMap<>();
        for (int file = 0; file < files.size(); file++) {
            for (TextExtractor.Found found : TextExtractor.paragraphs(files.get(file))) {
                String place = file + found.part() + " " + found.number();
                source.put(place, found.text());
                fates.put(place, new int[found.text().length()]);
            }
        }
        for (DocxReceipt.Span span : receipt.spans()) {
            String place = span.file() + span.part() + " " + span.paragraph();
            assertThat(source).containsKey(place);
            for (int i = span.start(); i < span.end(); i++) {
                fates.get(place)[i]++;
            }
        }
        fates.forEach((place, times) -> assertThat(times).as(place).doesNotContain(0, 2, 3));
    }

    /** The kept stretches, in the order of the output, are the text of the output as XPath reads it. */
    public static void keptTextIsTheOutput(ConvertedApplication made) throws Exception {
        StringBuilder kept = new StringBuilder();
        made.receipt().spans().stream()
                .filter(span -> span.order() >= 0)
                .sorted(Comparator.comparingInt(DocxReceipt.Span::order))
                .forEach(span -> kept.append(span.text()));
        assertThat(kept.toString()).isEqualTo(output(made));
        assertThat(made.receipt().verified()).isTrue();
    }

    private static String output(ConvertedApplication made) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList texts = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        TEXT,
                        factory.newDocumentBuilder()
                                .parse(new ByteArrayInputStream(
                                        XmlWriter.plain().toBytes(made.document()))),
                        XPathConstants.NODESET);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            text.append(texts.item(i).getNodeValue());
        }
        return text.toString();
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> paragraphs.addAll(paragraphs(cell.blocks()))));
            }
        }
        return paragraphs;
    }
}
