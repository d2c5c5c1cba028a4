package org.st96toolkit.core.xml;

import java.util.ArrayList;
import java.util.Collections;
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
        attributes = FixedList.copyOf(attributes);
        children = FixedList.copyOf(children);
    }

    /** The value of an attribute, or nothing where it is not specified. */
    public Optional<String> attribute(XmlName wanted) {
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            if (attribute.name().equals(wanted)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute by the two parts of its name, for whoever looks for many: no name is made. */
    public Optional<String> attribute(String namespace, String local) {
        for (int i = 0; i < attributes.size(); i++) {
            XmlName name = attributes.get(i).name();
            if (name.local().equals(local) && name.namespace().equals(namespace)) {
                return Optional.of(attributes.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The concatenated character data of this element and all elements in it, in document order. */
    public String text() {
        if (children.isEmpty()) {
            return "";
        }
        if (children.size() == 1 && children.get(0) instanceof XmlText only) {
            return only.value();
        }
        StringBuilder all = new StringBuilder();
        appendText(all);
        return all.toString();
    }

    /** Whether this element or one in it holds character data other than white space. */
    public boolean holdsText() {
        for (int i = 0; i < children.size(); i++) {
            XmlNode child = children.get(i);
            if (child instanceof XmlText text && !text.isBlank()
                    || child instanceof XmlElement element && element.holdsText()) {
                return true;
            }
        }
        return false;
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

    /** Whether it has child elements. */
    public boolean hasElements() {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement) {
                return true;
            }
        }
        return false;
    }

    /** The child elements, in document order. */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>(children.size());
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return Collections.unmodifiableList(elements);
    }
}
