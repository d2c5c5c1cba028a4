package org.st96toolkit.docx.report;

import java.util.List;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;

/** Everything that is not of the application, in a list of its own: what was lost first, furniture of pages last. */
record LeftOutPart(Application application) {

    private static final List<Fate> LEFT_OUT =
            List.of(Fate.LOST, Fate.OUTSIDE, Fate.HIDDEN, Fate.REMOVED_REVISION, Fate.FURNITURE);

    void write() {
        HtmlPage html = application.html();
        html.line("h3", application.word("leftOut"), "id", application.prefix() + "left");
        boolean any = false;
        for (Fate fate : LEFT_OUT) {
            List<DocxReceipt.Span> spans = application.receipt().spans().stream()
                    .filter(span ->
                            span.fate().equals(fate.name()) && !span.shown().isBlank())
                    .toList();
            List<DocxReceipt.PlacedItem> items = application.receipt().items().stream()
                    .filter(item -> item.fate().equals(fate.name()))
                    .toList();
            if (spans.isEmpty() && items.isEmpty()) {
                continue;
            }
            any = true;
            html.line("h4", application.word("fate." + fate));
            html.open("ul", "class", "left-out").newLine();
            for (DocxReceipt.Span span : spans) {
                html.open("li")
                        .element("b", application.word("reason." + span.reason()))
                        .text(" ")
                        .open("bdi");
                VisibleText.write(html, span.shown().strip());
                html.close().text(" ");
                application.link(span.file(), span.part(), span.paragraph(), span.start());
                html.close().newLine();
            }
            for (DocxReceipt.PlacedItem item : items) {
                html.open("li").element("b", application.word("reason." + item.reason()));
                html.text(" " + application.word("item." + item.kind()) + " " + item.source() + item.text() + " ");
                if (item.file() >= 0) {
                    application.link(item.file(), item.part(), item.paragraph(), item.start());
                }
                html.close().newLine();
            }
            html.close().newLine();
        }
        if (!any) {
            html.line("p", application.word("nothingLeftOut"));
        }
    }
}
