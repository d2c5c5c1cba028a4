package org.st96toolkit.core.grammar;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** An element that is being validated. Frames are used again for later elements of the same depth. */
final class Frame {

    XmlElement element;
    List<XmlNode> children;
    int next;

    /** The declaration, or null where a wildcard let the element in without one. */
    ElementDeclaration declaration;

    DeclaredType type;
    TypeDefinition definition;
    ContentModel model;

    /** What the content model still wants, or null where it is no longer followed. */
    Residue residue;

    boolean nil;

    /** Whether a fault of the content was already reported; the rest of it would only be the consequence. */
    boolean contentFaulty;

    boolean hasChildElement;
    boolean hasText;

    void open(XmlElement opened, ElementDeclaration itsDeclaration, DeclaredType itsType) {
        element = opened;
        children = opened.children();
        next = 0;
        declaration = itsDeclaration;
        type = itsType;
        definition = itsType.definition();
        model = null;
        residue = null;
        nil = false;
        contentFaulty = false;
        hasChildElement = false;
        hasText = false;
    }
}
