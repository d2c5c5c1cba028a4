package org.st96toolkit.docx.flow;

/** How text came into a file. */
public enum TextOrigin {
    /** Typed. */
    TYPED,
    /** A character of a symbol font, turned into Unicode. */
    SYMBOL,
    /** What a field shows: the last result that is stored, or, where none is, what it counts to. */
    FIELD,
    /** The words of a link. */
    LINK
}
