package org.st96toolkit.docx.receipt;

/** What became of a stretch of text. */
public enum Fate {
    /** It is text of the output. */
    KEPT,
    /** It is said by an element or attribute of the output: a number, a heading that a section stands for, a break of a line. */
    STRUCTURAL,
    /** White space at an edge, or where one paragraph ends and the next begins. */
    LAYOUT,
    /** What a page carries beside the text: its number, the title of the document, a header. */
    FURNITURE,
    /** It does not belong to the application: a note about the draft, a comment, a mark of another markup. */
    OUTSIDE,
    /** A tracked change took it away. */
    REMOVED_REVISION,
    /** It is in the file, and no reader sees it. */
    HIDDEN,
    /** It has no place in the output and was left out; an error says so. */
    LOST
}
