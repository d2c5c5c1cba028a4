package org.st96toolkit.core.xml;

/**
 * A processing instruction.
 *
 * @param target its target
 * @param data what follows the target and its white space, possibly empty
 */
public record XmlInstruction(String target, String data) implements XmlNode {}
