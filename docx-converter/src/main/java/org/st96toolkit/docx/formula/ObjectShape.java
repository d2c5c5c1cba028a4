package org.st96toolkit.docx.formula;

import java.util.Set;

/**
 * What an object of a formula may hold, beside the element of its properties.
 *
 * @param required the arguments that stand there once, or at least once where they are repeated
 * @param optional the arguments that may be absent
 * @param repeated those of the required arguments that may stand there more than once
 * @param properties the properties that are carried over
 * @param layout the properties that are reported and left out
 */
record ObjectShape(
        Set<String> required, Set<String> optional, Set<String> repeated, Set<String> properties, Set<String> layout) {

    static ObjectShape of(String... required) {
        return new ObjectShape(Set.of(required), Set.of(), Set.of(), Set.of(), Set.of());
    }

    ObjectShape withOptional(String... names) {
        return new ObjectShape(required, Set.of(names), repeated, properties, layout);
    }

    ObjectShape withRepeated(String... names) {
        return new ObjectShape(required, optional, Set.of(names), properties, layout);
    }

    ObjectShape withProperties(String... names) {
        return new ObjectShape(required, optional, repeated, Set.of(names), layout);
    }

    ObjectShape withLayout(String... names) {
        return new ObjectShape(required, optional, repeated, properties, Set.of(names));
    }

    boolean isArgument(String name) {
        return required.contains(name) || optional.contains(name);
    }
}
