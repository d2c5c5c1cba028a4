package org.st96toolkit.docx.reader;

import java.util.stream.Collectors;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;

/** The words of blocks, as messages quote them. */
final class BlockText {

    private BlockText() {}

    static String excerpt(Block block) {
        return Excerpts.of(text(block));
    }

    static String text(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .map(BlockText::text)
                    .collect(Collectors.joining(" "));
        }
        return ((Paragraph) block)
                .inlines().stream()
                        .map(inline -> inline instanceof Text text ? text.characters() : "")
                        .collect(Collectors.joining());
    }

    /** The number of its first paragraph. */
    static int paragraph(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.place().paragraph()
                : ((Table) block).place().paragraph();
    }
}
