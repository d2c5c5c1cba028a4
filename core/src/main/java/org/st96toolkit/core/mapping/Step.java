package org.st96toolkit.core.mapping;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/**
 * One step of a path: a child element of a name.
 *
 * @param name the name
 * @param each whether it is made anew for each value instead of being shared
 * @param predicates what must hold of it when it is read, and what is made of it when it is written
 */
public record Step(XmlName name, boolean each, List<Predicate> predicates) {

    public Step {
        predicates = List.copyOf(predicates);
    }

    /** Whether an element of the right name satisfies all predicates. */
    boolean admits(XmlElement element) {
        for (Predicate predicate : predicates) {
            if (!predicate.matches(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a predicate already says the text of the element, so that no value is read from or written to it. */
    boolean saysText() {
        for (Predicate predicate : predicates) {
            if (predicate instanceof Predicate.Equal equal && equal.path().isSelf()) {
                return true;
            }
        }
        return false;
    }
}
