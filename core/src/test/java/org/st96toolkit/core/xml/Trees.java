package org.st96toolkit.core.xml;

import java.util.List;
import org.st96toolkit.core.diagnostic.Location;

/** Trees for comparison in tests. */
final class Trees {

    private Trees() {}

    /** The document with no location in it, so that record equality compares the rest. */
    static XmlDocument withoutLocations(XmlDocument document) {
        return new XmlDocument(
                document.beforeDoctype(),
                document.doctype(),
                document.beforeRoot(),
                withoutLocations(document.root()),
                document.afterRoot());
    }

    static XmlElement withoutLocations(XmlElement element) {
        List<XmlNode> children = element.children().stream()
                .map(child -> child instanceof XmlElement inner ? withoutLocations(inner) : child)
                .toList();
        return new XmlElement(element.name(), element.attributes(), children, Location.UNKNOWN);
    }
}
