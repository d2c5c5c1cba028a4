package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlName;

/**
 * What a standard allows: its elements, their content models and attributes, read from XSD, DTD or a model table.
 * Immutable and thread-safe.
 */
public interface Grammar {

    /** The global element of that name: one that may be a root or be referred to. Abstract elements are not found. */
    Optional<ElementDeclaration> element(XmlName name);

    /** All global elements. */
    Collection<ElementDeclaration> elements();

    /**
     * Validates a whole document: structure, values, defaults, identity ({@code ID}, {@code IDREF(S)}, {@code unique}).
     *
     * @return one diagnostic for each fault, located at the start tag concerned; empty where the document is valid
     */
    Report validate(XmlDocument document);
}
