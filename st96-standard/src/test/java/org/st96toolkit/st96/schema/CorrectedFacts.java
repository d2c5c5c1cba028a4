package org.st96toolkit.st96.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the facts leave out and the official schemas show, one correction a method. There is one:
 *
 * <ul>
 *   <li>105 elements of MathML, {@code mathml:and} as a substitute of {@code mathml:nary-logical.class} for one, are
 *       listed with a nameless type of their own that reads as that of their head. They state no type; they have the
 *       very type of their head. A second nameless type would not be derived from it, and the substitution an error.
 * </ul>
 */
final class CorrectedFacts {

    private CorrectedFacts() {}

    /** The facts as the official schemas have them. */
    static List<Component> of(List<Component> components) {
        Map<String, Component.Element> elements = components.stream()
                .filter(Component.Element.class::isInstance)
                .map(Component.Element.class::cast)
                .collect(Collectors.toMap(Component::name, Function.identity()));
        return components.stream()
                .map(component -> component instanceof Component.Element element
                        ? withTypeOfHead(element, element.head().map(elements::get))
                        : component)
                .toList();
    }

    private static Component withTypeOfHead(Component.Element element, Optional<Component.Element> head) {
        if (head.isEmpty()
                || !(element.type() instanceof Component.ComplexContent)
                || !element.type().equals(head.get().type())) {
            return element;
        }
        return new Component.Element(
                element.name(),
                element.reachedBy(),
                new Component.NoType(),
                element.head(),
                element.isAbstract(),
                element.value(),
                element.uniques());
    }
}
