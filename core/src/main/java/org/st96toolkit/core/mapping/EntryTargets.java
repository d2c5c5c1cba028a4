package org.st96toolkit.core.mapping;

/**
 * The targets of the processing instructions that carry entries.
 *
 * @param inLeft the target of entries in documents of the left side; it names the right side
 * @param inRight the target of entries in documents of the right side; it names the left side
 */
public record EntryTargets(String inLeft, String inRight) {

    /** The target of entries in documents of a side. */
    String in(Side side) {
        return side == Side.LEFT ? inLeft : inRight;
    }

    /** The target of the marks of runs of neighbours ({@link org.st96toolkit.core.grammar.Grouping}) in documents of a side. */
    String marksIn(Side side) {
        return in(side) + "-group";
    }

    boolean reserves(String target) {
        return target.equals(inLeft)
                || target.equals(inRight)
                || target.equals(marksIn(Side.LEFT))
                || target.equals(marksIn(Side.RIGHT));
    }
}
