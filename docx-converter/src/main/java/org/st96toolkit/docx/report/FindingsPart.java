package org.st96toolkit.docx.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;

/** All findings, the gravest first, each with a link to the paragraph where it stands. Those without a place are told here. */
record FindingsPart(Application application) {

    void write() {
        HtmlPage html = application.html();
        html.line("h3", application.word("findings"));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < application.findings().size(); i++) {
            numbers.add(i);
        }
        numbers.sort(Comparator.comparing(
                        (Integer number) -> application.findings().get(number).severity())
                .reversed());
        List<Diagnostic> others = application.input().findings();
        if (numbers.isEmpty() && others.isEmpty()) {
            html.line("p", application.word("noFindings"));
            return;
        }
        FindingBox box = new FindingBox(html);
        others.forEach(box::write);
        html.open("ul", "class", "findings").newLine();
        for (int number : numbers) {
            DocxReceipt.Finding placed = application.receipt().findings().get(number);
            Optional<Row> row =
                    application.rows().row(placed.file(), placed.part(), placed.paragraph(), placed.start());
            html.open("li");
            box.text(application.findings().get(number));
            if (row.isPresent()) {
                html.text(" ").element("a", application.word("goThere"), "href", "#" + application.anchor(number));
            } else {
                box.cure(application.findings().get(number));
            }
            html.close().newLine();
        }
        html.close().newLine();
    }
}
