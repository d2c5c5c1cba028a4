package org.st96toolkit.docx.flow;

/** A change that is tracked and not yet accepted. */
public enum Revision {
    NONE,
    INSERTED,
    DELETED,
    MOVED_HERE,
    MOVED_AWAY
}
