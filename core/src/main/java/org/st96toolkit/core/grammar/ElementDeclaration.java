package org.st96toolkit.core.grammar;

import org.st96toolkit.core.xml.XmlName;

/**
 * A declared element.
 *
 * @param name its name
 * @param type what it may hold
 * @param traits what XML Schema says of it beside its type
 */
public record ElementDeclaration(XmlName name, ElementType type, ElementTraits traits) {

    /** An element of which nothing is said but its type. */
    public ElementDeclaration(XmlName name, ElementType type) {
        this(name, type, ElementTraits.NONE);
    }
}
