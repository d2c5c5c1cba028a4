package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.xml.XmlName;

/**
 * The way from the element that holds an entry's place to the node it speaks of.
 *
 * @param steps child elements: name and index among the children of that name, from 1
 * @param attribute the attribute at the end
 * @param node the index of the node at the end among the significant children, from 0
 */
record EntryPath(List<Step> steps, Optional<XmlName> attribute, OptionalInt node) {

    /** A child element. */
    record Step(XmlName name, int index) {}

    static final EntryPath SELF = new EntryPath(List.of(), Optional.empty(), OptionalInt.empty());

    EntryPath {
        steps = List.copyOf(steps);
    }

    boolean isSelf() {
        return steps.isEmpty() && attribute.isEmpty() && node.isEmpty();
    }

    EntryPath child(XmlName name, int index) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(name, index));
        return new EntryPath(longer, Optional.empty(), OptionalInt.empty());
    }

    EntryPath attribute(XmlName name) {
        return new EntryPath(steps, Optional.of(name), OptionalInt.empty());
    }

    EntryPath node(int index) {
        return new EntryPath(steps, Optional.empty(), OptionalInt.of(index));
    }
}
