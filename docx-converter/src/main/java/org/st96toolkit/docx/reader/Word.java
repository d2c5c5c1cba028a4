package org.st96toolkit.docx.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** The names of a word processor's parts, Transitional. */
final class Word {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram";
    static final String PLACED_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    static final String VML = "urn:schemas-microsoft-com:vml";
    static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(NAMESPACE, "w"),
            Map.entry(RELATIONSHIPS, "r"),
            Map.entry(MATH, "m"),
            Map.entry(DRAWING, "a"),
            Map.entry(PICTURE, "pic"),
            Map.entry(CHART, "c"),
            Map.entry(DIAGRAM, "dgm"),
            Map.entry(PLACED_DRAWING, "wp"),
            Map.entry(COMPATIBILITY, "mc"),
            Map.entry(SHAPE, "wps"),
            Map.entry(GROUP, "wpg"),
            Map.entry(VML, "v"),
            Map.entry(OFFICE, "o"));

    private Word() {}

    /** Whether an element is one of the word processor, by its local name. */
    static boolean is(XmlElement element, String local) {
        return element.name().local().equals(local)
                && element.name().namespace().equals(NAMESPACE);
    }

    static boolean is(XmlElement element, String namespace, String local) {
        return element.name().local().equals(local)
                && element.name().namespace().equals(namespace);
    }

    /** An attribute of the word processor; one without a namespace where a program forgot it. */
    static Optional<String> attribute(XmlElement element, String local) {
        Optional<String> value = element.attribute(NAMESPACE, local);
        return value.isPresent() ? value : element.attribute("", local);
    }

    /** An attribute without a namespace; the empty text where there is none. */
    static String plain(XmlElement element, String local) {
        return element.attribute("", local).orElse("");
    }

    /** An attribute that names a relationship. */
    static Optional<String> related(XmlElement element, String local) {
        return element.attribute(RELATIONSHIPS, local);
    }

    /** The value of a property; the empty text where there is none. */
    static String value(XmlElement property) {
        return attribute(property, "val").orElse("");
    }

    /** The first child of a name. */
    static Optional<XmlElement> child(XmlElement parent, String local) {
        return child(parent, NAMESPACE, local);
    }

    static Optional<XmlElement> child(XmlElement parent, String namespace, String local) {
        List<XmlNode> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement element && is(element, namespace, local)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The value of a property by its name. */
    static Optional<String> childValue(XmlElement parent, String local) {
        return child(parent, local).map(Word::value);
    }

    /** The value of a property by its name, as a number; nothing where it is none. */
    static Optional<Integer> childNumber(XmlElement parent, String local) {
        return childValue(parent, local).flatMap(Measures::integer);
    }

    /** A switch that stands there: on, unless its value says off. */
    static boolean isOn(XmlElement property) {
        return switch (attribute(property, "val").orElse("1")) {
            case "0", "off", "false", "none" -> false;
            default -> true;
        };
    }

    /** Whether a switch stands there and is on. */
    static boolean isChildOn(XmlElement parent, String local) {
        return child(parent, local).filter(Word::isOn).isPresent();
    }

    /** A name as a person writes it. */
    static String label(XmlElement element) {
        String prefix = PREFIXES.get(element.name().namespace());
        return prefix == null
                ? element.name().toString()
                : prefix + ":" + element.name().local();
    }
}
