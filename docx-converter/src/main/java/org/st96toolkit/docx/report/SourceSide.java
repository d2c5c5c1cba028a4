package org.st96toolkit.docx.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.html.HtmlPage;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;

/** What the file shows of a paragraph: each stretch of its text once and in order, with its fate, and what stands between. */
record SourceSide(Application application, ItemView items) {

    private static final Set<String> QUIET = Set.of(Fate.KEPT.name(), Fate.STRUCTURAL.name(), Fate.LAYOUT.name());

    private static final Map<String, String> ELEMENTS = Map.of(
            "bold", "b", "italic", "i", "underline", "u", "strike", "s", "superscript", "sup", "subscript", "sub");

    void write(Row row) {
        HtmlPage html = application.html();
        html.open("p", "class", "text");
        String number = row.paragraph().number();
        boolean first = row.lines().isEmpty()
                || row.lines().get(0).start() == 0
                || row.spans().stream().anyMatch(span -> span.start() == 0);
        if (!number.isEmpty() && first) {
            html.element("span", number, "class", "number", "title", application.word("counted.number"));
        }
        int next = 0;
        List<DocxReceipt.PlacedItem> between = row.items();
        for (DocxReceipt.Span span : row.spans()) {
            while (next < between.size() && between.get(next).start() <= span.start()) {
                items.source(between.get(next++));
            }
            span(span, number);
        }
        while (next < between.size()) {
            items.source(between.get(next++));
        }
        html.close();
        fates(row);
    }

    private void span(DocxReceipt.Span span, String number) {
        HtmlPage html = application.html();
        if (span.start() == span.end()) {
            // Not in the file: a word processor shows it. A number that is counted stands before the paragraph already.
            if (!span.shown().isEmpty() && !span.shown().strip().equals(number.strip())) {
                html.open("span", "class", "computed", "title", application.word("computed"));
                VisibleText.write(html, span.shown());
                html.close();
            }
            return;
        }
        String symbol = span.origin().equals("SYMBOL") ? " SYMBOL" : "";
        html.open("span", "class", "s " + span.fate() + symbol, "title", title(span));
        span.look().forEach(look -> html.open(ELEMENTS.get(look)));
        VisibleText.write(html, span.shown());
        span.look().forEach(look -> html.close());
        html.close();
    }

    private String title(DocxReceipt.Span span) {
        String fate = application.word("fate." + span.fate());
        String reason = span.reason().isEmpty() ? "" : ": " + application.word("reason." + span.reason());
        return fate + reason;
    }

    /** The fates that stand out are said in words, too: paper shows no colours. */
    private void fates(Row row) {
        Set<String> told = new LinkedHashSet<>();
        for (DocxReceipt.Span span : row.spans()) {
            if (!QUIET.contains(span.fate()) && told.add(span.fate() + span.reason())) {
                application.html().element("p", title(span), "class", "fate " + span.fate());
            }
            if (span.origin().equals("SYMBOL") && told.add(span.shown())) {
                int c = span.shown().isEmpty() ? 0xFFFD : span.shown().codePointAt(0);
                String code = String.format("U+%04X", c) + " " + Character.getName(c);
                application.html().element("p", application.word("symbolIs", span.shown(), code), "class", "fate");
            }
        }
    }
}
