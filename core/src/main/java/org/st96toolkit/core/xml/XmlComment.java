package org.st96toolkit.core.xml;

/**
 * A comment.
 *
 * @param value the characters between the delimiters
 */
public record XmlComment(String value) implements XmlNode {}
