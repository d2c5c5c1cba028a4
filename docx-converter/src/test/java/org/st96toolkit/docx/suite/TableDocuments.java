package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;

/** Tables of every shape that the model of OASIS has. */
final class TableDocuments {

    private TableDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                                "tables/plain",
                                "Two rows of two cells with lines around them",
                                docx -> docx.paragraph("The lids are:")
                                        .table(table -> table.columns(1440, 2880)
                                                .borders()
                                                .row("small", "10 mm")
                                                .row("large", "20 mm")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/header",
                                "A row that is repeated on each page, a caption before the table",
                                docx -> docx.paragraph("Table 1")
                                        .table(table -> table.columns(2000, 2000, 2000)
                                                .borders()
                                                .headerRow("lid", "width", "height")
                                                .row("small", "10 mm", "3 mm")
                                                .row("large", "20 mm", "5 mm"))
                                        .paragraph("All of them are of cork."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/spans",
                                "Cells over columns, over rows, and over both",
                                docx -> docx.table(table -> table.columns(1500, 1500, 1500)
                                        .borders()
                                        .row(
                                                "",
                                                row -> row.cell(
                                                                "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>",
                                                                p -> p.text("lid"))
                                                        .cell("10"))
                                        .row(
                                                "",
                                                row -> row.cell("<w:gridSpan w:val=\"2\"/><w:vMerge/>", p -> {})
                                                        .cell("20"))
                                        .row("", row -> row.cell("<w:gridSpan w:val=\"3\"/>", p -> p.text("in mm")))))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/alignment",
                                "Cells aligned left, centred, right and at the decimal point; at the top, middle and bottom",
                                docx -> docx.table(table -> table.columns(2000, 2000, 2000)
                                        .borders()
                                        .row(
                                                "",
                                                row -> row.cell(
                                                                "<w:vAlign w:val=\"top\"/>",
                                                                p -> p.align(docx.variant()
                                                                                .start())
                                                                        .text("left"))
                                                        .cell(
                                                                "<w:vAlign w:val=\"center\"/>",
                                                                p -> p.align("center")
                                                                        .text("middle"))
                                                        .cell(
                                                                "<w:vAlign w:val=\"bottom\"/>",
                                                                p -> p.align(docx.variant()
                                                                                .end())
                                                                        .text("right")))))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/paragraphs-in-cells",
                                "Several paragraphs, formats, a list and a break in cells",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .level("decimal", "%1.")
                                                .list(1, 0))
                                        .table(table -> table.columns(3000, 3000)
                                                .borders()
                                                .row(
                                                        "",
                                                        row -> row.cell(
                                                                        "",
                                                                        p -> p.text("first")
                                                                                .lineBreak()
                                                                                .bold("second"))
                                                                .cellXml("", numbered("cork") + numbered("clay")))))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/empty-cells",
                                "Empty cells, a row before which columns are left out, and one with too few cells",
                                docx -> docx.table(table -> table.columns(2000, 2000, 2000)
                                        .borders()
                                        .row("a", "", "c")
                                        .row(
                                                "<w:gridBefore w:val=\"1\"/>",
                                                row -> row.cell("b").cell("c"))
                                        .row("only")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "tables/within-a-table",
                                "A table in a cell of another, opened into its cell and told",
                                docx -> docx.table(
                                        table -> table.columns(3000, 3000)
                                                .borders()
                                                .row(
                                                        "",
                                                        row -> row.cell("outer")
                                                                .cellXml(
                                                                        "",
                                                                        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r>"
                                                                                + "<w:t>inner</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>second</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"))))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "tables/in-a-claim",
                        "A table that belongs to a claim",
                        docx -> docx.paragraph("CLAIMS")
                                .paragraph("1. A jar of the composition:")
                                .table(table -> table.columns(2000, 2000)
                                        .borders()
                                        .row("clay", "90 %")
                                        .row("sand", "10 %"))
                                .paragraph("2. The jar of claim 1, which is glazed.")));
    }

    private static String numbered(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }
}
