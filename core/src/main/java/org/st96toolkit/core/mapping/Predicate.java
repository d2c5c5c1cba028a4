package org.st96toolkit.core.mapping;

import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** What a step demands of its element. */
public sealed interface Predicate {

    /** Where the predicate looks, from the element of its step. */
    Path path();

    /** Whether the element satisfies the predicate. */
    boolean matches(XmlElement element);

    /**
     * A node with a constant value: matched when read, made when written.
     *
     * @param path the attribute, element or (empty) text
     * @param value the constant
     */
    record Equal(Path path, String value) implements Predicate {
        @Override
        public boolean matches(XmlElement element) {
            return find(element, path).filter(value::equals).isPresent();
        }
    }

    /**
     * A node that is there: matched only.
     *
     * @param path the attribute or element
     */
    record Present(Path path) implements Predicate {
        @Override
        public boolean matches(XmlElement element) {
            return find(element, path).isPresent();
        }
    }

    /**
     * A node that is not there: matched only.
     *
     * @param path the attribute or element
     */
    record Absent(Path path) implements Predicate {
        @Override
        public boolean matches(XmlElement element) {
            return find(element, path).isEmpty();
        }
    }

    /**
     * No node with that value: matched only.
     *
     * @param path the attribute, element or (empty) text
     * @param value the constant that none of the nodes there has
     */
    record Without(Path path, String value) implements Predicate {
        @Override
        public boolean matches(XmlElement element) {
            return find(element, path, value::equals, 0).isEmpty();
        }
    }

    private static Optional<String> find(XmlElement element, Path path) {
        return find(element, path, value -> true, 0);
    }

    /** The first value at the end of a path that is one of those wanted. */
    private static Optional<String> find(
            XmlElement element, Path path, java.util.function.Predicate<String> wantedValue, int from) {
        if (from == path.steps().size()) {
            return (path.attribute().isPresent()
                            ? element.attribute(path.attribute().get())
                            : Optional.of(element.text()))
                    .filter(wantedValue);
        }
        XmlName wanted = path.steps().get(from).name();
        for (var child : element.children()) {
            if (child instanceof XmlElement inner && inner.name().equals(wanted)) {
                Optional<String> found = find(inner, path, wantedValue, from + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
