package org.st96toolkit.docx.section;

/** What a line or a table is in the application. */
public enum Role {
    /** The title of the invention, or a further line of it. */
    TITLE,
    /** A heading in the description. */
    HEADING,
    /** A heading that the output says by an element alone. */
    SECTION_MARK,
    /** A paragraph of the description or of the abstract. */
    PARAGRAPH,
    /** Lines whose white space counts. */
    LISTING,
    /** The words before the first claim. */
    CLAIM_STATEMENT,
    /** The beginning of a claim. */
    CLAIM,
    /** A further paragraph of a claim. */
    CLAIM_PART,
    /** Text among the claims that belongs to none. */
    CLAIMS_TEXT,
    /** A drawing, or the number under it. */
    FIGURE,
    /** A table; it belongs to what stands before it. */
    TABLE,
    /** Nothing to see. */
    BLANK,
    /** What a page carries beside the text. */
    FURNITURE,
    /** Not of the application. */
    OUTSIDE
}
