package org.st96toolkit.core.mapping;

import java.util.Optional;

/**
 * A row of a rule: a node below the left element against a node below the right one.
 *
 * @param left the path on the left
 * @param right the path on the right
 * @param rule the rule that maps the two elements; nothing where the row maps a value
 * @param codec the value codec; nothing where the text is the same on both sides
 * @param derived whether the right node only repeats a value that another row carries
 * @param origin where the row was written
 */
public record Row(
        Path left, Path right, Optional<String> rule, Optional<String> codec, boolean derived, Origin origin) {

    /** The path on a side. */
    public Path on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
