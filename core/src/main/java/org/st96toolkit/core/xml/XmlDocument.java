package org.st96toolkit.core.xml;

import java.util.List;
import java.util.Optional;

/**
 * A whole document.
 *
 * @param beforeDoctype comments and instructions before the DOCTYPE; all that stands before the root where there is none
 * @param doctype the document type declaration
 * @param beforeRoot comments and instructions between the DOCTYPE and the root element
 * @param root the root element
 * @param afterRoot comments and instructions after the root element
 */
public record XmlDocument(
        List<XmlNode> beforeDoctype,
        Optional<Doctype> doctype,
        List<XmlNode> beforeRoot,
        XmlElement root,
        List<XmlNode> afterRoot) {

    public XmlDocument {
        beforeDoctype = List.copyOf(beforeDoctype);
        beforeRoot = List.copyOf(beforeRoot);
        afterRoot = List.copyOf(afterRoot);
    }

    /** A document that is nothing but its root element. */
    public static XmlDocument of(XmlElement root) {
        return new XmlDocument(List.of(), Optional.empty(), List.of(), root, List.of());
    }

    /** This document with another root element. */
    public XmlDocument withRoot(XmlElement other) {
        return new XmlDocument(beforeDoctype, doctype, beforeRoot, other, afterRoot);
    }
}
