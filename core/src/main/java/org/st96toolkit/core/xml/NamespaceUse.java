package org.st96toolkit.core.xml;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The namespaces that a tree uses, each in the order of its first use.
 *
 * @param ofElements those of its elements, without "no namespace"
 * @param ofAttributes those of its attributes, without "no namespace"
 */
record NamespaceUse(Set<String> ofElements, Set<String> ofAttributes) {

    static NamespaceUse of(XmlElement root) {
        Set<String> ofElements = new LinkedHashSet<>();
        Set<String> ofAttributes = new LinkedHashSet<>();
        TreeCursor cursor = new TreeCursor(root);
        String lastOfElements = "";
        String lastOfAttributes = "";
        for (XmlElement element = cursor.element(); element != null; element = cursor.nextElement()) {
            String namespace = element.name().namespace();
            // Strings of one document are shared, so that most comparisons end at the identity.
            if (!namespace.equals(lastOfElements)) {
                ofElements.add(namespace);
                lastOfElements = namespace;
            }
            for (XmlAttribute attribute : element.attributes()) {
                namespace = attribute.name().namespace();
                if (!namespace.isEmpty() && !namespace.equals(lastOfAttributes)) {
                    ofAttributes.add(namespace);
                    lastOfAttributes = namespace;
                }
            }
        }
        ofElements.remove("");
        ofAttributes.remove("");
        return new NamespaceUse(ofElements, ofAttributes);
    }
}
