package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;

/**
 * What a line asks of its element.
 *
 * @param steps the names of the elements on the way
 * @param attribute the attribute at the end, or nothing
 * @param value what it must say; nothing where it must only be there
 * @param absent whether none must be there, or none that says the value
 */
record Guard(List<String> steps, Optional<String> attribute, Optional<String> value, boolean absent) {

    /** Whether it looks at the text of the element itself. */
    boolean isSelf() {
        return steps.isEmpty() && attribute.isEmpty();
    }

    boolean admits(XmlElement element) {
        if (absent) {
            return find(element, 0, said -> value.isEmpty() || value.get().equals(said))
                    .isEmpty();
        }
        Optional<String> found = find(element);
        return value.map(said -> found.filter(said::equals).isPresent()).orElse(found.isPresent());
    }

    /** The first value where it looks. */
    Optional<String> find(XmlElement element) {
        return find(element, 0, said -> true);
    }

    /** The first value where it looks that is one of those wanted. */
    private Optional<String> find(XmlElement element, int from, Predicate<String> wanted) {
        if (from == steps.size()) {
            return (attribute.isPresent() ? attribute(element, attribute.get()) : Optional.of(element.text()))
                    .filter(wanted);
        }
        for (XmlElement child : element.elements()) {
            if (Names.of(child.name()).equals(steps.get(from))) {
                Optional<String> found = find(child, from + 1, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute by its local name. */
    static Optional<String> attribute(XmlElement element, String local) {
        return element.attributes().stream()
                .filter(each -> Names.of(each.name()).equals(local))
                .map(XmlAttribute::value)
                .findFirst();
    }

    /** Whether all of some guards admit an element. */
    static boolean admit(List<Guard> guards, XmlElement element) {
        for (Guard guard : guards) {
            if (!guard.admits(element)) {
                return false;
            }
        }
        return true;
    }
}
