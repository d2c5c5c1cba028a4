package org.st96toolkit.docx.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table on its way into a DOCX. */
public final class TableBuilder {

    private final DocxBuilder document;
    private final StringBuilder rows = new StringBuilder();
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder properties = new StringBuilder();

    TableBuilder(DocxBuilder document) {
        this.document = document;
    }

    /** The widths of its columns, in twentieths of a point. */
    public TableBuilder columns(int... twips) {
        for (int width : twips) {
            widths.add(width);
        }
        return this;
    }

    /** Lines around all cells. */
    public TableBuilder borders() {
        StringBuilder all = new StringBuilder("<w:tblBorders>");
        for (String side : List.of(
                "top", document.variant().start(), "bottom", document.variant().end(), "insideH", "insideV")) {
            all.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return properties(all.append("</w:tblBorders>").toString());
    }

    /** Properties as they stand in {@code w:tblPr}. */
    public TableBuilder properties(String xml) {
        properties.append(xml);
        return this;
    }

    /** A row of cells with one paragraph of plain text each. */
    public TableBuilder row(String... texts) {
        return row("", texts);
    }

    /** A row that is repeated on each page. */
    public TableBuilder headerRow(String... texts) {
        return row("<w:tblHeader/>", texts);
    }

    private TableBuilder row(String rowProperties, String... texts) {
        return row(rowProperties, row -> {
            for (String text : texts) {
                row.cell(text);
            }
        });
    }

    /** A row of any kind, with properties as they stand in {@code w:trPr}. */
    public TableBuilder row(String rowProperties, Consumer<Row> content) {
        Row row = new Row();
        content.accept(row);
        rows.append("<w:tr>" + (rowProperties.isEmpty() ? "" : "<w:trPr>" + rowProperties + "</w:trPr>") + row.cells
                + "</w:tr>");
        return this;
    }

    String xml() {
        StringBuilder all =
                new StringBuilder("<w:tbl><w:tblPr>").append(properties).append("</w:tblPr><w:tblGrid>");
        widths.forEach(
                width -> all.append("<w:gridCol w:w=\"" + document.variant().length(width) + "\"/>"));
        return all.append("</w:tblGrid>").append(rows).append("</w:tbl>").toString();
    }

    /** A row on its way. */
    public final class Row {

        private final StringBuilder cells = new StringBuilder();

        /** A cell with one paragraph of plain text. */
        public Row cell(String text) {
            return cell("", paragraph -> paragraph.text(text));
        }

        /** A cell with one paragraph, with properties as they stand in {@code w:tcPr}, such as {@code <w:gridSpan w:val="2"/>}. */
        public Row cell(String cellProperties, Consumer<ParagraphBuilder> paragraph) {
            return cellXml(cellProperties, document.paragraphXml(paragraph));
        }

        /** A cell with blocks as they stand in {@code w:tc}, and properties as they stand in {@code w:tcPr}. */
        public Row cellXml(String cellProperties, String blocks) {
            cells.append("<w:tc>" + (cellProperties.isEmpty() ? "" : "<w:tcPr>" + cellProperties + "</w:tcPr>") + blocks
                    + "</w:tc>");
            return this;
        }
    }
}
