package org.st96toolkit.core.xml;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;

/**
 * An element with what it holds, in order. Namespace prefixes and declarations are not kept: the writer chooses them.
 *
 * @param name its name
 * @param attributes the specified attributes, in document order, without namespace declarations
 * @param children its content, in document order
 * @param location where its start tag stands; for an element that the mapper made, where its source stands
 */
public record XmlElement(XmlName name, List<XmlAttribute> attributes, List<XmlNode> children, Location location)
        implements XmlNode {

    public XmlElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute, or nothing where it is not specified. */
    public Optional<String> attribute(XmlName wanted) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** The concatenated character data of this element and all elements in it, in document order. */
    public String text() {
        if (children.size() == 1 && children.get(0) instanceof XmlText only) {
            return only.value();
        }
        StringBuilder all = new StringBuilder();
        appendText(all);
        return all.toString();
    }

    private void appendText(StringBuilder to) {
        for (XmlNode child : children) {
            if (child instanceof XmlText text) {
                to.append(text.value());
            } else if (child instanceof XmlElement element) {
                element.appendText(to);
            }
        }
    }

    /** The child elements, in document order. */
    public List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }
}
