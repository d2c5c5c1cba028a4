package org.st96toolkit.core.diagnostic;

/**
 * A place in an input.
 *
 * @param line the line, from 1; 0 where unknown
 * @param column the column in UTF-16 code units, from 1; 0 where unknown
 */
public record Location(int line, int column) {

    /** No place is known. */
    public static final Location UNKNOWN = new Location(0, 0);
}
