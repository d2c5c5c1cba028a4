package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.Role;

/**
 * Both sides, paragraph by paragraph: left what the file shows, with the fate of each stretch, right what the output has, read again.
 * Paragraphs are grouped by headings; what is the same on both sides can be hidden without a script.
 */
final class ComparisonPart {

    private final Application application;
    private final HtmlPage html;
    private final ItemView items;
    private final SourceSide source;
    private final OutputSide output;

    ComparisonPart(Application application) {
        this.application = application;
        this.html = application.html();
        this.items = new ItemView(application);
        this.source = new SourceSide(application, items);
        this.output = new OutputSide(application, items);
    }

    /** Rows under one heading. */
    private record Group(String title, List<Row> rows) {}

    void write() {
        String filter = application.prefix() + "only";
        html.line("h3", application.word("comparison"));
        html.open("p", "class", "where").text(application.word("legend") + " ");
        for (String fate : List.of("STRUCTURAL", "FURNITURE", "OUTSIDE", "HIDDEN", "REMOVED_REVISION", "LOST")) {
            html.element("span", application.word("fate." + fate), "class", fate)
                    .text(" ");
        }
        html.element("span", application.word("symbol"), "class", "SYMBOL").text(" ");
        html.element("span", application.word("added"), "class", "added")
                .close()
                .newLine();
        if (application.written().isEmpty()) {
            html.line("p", application.word("notReadAgain"), "class", "ERROR");
        }
        html.empty("input", "type", "checkbox", "class", "only", "id", filter);
        html.line("label", application.word("onlyDifferent"), "for", filter);
        html.open("div", "class", "comparison").newLine();
        html.open("div", "class", "row heads").element("b", "").element("b", application.word("inFiles"));
        html.element("b", application.word("inOutput")).close().newLine();
        groups().forEach(this::group);
        drawings();
        html.close().newLine();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        String last = "";
        for (Row row : application.rows().all()) {
            if (row.isEmpty()) {
                continue;
            }
            DocxReceipt.Paragraph paragraph = row.paragraph();
            String story = paragraph.file() + paragraph.story();
            boolean heading = row.lines().stream()
                    .anyMatch(line -> line.role().equals(Role.HEADING.name())
                            || line.role().equals(Role.SECTION_MARK.name()));
            if (!story.equals(last) || heading) {
                String file = application.receipt().files().size() > 1
                        ? application.receipt().files().get(paragraph.file()).file() + ": "
                        : "";
                String title = heading ? row.lines().get(0).text() : application.word("story." + paragraph.story());
                groups.add(new Group(file + title, new ArrayList<>()));
                last = story;
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    private void group(Group group) {
        long different = group.rows().stream().filter(this::differs).count();
        html.open("details", "open", "open", "class", different == 0 ? "same" : "differs");
        html.open("summary").text(group.title() + " ");
        html.element("span", application.word("inGroup", group.rows().size(), different), "class", "where");
        html.close().newLine();
        List<Row> table = new ArrayList<>();
        for (Row row : group.rows()) {
            boolean inTable = row.paragraph().table() > 0;
            if (!table.isEmpty()
                    && table.get(0).paragraph().table() != row.paragraph().table()) {
                table(table);
                table.clear();
            }
            if (inTable) {
                table.add(row);
            } else {
                row(row);
            }
        }
        if (!table.isEmpty()) {
            table(table);
        }
        html.close().newLine();
    }

    private boolean differs(Row row) {
        return row.differs(application.alignment());
    }

    private void row(Row row) {
        html.open("div", "class", "row " + (differs(row) ? "differs" : "same"), "id", row.anchor());
        html.element("div", application.place(row), "class", "place");
        html.open("div", "class", "left");
        source.write(row);
        html.close().open("div", "class", "right");
        output.write(row);
        html.close();
        findings(row);
        html.close().newLine();
    }

    /** A table is a table on both sides. */
    private void table(List<Row> rows) {
        boolean different = rows.stream().anyMatch(this::differs);
        html.open("div", "class", "row " + (different ? "differs" : "same"));
        html.element("div", application.place(rows.get(0)), "class", "place");
        html.open("div", "class", "left");
        cells(rows, true);
        html.close().open("div", "class", "right");
        cells(rows, false);
        html.close();
        rows.forEach(this::findings);
        html.close().newLine();
    }

    private void cells(List<Row> rows, boolean left) {
        html.open("table").open("tbody");
        int row = 0;
        int cell = 0;
        for (Row line : rows) {
            DocxReceipt.Paragraph paragraph = line.paragraph();
            boolean sameRow = paragraph.row() == row;
            boolean sameCell = sameRow && paragraph.cell() == cell;
            if (!sameCell && cell > 0) {
                html.close();
            }
            if (!sameRow) {
                if (row > 0) {
                    html.close();
                }
                html.open("tr");
                cell = 0;
            }
            if (!sameCell) {
                // A cell of which nothing is shown still has its place.
                int next = cell + 1;
                for (; next < paragraph.cell(); next++) {
                    html.element("td", "");
                }
                html.open("td");
            }
            row = paragraph.row();
            cell = paragraph.cell();
            if (left) {
                html.open("div", "id", line.anchor());
                source.write(line);
            } else {
                html.open("div");
                output.text(line);
            }
            html.close();
        }
        html.close().close().close().close();
    }

    private void findings(Row row) {
        for (int finding : row.findings()) {
            new FindingBox(html).write(application.findings().get(finding), application.anchor(finding));
        }
    }

    /** Drawings that were handed in by themselves stand in no paragraph. */
    private void drawings() {
        for (DocxReceipt.PlacedItem item : application.receipt().items()) {
            if (item.file() < 0) {
                boolean same = item.reason().equals("as-it-is");
                html.open("div", "class", "row " + (same ? "same" : "differs"))
                        .element("div", application.word("drawing"), "class", "place");
                html.open("div", "class", "left");
                items.source(item);
                html.close().open("div", "class", "right");
                items.made(item);
                html.close().close().newLine();
            }
        }
    }
}
