package org.st96toolkit.docx.receipt;

import java.util.Objects;
import org.st96toolkit.docx.flow.Span;

/**
 * The fate of a stretch of text.
 *
 * @param file which of the files, counted from 0 in the order they were handed in
 * @param span where it stands; empty for a number that the word processor counts and that is written out in the output
 * @param fate what became of it
 * @param reason why, a word of {@code docs/receipt.md} such as {@code paragraph-number}; empty for what is kept
 * @param text what stands in the output for it; empty for all that is not kept
 */
public record SpanFate(int file, Span span, Fate fate, String reason, String text) {

    public SpanFate {
        Objects.requireNonNull(span);
        Objects.requireNonNull(fate);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(text);
    }
}
