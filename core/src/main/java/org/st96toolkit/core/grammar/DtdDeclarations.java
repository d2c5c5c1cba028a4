package org.st96toolkit.core.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a DTD declares, by names as it writes them.
 *
 * @param models the content models by element
 * @param attributes the attributes by element and name; the first declaration of each counts
 */
record DtdDeclarations(Map<String, ModelSyntax.Model> models, Map<String, Map<String, Attribute>> attributes) {

    /**
     * An attribute.
     *
     * @param name its name as written
     * @param type its type
     * @param required whether it must be specified
     * @param defaultValue the value it has where it is not
     * @param fixed whether it may have no other
     */
    record Attribute(String name, ValueType type, boolean required, Optional<String> defaultValue, boolean fixed) {}

    /** Whether an attribute declares a namespace. */
    static boolean isNamespace(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }

    /** The namespaces of prefixes: those that the DTD declares, and those that need no declaration by custom. */
    Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (Map<String, Attribute> declared : attributes.values()) {
            for (Attribute attribute : declared.values()) {
                Optional<String> namespace = attribute.defaultValue().filter(value -> !value.isEmpty());
                if (attribute.name().startsWith("xmlns:") && namespace.isPresent()) {
                    prefixes.putIfAbsent(attribute.name().substring(6), namespace.get());
                }
            }
        }
        // the office DTDs switch off the namespace declarations of the MathML DTD but keep its attributes
        SchemaNames.CUSTOMARY.forEach(prefixes::putIfAbsent);
        return prefixes;
    }
}
