package org.st96toolkit.core.mapping;

/** The two sides of a mapping table. */
public enum Side {
    /** What stands left of the arrow. */
    LEFT,
    /** What stands right of the arrow. */
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
