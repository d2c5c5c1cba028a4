package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Makes elements of MathML.
 *
 * @param namespace the namespace that they are in
 */
record MathmlBuilder(String namespace) {

    /** An element. */
    XmlElement element(String local, Location at, List<? extends XmlNode> children) {
        return new XmlElement(name(local), List.of(), List.copyOf(children), at);
    }

    /** An element without content. */
    XmlElement empty(String local, Location at) {
        return element(local, at, List.of());
    }

    /** A token. */
    XmlElement token(String local, String text, Location at) {
        return element(local, at, text.isEmpty() ? List.of() : List.of(new XmlText(text)));
    }

    /** The only element, or a row of them. */
    XmlElement row(List<XmlElement> elements, Location at) {
        return elements.size() == 1 ? elements.get(0) : element("mrow", at, elements);
    }

    /** Where a line ends. */
    XmlElement lineBreak(Location at) {
        return with(empty("mspace", at), "linebreak", "newline");
    }

    boolean isLineBreak(XmlElement element) {
        return is(element, "mspace")
                && element.attribute(XmlName.of("linebreak"))
                        .filter("newline"::equals)
                        .isPresent();
    }

    boolean is(XmlElement element, String local) {
        return element.name().equals(name(local));
    }

    /** An element with one more attribute. */
    static XmlElement with(XmlElement element, String attribute, String value) {
        List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
        attributes.add(new XmlAttribute(XmlName.of(attribute), value));
        return new XmlElement(element.name(), attributes, element.children(), element.location());
    }

    /** An element with one more attribute, if there is a value for it. */
    static XmlElement with(XmlElement element, String attribute, Optional<String> value) {
        return value.map(given -> with(element, attribute, given)).orElse(element);
    }

    private XmlName name(String local) {
        return new XmlName(namespace, local);
    }
}
