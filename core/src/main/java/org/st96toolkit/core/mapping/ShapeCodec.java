package org.st96toolkit.core.mapping;

import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/**
 * A shape codec: rewrites the left element of a rule into a shape that its rows can read, and back. What the way back
 * does not give again exactly is noted by the mapper. Rewritten elements keep their locations, by which the mapper
 * recognises them.
 */
public interface ShapeCodec {

    /**
     * The elements of the normalised form that it rewrites or moves back. Where none of them was made the codec is not asked;
     * one that names none is always asked.
     */
    default Set<XmlName> rewritten() {
        return Set.of();
    }

    /** Whether there is anything to rewrite in a left element; asked first, since most documents have nothing of the kind. */
    default boolean concerns(XmlElement left) {
        return true;
    }

    /** The left element as the rows of the rule expect it. */
    XmlElement normalize(XmlElement left);

    /** The left element as its standard has it, from what the rows have written. */
    XmlElement denormalize(XmlElement normalized);
}
