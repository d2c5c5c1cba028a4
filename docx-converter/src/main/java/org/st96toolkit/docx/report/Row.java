package org.st96toolkit.docx.report;

import java.util.List;
import java.util.Set;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.Fate;

/**
 * A paragraph, or a line of one whose lines are paragraphs themselves, with all that the receipt says of it.
 *
 * @param anchor its name in the page
 * @param paragraph the paragraph
 * @param lines what it was taken for; none in tables, notes and margins
 * @param spans its text
 * @param items its images, formulae and objects
 * @param findings what was found there, by the index in the receipt
 */
record Row(
        String anchor,
        DocxReceipt.Paragraph paragraph,
        List<DocxReceipt.Line> lines,
        List<DocxReceipt.Span> spans,
        List<DocxReceipt.PlacedItem> items,
        List<Integer> findings) {

    private static final Set<String> QUIET = Set.of(Fate.KEPT.name(), Fate.STRUCTURAL.name(), Fate.LAYOUT.name());
    private static final Set<String> UNTOUCHED = Set.of("as-it-is", "mathml");

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return items.isEmpty()
                && findings.isEmpty()
                && paragraph.number().isEmpty()
                && spans.stream()
                        .allMatch(span -> span.shown().isBlank() && span.text().isBlank());
    }

    /** Whether it is a place to look at: something was found or not kept, or a character or an image is another one. */
    boolean differs(Alignment alignment) {
        return !findings.isEmpty()
                || spans.stream().anyMatch(span -> differs(span, alignment))
                || items.stream().anyMatch(item -> !UNTOUCHED.contains(item.reason()));
    }

    private static boolean differs(DocxReceipt.Span span, Alignment alignment) {
        if (!QUIET.contains(span.fate())) {
            return true;
        }
        return span.order() >= 0
                && (!span.text().equals(span.shown())
                        || span.origin().equals("SYMBOL")
                        || alignment.start(span).isEmpty());
    }

    /** The number under which a paragraph stands in the receipt. */
    static List<Object> key(int file, String part, int paragraph) {
        return List.of(file, part, paragraph);
    }
}
