package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.receipt.DocxReceipt;

/** Holds a receipt against the files it speaks of. */
public final class ReceiptChecks {

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
