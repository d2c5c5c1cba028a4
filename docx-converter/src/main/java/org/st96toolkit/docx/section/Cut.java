package org.st96toolkit.docx.section;

import java.util.Objects;
import org.st96toolkit.docx.receipt.Fate;

/**
 * A stretch of a line that is not text of the output.
 *
 * @param from its first character in the text of the line
 * @param to the character after its last
 * @param fate what becomes of it
 * @param reason why, a word of {@code docs/receipt.md}
 */
public record Cut(int from, int to, Fate fate, String reason) {

    public Cut {
        Objects.requireNonNull(fate);
        Objects.requireNonNull(reason);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + " " + to);
        }
    }
}
