package org.st96toolkit.core.xml;

/**
 * An attribute that was specified. Attributes that only a DTD or schema defaults are not in the tree.
 *
 * @param name its name
 * @param value its value after attribute value normalisation
 */
public record XmlAttribute(XmlName name, String value) {}
