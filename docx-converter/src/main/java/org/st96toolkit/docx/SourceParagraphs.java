package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.ParagraphPlace;

/** The paragraphs of a file, each once, with the cells that they stand in. A formula that stands alone may share its paragraph. */
final class SourceParagraphs {

    private final int file;
    private final Map<ParagraphPlace, DocxReceipt.Paragraph> paragraphs = new LinkedHashMap<>();
    private int tables;

    private SourceParagraphs(int file) {
        this.file = file;
    }

    /** A cell: a table, and the row and place in it. */
    private record Cell(int table, int row, int cell) {

        static final Cell NONE = new Cell(0, 0, 0);
    }

    static List<DocxReceipt.Paragraph> of(int file, Flow flow) {
        SourceParagraphs all = new SourceParagraphs(file);
        all.add(flow.body(), "BODY", Cell.NONE);
        flow.notes().forEach(note -> all.add(note.blocks(), "NOTE", Cell.NONE));
        flow.furniture().forEach(furniture -> all.add(furniture.blocks(), "FURNITURE", Cell.NONE));
        flow.comments().forEach(comment -> all.add(comment.blocks(), "COMMENT", Cell.NONE));
        return new ArrayList<>(all.paragraphs.values());
    }

    /** How many tables stand in blocks, those in cells among them. */
    static int tables(List<Block> blocks) {
        SourceParagraphs all = new SourceParagraphs(0);
        all.add(blocks, "BODY", Cell.NONE);
        return all.tables;
    }

    private void add(List<Block> blocks, String story, Cell cell) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                String part = paragraph.place().part();
                int number = paragraph.place().paragraph();
                paragraphs.putIfAbsent(
                        new ParagraphPlace(file, part, number),
                        new DocxReceipt.Paragraph(
                                file,
                                part,
                                number,
                                story,
                                paragraph.style().name(),
                                paragraph.number().map(ListNumber::text).orElse(""),
                                cell.table(),
                                cell.row(),
                                cell.cell()));
            } else if (block instanceof Table table) {
                add(table, story);
            }
        }
    }

    private void add(Table table, String story) {
        int number = ++tables;
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                add(cells.get(cell).blocks(), story, new Cell(number, row + 1, cell + 1));
            }
        }
    }
}
