package org.st96toolkit.cli.laws;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlText;

/**
 * Where a value is looked for.
 *
 * @param path the path
 * @param whole whether it begins at the root, else anywhere
 * @param empty whether it is an element that can hold nothing, so that it is enough that it is there
 * @param type the type of the value there, where that is known
 * @param names reads and writes the names of the path
 */
record AnnexViGoal(List<String> path, boolean whole, boolean empty, Optional<SimpleType> type, AnnexViNames names) {

    static AnnexViGoal of(List<String> path, boolean whole, Grammar written, AnnexViNames names) {
        Optional<ElementType> at = written.element(names.name(path.get(0))).map(ElementDeclaration::type);
        Optional<SimpleType> type = at.flatMap(ElementType::simpleType);
        for (String step : path.subList(1, path.size())) {
            if (step.startsWith("@")) {
                type = at.flatMap(element -> element.attribute(names.name(step.substring(1))))
                        .map(declared -> declared.type());
                at = Optional.empty();
            } else if (!step.equals(AnnexViRow.TEXT)) {
                at = at.flatMap(element -> element.child(names.name(step))).map(ElementDeclaration::type);
                type = at.flatMap(ElementType::simpleType);
            }
        }
        boolean empty = at.filter(element -> element.content() == ElementType.Content.EMPTY)
                .isPresent();
        return new AnnexViGoal(path, whole, empty, type, names);
    }

    /** Whether a value stands anywhere in an element: an element without text cannot hold one. */
    static boolean holds(XmlElement element, String value) {
        return Nodes.all(element).stream()
                .anyMatch(one -> own(one).strip().equals(value)
                        || one.attributes().stream()
                                .anyMatch(attribute -> attribute.value().equals(value)));
    }

    /**
     * How often something expected stands at the end of a path; how many nodes stand there where nothing is expected but a node.
     */
    int hits(XmlElement root, Set<String> expected) {
        Collection<XmlElement> starts = whole ? List.of(root) : Nodes.all(root);
        int hits = 0;
        for (XmlElement start : starts) {
            if (start.name().equals(names.name(path.get(0)))) {
                hits += hits(start, 1, expected);
            }
        }
        return hits;
    }

    private int hits(XmlElement at, int step, Set<String> expected) {
        if (step == path.size()) {
            return expected.isEmpty() || isSaid(at, expected) ? 1 : 0;
        }
        String next = path.get(step);
        if (next.startsWith("@")) {
            Optional<String> value = at.attribute(names.name(next.substring(1)));
            return value.filter(text -> expected.isEmpty() || expected.contains(text.strip()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        if (next.equals(AnnexViRow.TEXT)) {
            return expected.contains(own(at).strip()) ? 1 : 0;
        }
        int hits = 0;
        for (XmlElement child : at.elements()) {
            if (child.name().equals(names.name(next))) {
                hits += hits(child, step + 1, expected);
            }
        }
        return hits;
    }

    /** Whether an element says something expected: as its text, or as that of an element or attribute in it. */
    private static boolean isSaid(XmlElement element, Set<String> expected) {
        return expected.contains(element.text().strip())
                || Nodes.all(element).stream()
                        .anyMatch(one -> expected.contains(own(one).strip())
                                || one.attributes().stream()
                                        .anyMatch(attribute -> expected.contains(attribute.value())));
    }

    /** The text of an element itself. */
    private static String own(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.children().forEach(node -> {
            if (node instanceof XmlText own) {
                text.append(own.value());
            }
        });
        return text.toString();
    }

    /** The first place where something expected stands; nothing where it stands nowhere. */
    Optional<String> find(XmlElement element, Set<String> expected, String way) {
        String here = way.isEmpty() ? names.written(element.name()) : way + "/" + names.written(element.name());
        for (XmlAttribute attribute : element.attributes()) {
            if (expected.contains(attribute.value())) {
                return Optional.of(here + "/@" + names.written(attribute.name()));
            }
        }
        if (expected.contains(own(element).strip())) {
            return Optional.of(here);
        }
        return element.elements().stream()
                .flatMap(child -> find(child, expected, here).stream())
                .findFirst();
    }
}
