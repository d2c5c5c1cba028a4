package org.st96toolkit.core.grammar;

import java.util.List;
import org.st96toolkit.core.xml.XmlName;

/** The outcome of holding a sequence of names against a content model. */
public sealed interface ModelCheck {

    /** The sequence satisfies the model. */
    record Satisfied() implements ModelCheck {}

    /**
     * A child stands where it may not.
     *
     * @param index the index of the first such child in the sequence
     * @param expected what might have stood there
     */
    record Unexpected(int index, List<XmlName> expected) implements ModelCheck {}

    /**
     * The sequence ends too early.
     *
     * @param expected what might have come next
     */
    record Incomplete(List<XmlName> expected) implements ModelCheck {}
}
