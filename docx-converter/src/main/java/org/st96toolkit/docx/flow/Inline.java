package org.st96toolkit.docx.flow;

/** What stands in a line. */
public sealed interface Inline permits Text, Break, Picture, Formula, Reference, EmbeddedObject, Bookmark {

    /** Where it stands; empty spans have a place and no text. */
    Span place();

    /** Who put it in or took it out, while that is not yet accepted. */
    default Revision revision() {
        return Revision.NONE;
    }
}
