package org.st96toolkit.core.grammar;

import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/**
 * A declared attribute.
 *
 * @param name its name
 * @param type the type of its value
 * @param required whether it must be specified
 * @param defaultValue the value it has where it is not specified
 * @param fixed whether it may have no other value than the default
 */
public record AttributeDeclaration(
        XmlName name, SimpleType type, boolean required, Optional<String> defaultValue, boolean fixed) {}
