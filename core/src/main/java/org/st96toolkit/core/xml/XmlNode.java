package org.st96toolkit.core.xml;

/** A node of the immutable document tree: everything a document holds but its DOCTYPE and its XML declaration. */
public sealed interface XmlNode permits XmlElement, XmlText, XmlComment, XmlInstruction {}
