package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Optional;

/**
 * How an element of one side and an element of the other are said by each other.
 *
 * @param name the name that rows and dialects call it by
 * @param left the left element with its predicates
 * @param right the right element with its predicates
 * @param content whether everything in the element is handled in document order
 * @param local whether it is reached by name alone and never by the name of an element
 * @param subtree whether the element is copied whole, changing only its namespace
 * @param shape the shape codec that rewrites the left element
 * @param rows the rows; of several that fit, the first wins
 * @param supplies what the written side demands
 * @param carrier what holds bare text where the element may not
 * @param enclosure what holds an unknown child that holds text
 * @param filler what stands for a missing child, and groups children too many, in a subtree
 * @param origin where the rule was written
 */
public record Rule(
        String name,
        Step left,
        Step right,
        boolean content,
        boolean local,
        boolean subtree,
        Optional<String> shape,
        List<Row> rows,
        List<Supply> supplies,
        Optional<Pair> carrier,
        Optional<Pair> enclosure,
        Optional<Pair> filler,
        Origin origin) {

    /**
     * Two elements that stand for each other.
     *
     * @param left the left one
     * @param right the right one
     */
    public record Pair(Step left, Step right) {
        public Step on(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    public Rule {
        rows = List.copyOf(rows);
        supplies = List.copyOf(supplies);
    }

    /** The element on a side. */
    public Step on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
