package org.st96toolkit.docx.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.st96toolkit.docx.receipt.Fate;

/** Gathers the stretches of one line that are not text of the output. */
final class CutList {

    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    CutList(Line line) {
        this.text = line.text();
    }

    /** A stretch; an empty one is passed over. */
    CutList add(int from, int to, Fate fate, String reason) {
        if (from < to) {
            cuts.add(new Cut(from, to, fate, reason));
        }
        return this;
    }

    /** All of it, whatever was gathered before. */
    List<Cut> whole(Fate fate, String reason) {
        cuts.clear();
        return add(0, text.length(), fate, reason).inOrder();
    }

    /** The white space at both edges. */
    CutList edges() {
        int start = Blanks.skip(text, 0);
        int end = Blanks.trimmedEnd(text, start);
        return add(0, start, Fate.LAYOUT, "space").add(end, text.length(), Fate.LAYOUT, "space");
    }

    /** A number or mark before the text, with the white space after it. */
    CutList mark(int to, String reason) {
        int start = Blanks.skip(text, 0);
        int end = Blanks.trimmedEnd(text.substring(0, to), start);
        int next = Blanks.skip(text, to);
        return add(start, end, Fate.STRUCTURAL, reason).add(end, next, Fate.LAYOUT, "space");
    }

    /** Characters within it that show nothing: marks of byte order, breaks of pages. */
    CutList invisible() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFEFF') {
                add(i, i + 1, Fate.LAYOUT, "byte-order-mark");
            } else if (text.charAt(i) == '\f') {
                add(i, i + 1, Fate.LAYOUT, "page-break");
            }
        }
        return this;
    }

    /**
     * Marks of Markdown.
     *
     * @return how many pairs or headings there were
     */
    int markdown() {
        int count = 0;
        Matcher heading = LineForms.markdownHeading(text);
        if (heading.find()) {
            add(heading.start(1), heading.end(1), Fate.OUTSIDE, "markdown");
            count++;
        }
        Matcher bold = LineForms.markdownBold(text);
        while (bold.find()) {
            add(bold.start(1), bold.end(1), Fate.OUTSIDE, "markdown");
            add(bold.start(3), bold.end(3), Fate.OUTSIDE, "markdown");
            count++;
        }
        return count;
    }

    List<Cut> inOrder() {
        return Entry.inOrder(cuts);
    }
}
