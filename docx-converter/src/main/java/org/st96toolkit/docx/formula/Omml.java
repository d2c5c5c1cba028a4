package org.st96toolkit.docx.formula;

import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** The names of Office Math and of the text around it, in both variants of the standard. */
final class Omml {

    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Omml() {}

    static boolean isMath(XmlElement element) {
        return MATH.contains(element.name().namespace());
    }

    static boolean isMath(XmlElement element, String local) {
        return element.name().local().equals(local) && isMath(element);
    }

    static boolean isWord(XmlElement element) {
        return WORD.contains(element.name().namespace());
    }

    static boolean isWord(XmlElement element, String local) {
        return element.name().local().equals(local) && isWord(element);
    }

    /** An attribute by its local name: of the element's own namespace, as the standard has it, or of none. */
    static Optional<String> attribute(XmlElement element, String local) {
        return element.attribute(new XmlName(element.name().namespace(), local))
                .or(() -> element.attribute(XmlName.of(local)));
    }

    /** The value of a property; nothing where it stands without one. */
    static Optional<String> value(XmlElement property) {
        return attribute(property, "val");
    }

    /** A name as a person writes it. */
    static String label(XmlElement element) {
        String local = element.name().local();
        if (isMath(element)) {
            return "m:" + local;
        }
        return isWord(element) ? "w:" + local : element.name().toString();
    }

    /** A switch that stands there: on, unless its value says off; nothing where its value says neither. */
    static Optional<Boolean> isOn(XmlElement property) {
        return switch (value(property).orElse("1")) {
            case "1", "on", "true" -> Optional.of(true);
            case "0", "off", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
