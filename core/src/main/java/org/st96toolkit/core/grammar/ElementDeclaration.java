package org.st96toolkit.core.grammar;

import org.st96toolkit.core.xml.XmlName;

/**
 * A declared element.
 *
 * @param name its name
 * @param type what it may hold
 */
public record ElementDeclaration(XmlName name, ElementType type) {}
