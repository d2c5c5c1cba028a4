package org.st96toolkit.docx.section;

import org.st96toolkit.docx.flow.Revision;

/** What is done with tracked changes. */
public enum RevisionPolicy {
    /** As if all were accepted. */
    ACCEPT,
    /** As if none had been made. */
    REJECT,
    /** A file with tracked changes is not converted. */
    REFUSE;

    /** Whether text with a change stays. Under {@link #REFUSE} all of it does: nothing is written then. */
    public boolean keeps(Revision revision) {
        return switch (revision) {
            case NONE -> true;
            case INSERTED, MOVED_HERE -> this != REJECT;
            case DELETED, MOVED_AWAY -> this != ACCEPT;
        };
    }
}
