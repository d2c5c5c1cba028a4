package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
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

    /**
     * Validates a part of a document by itself, such as a formula: structure and values. What it refers to may stand
     * elsewhere, so references are not followed.
     *
     * @param element the part
     * @param as its declaration, which must come from this grammar
     * @return one diagnostic for each fault; empty where the part is valid
     * @throws IllegalArgumentException where the declaration is not from a reader of this package
     */
    Report validate(XmlElement element, ElementDeclaration as);

    /**
     * Whether white space between the children of an element means nothing: its name is declared, and wherever it is
     * declared its content is elements alone or nothing. A caller that knows the declaration in hand asks its type's
     * content instead.
     */
    boolean whiteSpaceInsignificant(XmlElement element);
}
