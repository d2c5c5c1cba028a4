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
        lines(file, blocks, room, to, true);
    }

    /**
     * Writes blocks.
     *
     * @param first whether no line was written before
     * @return whether none has been written still
     */
    private boolean lines(int file, List<Block> blocks, Room room, Draft to, boolean first) {
        boolean none = first;
        for (Unit unit : writing.visible(file).units(blocks)) {
            if (unit instanceof Line line) {
                none = line(line, room, to, none);
            } else if (unit instanceof TableUnit nested) {
                writing.findings().add(ApplicationCode.NESTED_TABLE, file, nested.place());
                for (Table.Row row : nested.table().rows()) {
                    boolean stays = writing.revisions(file).keeps(row.revision());
                    for (Table.Cell cell : row.cells()) {
                        if (stays) {
                            none = lines(file, cell.blocks(), room, to, none);
                        } else {
                            TableWriter.remove(writing, file, cell.blocks());
                        }
                    }
                }
            }
        }
        return none;
    }

    private boolean line(Line line, Room room, Draft to, boolean first) {
        List<Cut> cuts = line.edges();
        writing.drop(line, cuts);
        if (line.isBlank() && line.number().isEmpty()) {
            return first;
        }
        if (!first) {
            to.add(new Draft(Names.com("Br")));
        }
        line.number().map(ListNumber::text).filter(text -> !text.isBlank()).ifPresent(text -> {
            Span start = line.paragraph().place().part(0, 0);
            inlines.shown(line.file(), start, text + " ", to);
        });
        inlines.write(line.file(), line.without(cuts), room, 0, to);
        return false;
    }
}
