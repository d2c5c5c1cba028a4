package org.st96toolkit.core.format;

import org.st96toolkit.core.xml.XmlDocument;

/** A document of which it is known what it is. The facade's documents are such. */
public interface RecognisedDocument {

    /** The document. */
    XmlDocument tree();

    /** The id of its format. */
    String format();

    /** What kind of document of the format it is. */
    Variant variant();
}
