package org.st96toolkit.docx.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;

/**
 * An object of a formula, taken apart and found whole.
 *
 * @param source the object
 * @param arguments its arguments by name; the required ones are there
 * @param properties its properties
 */
record ObjectParts(XmlElement source, Map<String, List<XmlElement>> arguments, Properties properties) {

    ObjectParts {
        arguments = Map.copyOf(arguments);
    }

    Location location() {
        return source.location();
    }

    /** A required argument. */
    XmlElement argument(String name) {
        return arguments.get(name).get(0);
    }

    /** An optional argument; nothing where it is absent or empty. */
    Optional<XmlElement> filled(String name) {
        return arguments.getOrDefault(name, List.of()).stream()
                .filter(XmlElement::hasElements)
                .findFirst();
    }

    /** An argument that may stand there more than once. */
    List<XmlElement> repeated(String name) {
        return arguments.get(name);
    }
}
