package org.st96toolkit.cli.laws;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** What documents hold of what their grammar declares below its root. */
final class Reach {

    /** An attribute of an element. */
    private record Place(XmlName element, XmlName attribute) {}

    private final Set<XmlName> elements = new HashSet<>();
    private final Set<Place> attributes = new HashSet<>();
    private final Set<XmlName> metElements = new HashSet<>();
    private final Set<Place> metAttributes = new HashSet<>();
    private long nodes;

    /** Declares a root with all that may stand below it. */
    void declare(ElementDeclaration root) {
        if (elements.add(root.name())) {
            ElementType type = root.type();
            type.attributes().forEach(attribute -> attributes.add(new Place(root.name(), attribute.name())));
            if (Completions.hasChildren(type)) {
                type.childNames().forEach(name -> declare(type.child(name).orElseThrow()));
            }
        }
    }

    /** Takes note of what an element holds. */
    synchronized void meet(XmlElement element) {
        metElements.add(element.name());
        nodes += 1 + element.attributes().size();
        for (XmlAttribute attribute : element.attributes()) {
            metAttributes.add(new Place(element.name(), attribute.name()));
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                meet(child);
            } else {
                nodes++;
            }
        }
    }

    /** The declared elements that no document held. */
    List<String> missing() {
        return elements.stream()
                .filter(name -> !metElements.contains(name))
                .map(XmlName::local)
                .sorted()
                .toList();
    }

    private static <T> int common(Set<T> met, Set<T> declared) {
        return (int) met.stream().filter(declared::contains).count();
    }

    @Override
    public String toString() {
        return nodes + " nodes, "
                + (elements.isEmpty()
                        ? metElements.size() + " elements"
                        : common(metElements, elements) + " of " + elements.size() + " elements and "
                                + common(metAttributes, attributes) + " of " + attributes.size()
                                + " attributes reached");
    }
}
