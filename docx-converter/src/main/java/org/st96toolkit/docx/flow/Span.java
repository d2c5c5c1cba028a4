package org.st96toolkit.docx.flow;

/**
 * A stretch of text in a part of a DOCX.
 *
 * <p>The text of a paragraph is, in the order of the part and without what stands in a text box within it: the characters of
 * {@code w:t} and {@code w:delText}, one character for each {@code w:sym} (its code as it is written), U+0009 for {@code w:tab},
 * U+000A for {@code w:br} and {@code w:cr}, U+2011 for {@code w:noBreakHyphen} and U+00AD for {@code w:softHyphen}. Field
 * instructions and formulae add nothing. The same text under {@code mc:Fallback} counts only where no {@code mc:Choice} is read.
 *
 * @param part the name of the part, such as {@code /word/document.xml}
 * @param paragraph which {@code w:p} of the part, counted from 1 by start tags in the order of the part, all of them
 * @param start the first character of the paragraph's text, from 0, in UTF-16 code units
 * @param end the character after the last; equal to {@code start} for what has a place and no text
 */
public record Span(String part, int paragraph, int start, int end) {

    public Span {
        if (paragraph < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException(part + " " + paragraph + " " + start + " " + end);
        }
    }

    /** The length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /**
     * A stretch within this one.
     *
     * @param from its first character, counted within this stretch
     * @param to the character after its last, counted within this stretch
     */
    public Span part(int from, int to) {
        if (to > length()) {
            throw new IllegalArgumentException(this + " " + from + " " + to);
        }
        return new Span(part, paragraph, start + from, start + to);
    }
}
