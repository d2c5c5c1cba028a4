package org.st96toolkit.docx.application;

import java.util.List;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.section.Cut;
import org.st96toolkit.docx.section.Line;
import org.st96toolkit.docx.section.TableUnit;
import org.st96toolkit.docx.section.Unit;

/** Writes blocks where ST.96 has running text alone, in cells and notes: each paragraph a line. */
final class CellWriter {

    private final Writing writing;
    private final InlineWriter inlines;

    CellWriter(Writing writing, InlineWriter inlines) {
        this.writing = writing;
        this.inlines = inlines;
    }

    /** Writes blocks at the end of an element. A table in them becomes lines of text, which is reported. */
    void lines(int file, List<Block> blocks, Room room, Draft to) {
        for (Unit unit : writing.visible(file).units(blocks)) {
            if (unit instanceof Line line) {
                line(line, room, to);
            } else if (unit instanceof TableUnit nested) {
                writing.findings().add(ApplicationCode.NESTED_TABLE, file, nested.place());
                for (Table.Row row : nested.table().rows()) {
                    if (writing.revisions(file).keeps(row.revision())) {
                        row.cells().forEach(cell -> lines(file, cell.blocks(), room, to));
                    } else {
                        row.cells().forEach(cell -> TableWriter.remove(writing, file, cell.blocks()));
                    }
                }
            }
        }
    }

    private void line(Line line, Room room, Draft to) {
        List<Cut> cuts = line.edges();
        writing.drop(line, cuts);
        if (line.isBlank() && line.number().isEmpty()) {
            return;
        }
        if (!to.isEmpty()) {
            to.add(new Draft(Names.com("Br")));
        }
        line.number().map(ListNumber::text).filter(text -> !text.isBlank()).ifPresent(text -> {
            Span start = line.paragraph().place().part(0, 0);
            inlines.shown(line.file(), start, text + " ", to);
        });
        inlines.write(line.file(), line.without(cuts), room, 0, to);
    }
}
