package org.st96toolkit.core.format;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Where a value stands, seen from an element. */
@FunctionalInterface
public interface ValuePlace {

    /** Nowhere: the format does not say it. */
    ValuePlace NOWHERE = element -> Optional.empty();

    /** The value, without white space around it; nothing where it is not there. */
    Optional<String> in(XmlElement element);

    /** The value of an attribute. */
    static ValuePlace attribute(XmlName name) {
        return element -> element.attribute(name).map(String::strip);
    }

    /** The text of the first child of that name. */
    static ValuePlace child(XmlName name) {
        return element -> first(element, name).map(child -> child.text().strip());
    }

    /** An attribute of the first child of that name. */
    static ValuePlace childAttribute(XmlName child, XmlName attribute) {
        return element -> first(element, child)
                .flatMap(found -> found.attribute(attribute))
                .map(String::strip);
    }

    /** A value that is always the same. */
    static ValuePlace constant(String value) {
        return element -> Optional.of(value);
    }

    /** This value or, where it is not there, another. */
    default ValuePlace or(ValuePlace other) {
        return element -> in(element).or(() -> other.in(element));
    }

    private static Optional<XmlElement> first(XmlElement element, XmlName name) {
        List<XmlElement> children = element.elements();
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }
}
