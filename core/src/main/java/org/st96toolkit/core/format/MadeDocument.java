package org.st96toolkit.core.format;

import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * A document that was made of a {@link PackagedFile}.
 *
 * @param tree the document as a reader reads it: each element has a place of its own
 * @param whole whether all text of the file that is the document's stands in it
 * @param places where in the file the text of elements begins, by the places of these in the tree; elements that are not there
 *     have no text, or text that the file does not hold
 */
public record MadeDocument(XmlDocument tree, boolean whole, Map<Location, SourcePlace> places) {

    public MadeDocument {
        places = Map.copyOf(places);
    }

    /**
     * A place in a packaged file.
     *
     * @param part the name of the part
     * @param at the paragraph of it, from 1, as the line, and the character in that, from 1, as the column
     */
    public record SourcePlace(String part, Location at) {}
}
