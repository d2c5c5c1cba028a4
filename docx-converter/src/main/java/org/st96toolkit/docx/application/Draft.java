package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** An element that is still being written. Neighbouring runs of text become one. */
final class Draft {

    private final XmlName name;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<Object> children = new ArrayList<>();
    private final Location location;

    Draft(XmlName name) {
        this(name, Location.UNKNOWN);
    }

    Draft(XmlName name, Location location) {
        this.name = name;
        this.location = location;
    }

    XmlName name() {
        return name;
    }

    Draft attribute(XmlName attribute, String value) {
        attributes.add(new XmlAttribute(attribute, value));
        return this;
    }

    Draft text(String text) {
        if (!text.isEmpty()) {
            children.add(text);
        }
        return this;
    }

    Draft add(XmlNode child) {
        children.add(child);
        return this;
    }

    Draft addAll(List<? extends XmlNode> nodes) {
        children.addAll(nodes);
        return this;
    }

    /** Adds an element that is still being written, too. */
    Draft add(Draft child) {
        children.add(child);
        return this;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    /** The text that was added last; empty where an element was. */
    String trailingText() {
        Object last = children.isEmpty() ? "" : children.get(children.size() - 1);
        return last instanceof String text ? text : last instanceof Draft draft ? draft.trailingText() : "";
    }

    XmlElement element() {
        List<XmlNode> nodes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object child : children) {
            if (child instanceof String more) {
                text.append(more);
            } else if (child instanceof XmlText run) {
                text.append(run.value());
            } else {
                flush(text, nodes);
                nodes.add(child instanceof Draft draft ? draft.element() : (XmlNode) child);
            }
        }
        flush(text, nodes);
        return new XmlElement(name, attributes, nodes, location);
    }

    private static void flush(StringBuilder text, List<XmlNode> nodes) {
        if (!text.isEmpty()) {
            nodes.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }
}
