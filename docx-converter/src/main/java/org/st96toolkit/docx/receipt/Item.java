package org.st96toolkit.docx.receipt;

import java.util.Objects;
import org.st96toolkit.docx.flow.Span;

/**
 * An image, a formula or what another program left, and what became of it.
 *
 * @param file which of the files that hold text, counted from 0; -1 for a drawing that was handed in by itself
 * @param place where it stands; of a drawing that was handed in by itself its name, paragraph 1
 * @param kind what it is
 * @param source the part of an image, the program of an object; empty for a formula
 * @param text the characters of a formula; empty for the rest
 * @param fate what became of it
 * @param reason what was done with it, or why it is not kept: a word of {@code docs/receipt.md} such as {@code recoded}
 * @param made what stands in the output for it; {@link Made#NOTHING} where nothing does
 */
public record Item(
        int file, Span place, ItemKind kind, String source, String text, Fate fate, String reason, Made made) {

    public Item {
        Objects.requireNonNull(place);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        Objects.requireNonNull(fate);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(made);
    }

    /**
     * What stands in the output for an item.
     *
     * @param id its identifier, or empty
     * @param name the name of the file beside the document, or empty
     * @param width its width in mm; 0 where not known
     * @param height its height in mm; 0 where not known
     */
    public record Made(String id, String name, double width, double height) {

        /** Nothing stands for it. */
        public static final Made NOTHING = new Made("", "", 0, 0);

        /** An element that has no file and no size. */
        public static Made element(String id) {
            return new Made(id, "", 0, 0);
        }
    }
}
