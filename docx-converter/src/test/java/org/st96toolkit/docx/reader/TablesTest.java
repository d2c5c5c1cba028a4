package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.testing.FlowBlocks;

/** Tables: which cell stands where and how far it goes. */
class TablesTest {

    private static Table table(Bench bench) {
        return (Table) bench.block(0);
    }

    /** Each cell as {@code column+columns x rows: text}. */
    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(TablesTest::cell).toList())
                .toList();
    }

    private static String cell(Table.Cell cell) {
        List<String> texts = FlowBlocks.paragraphs(cell.blocks()).stream()
                .map(FlowBlocks::text)
                .toList();
        return cell.column() + "+" + cell.columns() + "x" + cell.rows() + ":" + String.join("/", texts);
    }

    @Test
    void aPlainTable() {
        Bench bench = Bench.of(docx -> docx.table(
                table -> table.columns(1440, 720).borders().headerRow("a", "b").row("c", "d")));
        assertThat(cells(table(bench)))
                .isEqualTo(List.of(List.of("0+1x1:a", "1+1x1:b"), List.of("0+1x1:c", "1+1x1:d")));
        assertThat(table(bench).columns()).containsExactly(25.4, 12.7);
        assertThat(table(bench).borders()).isTrue();
        assertThat(table(bench).rows()).extracting(Table.Row::header).containsExactly(true, false);
        assertThat(table(bench).place().paragraph()).isEqualTo(1);
    }

    @Test
    void cellsFillColumnsAndRows() {
        Bench bench = Bench.of(docx -> docx.table(table -> table.columns(1000, 1000, 1000)
                .row(
                        "",
                        row -> row.cell("<w:vMerge w:val=\"restart\"/>", p -> p.text("a"))
                                .cell("<w:gridSpan w:val=\"2\"/>", p -> p.text("b")))
                .row(
                        "",
                        row -> row.cell("<w:vMerge/>", p -> p.text(""))
                                .cell("c")
                                .cell("d"))
                .row(
                        "",
                        row -> row.cell("<w:vMerge w:val=\"continue\"/>", p -> p.text(""))
                                .cell("e")
                                .cell("<w:vMerge w:val=\"restart\"/>", p -> p.text("f")))
                .row("", row -> row.cell("g").cell("h").cell("<w:vMerge/>", p -> p.text("")))));
        assertThat(cells(table(bench)))
                .isEqualTo(List.of(
                        List.of("0+1x3:a", "1+2x1:b"),
                        List.of("1+1x1:c", "2+1x1:d"),
                        List.of("1+1x1:e", "2+1x2:f"),
                        List.of("0+1x1:g", "1+1x1:h")));
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void rowsMayBeginFurtherIn() {
        Bench bench = Bench.of(docx -> docx.table(table ->
                table.columns(1000, 1000).row("a", "b").row("<w:gridBefore w:val=\"1\"/>", row -> row.cell("c"))));
        assertThat(cells(table(bench)).get(1)).containsExactly("1+1x1:c");
    }

    @Test
    void theOlderWayToMergeAcross() {
        Bench bench = Bench.of(docx -> docx.table(table -> table.columns(1000, 1000, 1000)
                .row(
                        "",
                        row -> row.cell("<w:hMerge w:val=\"restart\"/>", p -> p.text("a"))
                                .cell("<w:hMerge/>", p -> p.text(""))
                                .cell("b"))));
        assertThat(cells(table(bench)).get(0)).containsExactly("0+2x1:a", "2+1x1:b");
    }

    @Test
    void textInACoveredCellIsKeptAndReported() {
        Bench bench = Bench.of(docx -> docx.table(table -> table.columns(1000)
                .row("", row -> row.cell("<w:vMerge w:val=\"restart\"/>", p -> p.text("a")))
                .row("", row -> row.cell("<w:vMerge/>", p -> p.text("b")))));
        assertThat(cells(table(bench)).get(0)).containsExactly("0+1x2:a/b");
        assertThat(bench.findings()).containsExactly("D136 /word/document.xml 2 b");
    }

    @Test
    void tablesStandInCells() {
        Bench bench = Bench.of(
                docx -> docx.table(
                        table -> table.columns(1000)
                                .row(
                                        "",
                                        row -> row.cellXml(
                                                "<w:vAlign w:val=\"center\"/>",
                                                "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"))));
        Table.Cell cell = table(bench).rows().get(0).cells().get(0);
        assertThat(cell.vertical()).isEqualTo(Table.VerticalAlignment.MIDDLE);
        assertThat(cell.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Table", "Paragraph");
    }

    @Test
    void linesAndLettersComeFromTheStyleOfTheTable() {
        Bench bench = Bench.of(docx -> docx.style(
                        "table",
                        "Base",
                        "Base",
                        "",
                        "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>")
                .style("table", "Grid", "Grid", "Base", "<w:rPr><w:b/></w:rPr>")
                .table(table -> table.properties("<w:tblStyle w:val=\"Grid\"/>")
                        .columns(1000)
                        .row("a"))
                .table(table -> table.columns(1000).row("b"))
                .table(table -> table.properties(
                                "<w:tblStyle w:val=\"Grid\"/><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>")
                        .columns(1000)
                        .row("c"))
                .table(table -> table.columns(1000)
                        .row(
                                "",
                                row -> row.cell(
                                        "<w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>", p -> p.text("d")))));
        assertThat(bench.flow().body())
                .extracting(block -> ((Table) block).borders())
                .containsExactly(true, false, false, true);
        assertThat(bench.inlines(0, Text.class).get(0).look().bold()).isTrue();
        assertThat(bench.inlines(1, Text.class).get(0).look().bold()).isFalse();
    }

    @Test
    void rowsAndCellsStandInContentControls() {
        Bench bench =
                Bench.of(docx -> docx.xml("<w:tbl><w:tblGrid/><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>")
                        .paragraph("a")
                        .xml("</w:tc></w:sdtContent></w:sdt><w:tc>")
                        .paragraph("b")
                        .xml("</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"));
        assertThat(cells(table(bench))).isEqualTo(List.of(List.of("0+1x1:a", "1+1x1:b")));
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void rowsAndCellsAreTrackedAsChanges() {
        Bench bench = Bench.of(docx -> docx.table(table -> table.columns(1000)
                .row("<w:ins w:id=\"1\" w:author=\"A\"/>", row -> row.cell("a"))
                .row(
                        "<w:del w:id=\"2\" w:author=\"A\"/>",
                        row -> row.cell("<w:cellIns w:id=\"3\" w:author=\"A\"/>", p -> p.text("b")))));
        assertThat(table(bench).rows())
                .extracting(Table.Row::revision)
                .containsExactly(Revision.INSERTED, Revision.DELETED);
        assertThat(bench.findings()).containsExactly("D137 /word/document.xml 2 1");
    }

    @Test
    void aTableWithoutRowsIsNone() {
        assertThat(Bench.of(docx -> docx.xml("<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>")
                                .paragraph("a"))
                        .flow()
                        .body())
                .hasSize(1);
    }
}
