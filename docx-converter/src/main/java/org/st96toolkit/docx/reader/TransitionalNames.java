package org.st96toolkit.docx.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * The one place that knows the namespaces of the Strict variant: turns its names into those of the Transitional one. Used for one part
 * at a time.
 */
final class TransitionalNames {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> RENAMED = Map.of(
            "extendedProperties", "extended-properties",
            "customProperties", "custom-properties");

    private final Map<XmlName, XmlName> names = new HashMap<>();

    /** Whether a namespace is one of the Strict variant. */
    static boolean isStrict(String namespace) {
        return namespace.startsWith(STRICT);
    }

    /** The Transitional name of a namespace or of a type of relationships; any other text as it is. */
    static String uri(String uri) {
        if (!uri.startsWith(STRICT)) {
            return uri;
        }
        String path = uri.substring(STRICT.length());
        int slash = path.indexOf('/');
        if (slash < 0) {
            return uri;
        }
        String rest = path.substring(slash + 1);
        for (Map.Entry<String, String> name : RENAMED.entrySet()) {
            rest = rest.replace(name.getKey(), name.getValue());
        }
        return TRANSITIONAL + path.substring(0, slash) + "/2006/" + rest;
    }

    /** A tree with Transitional names; the same tree where it has no other. */
    XmlElement map(XmlElement element) {
        List<XmlAttribute> attributes = element.attributes();
        boolean changed = false;
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            String value = uri(attribute.value());
            XmlName name = name(attribute.name());
            if (!value.equals(attribute.value()) || !name.equals(attribute.name())) {
                if (!changed) {
                    attributes = new ArrayList<>(attributes);
                    changed = true;
                }
                attributes.set(i, new XmlAttribute(name, value));
            }
        }
        List<XmlNode> children = element.children();
        boolean copied = false;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement child) {
                XmlElement mapped = map(child);
                if (!isSame(mapped, child)) {
                    if (!copied) {
                        children = new ArrayList<>(children);
                        copied = true;
                    }
                    children.set(i, mapped);
                }
            }
        }
        XmlName name = name(element.name());
        return changed || copied || !name.equals(element.name())
                ? new XmlElement(name, attributes, children, element.location())
                : element;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(XmlElement one, XmlElement other) {
        return one == other;
    }

    private XmlName name(XmlName name) {
        if (!name.namespace().startsWith(STRICT)) {
            return name;
        }
        return names.computeIfAbsent(name, strict -> new XmlName(uri(strict.namespace()), strict.local()));
    }
}
