package org.st96toolkit.core.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads documents as streams of events, for those that need what trees do not keep: the prefixes by which schema documents
 * refer to each other's components. As safe as {@link XmlReader}: nothing but the bytes is read. Entities are those of the
 * internal subset alone. Thread-safe.
 */
public final class XmlEvents {

    private final SafeParsers parsers = new SafeParsers(Limits.STANDARD, EntityNames.none());

    /**
     * Opens a document.
     *
     * @param document its bytes, in whatever encoding they say
     * @return a reader before the root element; it throws where the document is not well-formed or goes beyond
     *     {@link Limits#STANDARD}
     * @throws XMLStreamException where the encoding is unknown or the first bytes are no XML
     */
    public XMLStreamReader open(byte[] document) throws XMLStreamException {
        try {
            return parsers.open(new StrictText(document, Encoding.detect(document)), true, systemId -> {});
        } catch (Encoding.Unknown unknown) {
            throw new XMLStreamException("unknown encoding " + unknown.getMessage(), unknown);
        }
    }
}
