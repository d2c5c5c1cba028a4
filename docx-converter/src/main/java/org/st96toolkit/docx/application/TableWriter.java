package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.Inline;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.ParagraphStyle;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.Ledger;
import org.st96toolkit.docx.section.Piece;

/** Writes tables to the OASIS model of ST.96. */
final class TableWriter {

    private final Writing writing;
    private final CellWriter cells;

    TableWriter(Writing writing, CellWriter cells) {
        this.writing = writing;
        this.cells = cells;
    }

    /** A table; nothing where no row of it is left. */
    Optional<Draft> table(int file, Table table) {
        List<Table.Row> rows = rows(file, table);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int columns = table.columns().size();
        for (Table.Row row : rows) {
            for (Table.Cell cell : row.cells()) {
                columns = Math.max(columns, cell.column() + Math.max(1, cell.columns()));
            }
        }
        String id = writing.plan().next("t");
        String number = Integer.toString(Integer.parseInt(id.substring(1)));
        Draft oasis = new Draft(Names.com("IPOASISTable"))
                .attribute(Names.tbl("frame"), table.borders() ? "all" : "none")
                .attribute(Names.com("id"), id)
                .attribute(Names.com("tableNumber"), number);
        Draft group = new Draft(Names.com("TableGroup")).attribute(Names.tbl("cols"), Integer.toString(columns));
        if (table.borders()) {
            group.attribute(Names.tbl("colsep"), "true").attribute(Names.tbl("rowsep"), "true");
        }
        for (int column = 0; column < columns; column++) {
            group.add(column(table, column));
        }
        int heads = heads(rows);
        if (heads > 0) {
            group.add(body("TableHead", file, rows.subList(0, heads)));
        }
        group.add(body("TableBody", file, rows.subList(heads, rows.size())));
        return Optional.of(new Draft(Names.com("Table")).add(oasis.add(group)));
    }

    /** How many rows at the beginning are headings; at least one row is none. */
    private static int heads(List<Table.Row> rows) {
        int heads = 0;
        while (heads < rows.size() - 1 && rows.get(heads).header()) {
            heads++;
        }
        return heads;
    }

    private static Draft column(Table table, int column) {
        Draft draft = new Draft(Names.tbl("colspec"))
                .attribute(Names.tbl("colnum"), Integer.toString(column + 1))
                .attribute(Names.tbl("colname"), name(column));
        double width = column < table.columns().size() ? table.columns().get(column) : 0;
        if (width > 0) {
            draft.attribute(Names.tbl("colwidth"), String.format(Locale.ROOT, "%.1fmm", width));
        }
        return draft;
    }

    private Draft body(String name, int file, List<Table.Row> rows) {
        Draft body = new Draft(Names.com(name));
        for (int i = 0; i < rows.size(); i++) {
            Draft row = new Draft(Names.com("Row"));
            for (Table.Cell cell : rows.get(i).cells()) {
                row.add(entry(file, cell, rows.size() - i));
            }
            body.add(row);
        }
        return body;
    }

    /**
     * A cell.
     *
     * @param left how many rows there are from its own on
     */
    private Draft entry(int file, Table.Cell cell, int left) {
        Draft entry = new Draft(Names.com("Entry"));
        int last = cell.column() + Math.max(1, cell.columns()) - 1;
        if (last > cell.column()) {
            entry.attribute(Names.tbl("namest"), name(cell.column())).attribute(Names.tbl("nameend"), name(last));
        } else {
            entry.attribute(Names.tbl("colname"), name(cell.column()));
        }
        int rows = Math.min(cell.rows(), left);
        if (rows > 1) {
            entry.attribute(Names.tbl("morerows"), Integer.toString(rows - 1));
        }
        alignment(cell).ifPresent(word -> entry.attribute(Names.tbl("align"), word));
        entry.attribute(Names.tbl("valign"), cell.vertical().name().toLowerCase(Locale.ROOT));
        cells.lines(file, cell.blocks(), Room.CELL, entry);
        return entry;
    }

    /** How the lines of a cell are set, where all are set alike. */
    private static Optional<String> alignment(Table.Cell cell) {
        Optional<ParagraphStyle.Alignment> common = Optional.empty();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                ParagraphStyle.Alignment here = paragraph.style().alignment();
                if (common.filter(before -> before != here).isPresent()) {
                    return Optional.empty();
                }
                common = Optional.of(here);
            }
        }
        return common.map(alignment -> alignment.name().toLowerCase(Locale.ROOT));
    }

    /** The rows that stay. A row whose place is filled by cells above it goes, and they are a row shorter. */
    private List<Table.Row> rows(int file, Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!writing.revisions(file).keeps(row.revision())) {
                row.cells().forEach(cell -> remove(writing, file, cell.blocks()));
                shorten(rows);
            } else if (row.cells().isEmpty()) {
                shorten(rows);
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Makes cells shorter that reach below the rows so far. */
    private static void shorten(List<Table.Row> rows) {
        int count = rows.size();
        for (int i = 0; i < count; i++) {
            int reach = count - i;
            Table.Row row = rows.get(i);
            rows.set(
                    i,
                    new Table.Row(
                            row.header(),
                            row.cells().stream()
                                    .map(cell -> cell.rows() > reach ? withRows(cell, cell.rows() - 1) : cell)
                                    .toList(),
                            row.revision()));
        }
    }

    private static Table.Cell withRows(Table.Cell cell, int rows) {
        return new Table.Cell(cell.column(), cell.columns(), rows, cell.vertical(), cell.blocks());
    }

    /** Writes down that text went with a tracked change. */
    static void remove(Writing writing, int file, List<Block> blocks) {
        for (Paragraph paragraph : Ledger.paragraphs(blocks)) {
            for (Inline inline : paragraph.inlines()) {
                writing.drop(file, new Piece(inline, 0, shownLength(inline)), Fate.REMOVED_REVISION, "revision");
            }
        }
    }

    private static int shownLength(Inline inline) {
        return inline instanceof org.st96toolkit.docx.flow.Text text
                ? text.characters().length()
                : 1;
    }

    private static String name(int column) {
        return "col" + (column + 1);
    }
}
