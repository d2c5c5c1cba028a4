package org.st96toolkit.core.mapping;

import org.st96toolkit.core.xml.XmlElement;

/**
 * A shape codec: rewrites the left element of a rule into a shape that its rows can read, and back. What the way back
 * does not give again exactly is noted by the mapper. Rewritten elements keep their locations, by which the mapper
 * recognises them.
 */
public interface ShapeCodec {

    /** The left element as the rows of the rule expect it. */
    XmlElement normalize(XmlElement left);

    /** The left element as its standard has it, from what the rows have written. */
    XmlElement denormalize(XmlElement normalized);
}
