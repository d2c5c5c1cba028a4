package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.st96toolkit.core.xml.XmlName;

/**
 * A path from the element of a rule to a node.
 *
 * @param steps the child elements on the way; none where the path is the element itself or an attribute of it
 * @param attribute the attribute at the end, or nothing where the path ends at an element
 */
public record Path(List<Step> steps, Optional<XmlName> attribute) {

    /** The element itself. */
    public static final Path SELF = new Path(List.of(), Optional.empty());

    public Path {
        steps = List.copyOf(steps);
    }

    boolean isSelf() {
        return steps.isEmpty() && attribute.isEmpty();
    }

    /** The names on the way, predicates apart. */
    List<XmlName> names() {
        List<XmlName> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.name()));
        attribute.ifPresent(names::add);
        return names;
    }

    /** This path continued by another, which starts where this one ends. */
    Path then(Path tail) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(tail.steps);
        return new Path(all, tail.attribute);
    }

    /** The path without predicates, for people: local names of left names, full names otherwise. */
    @Override
    public String toString() {
        if (isSelf()) {
            return ".";
        }
        String way = steps.stream().map(step -> step.name().toString()).collect(Collectors.joining("/"));
        return attribute.map(a -> (way.isEmpty() ? "@" : way + "/@") + a).orElse(way);
    }
}
