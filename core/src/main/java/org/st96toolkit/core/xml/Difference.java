package org.st96toolkit.core.xml;

import org.st96toolkit.core.diagnostic.Location;

/**
 * A place where two trees differ.
 *
 * @param kind how they differ
 * @param path the way to the place in the first tree, such as {@code /doc/p[3]/@id} (local names, positions from 1)
 * @param first where the element concerned stands in the first tree
 * @param second where it stands in the second tree
 * @param expected what the first tree has, shortened; empty where it has nothing
 * @param actual what the second tree has, shortened; empty where it has nothing
 */
public record Difference(Kind kind, String path, Location first, Location second, String expected, String actual) {

    /** How two trees differ. */
    public enum Kind {
        /** The DOCTYPE differs. */
        DOCTYPE,
        /** Another element stands there, or the same in another namespace. */
        ELEMENT,
        /** The value of an attribute differs, or one tree lacks it. */
        ATTRIBUTE,
        /** Character data differs. */
        TEXT,
        /** A comment differs. */
        COMMENT,
        /** A processing instruction differs. */
        INSTRUCTION,
        /** The second tree lacks a node. */
        MISSING,
        /** The second tree has a node too many. */
        ADDED
    }
}
