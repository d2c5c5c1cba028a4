package org.st96toolkit.docx.reader;

import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.flow.Revision;

/** Tracked changes by the names of their elements. */
enum Revisions {
    INSERTED("ins", Revision.INSERTED),
    DELETED("del", Revision.DELETED),
    MOVED_HERE("moveTo", Revision.MOVED_HERE),
    MOVED_AWAY("moveFrom", Revision.MOVED_AWAY);

    private final String element;
    private final Revision revision;

    Revisions(String element, Revision revision) {
        this.element = element;
        this.revision = revision;
    }

    String element() {
        return element;
    }

    Revision revision() {
        return revision;
    }

    static Optional<Revision> of(XmlElement element) {
        for (Revisions kind : values()) {
            if (Word.is(element, kind.element)) {
                return Optional.of(kind.revision);
            }
        }
        return Optional.empty();
    }

    /** What text is that stands in two changes: whatever takes it out wins. */
    static Revision both(Revision outer, Revision inner) {
        if (outer == Revision.NONE) {
            return inner;
        }
        boolean isOut = outer == Revision.DELETED || outer == Revision.MOVED_AWAY;
        return isOut || inner == Revision.NONE ? outer : inner;
    }
}
