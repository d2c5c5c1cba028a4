package org.st96toolkit.core;

import java.util.Optional;
import org.st96toolkit.core.format.RecognisedDocument;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * A patent document of a known format.
 *
 * @param tree the document
 * @param format the format
 * @param variant what kind of document of the format it is
 * @param bytes the document as written, UTF-8; shared, so not to be changed
 * @param receipt the receipt of the conversion that made it; nothing for a document that was only read
 */
@SuppressWarnings("ArrayRecordComponent") // a document of many megabytes is not copied to be handed over
public record PatentDocument(XmlDocument tree, String format, Variant variant, byte[] bytes, Optional<Receipt> receipt)
        implements RecognisedDocument {}
