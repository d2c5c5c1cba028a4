package org.st96toolkit.docx.receipt;

/** What stands in the text of a file and is no text. */
public enum ItemKind {
    /** An image. */
    IMAGE,
    /** A formula of the word processor. */
    FORMULA,
    /** What another program left. */
    OBJECT
}
