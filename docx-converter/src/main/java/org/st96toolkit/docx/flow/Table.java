package org.st96toolkit.docx.flow;

import java.util.List;

/**
 * A table.
 *
 * @param place the first paragraph in it
 * @param columns the widths of its columns, in mm; 0 where not said
 * @param rows its rows in order
 * @param borders whether lines are drawn around its cells
 */
public record Table(Span place, List<Double> columns, List<Row> rows, boolean borders) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param header whether it is repeated on each page as a heading
     * @param cells its cells in order, without those that an earlier row spans
     */
    public record Row(boolean header, List<Cell> cells, Revision revision) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param columns how many columns it fills
     * @param rows how many rows it fills
     * @param vertical where its content stands
     * @param blocks its content
     */
    public record Cell(int column, int columns, int rows, VerticalAlignment vertical, List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** Where the content of a cell stands. */
    public enum VerticalAlignment {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
