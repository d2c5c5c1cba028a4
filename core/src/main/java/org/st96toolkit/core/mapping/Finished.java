package org.st96toolkit.core.mapping;

import org.st96toolkit.core.xml.XmlElement;

/** Takes note of what is finished. */
interface Finished {

    /** An element was finished; those in it were before. */
    default void finished(XmlElement element, DraftElement of) {}

    /** An element was finished that is exact with all it holds, in another that is not. */
    default void exact(XmlElement element, DraftElement of) {}

    /** Whether the drafts are not needed any more: they let go of what they hold, so that both trees need not fit. */
    default boolean isLast() {
        return false;
    }
}
