package org.st96toolkit.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;

/** Elements of a DOCX in one of the two variants of ISO/IEC 29500: the same names in different namespaces, and a few names of sides. */
final class Markup {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final boolean strict;
    private final String word;
    private final String relationships;

    Markup(boolean strict) {
        this.strict = strict;
        this.word = strict
                ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        this.relationships = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    boolean isStrict() {
        return strict;
    }

    /** The name of the side where lines begin. */
    String start() {
        return strict ? "start" : "left";
    }

    /** An element of WordprocessingML; what is no node is left out. */
    XmlElement w(String name, List<XmlAttribute> attributes, XmlNode... children) {
        return new XmlElement(new XmlName(word, name), attributes, List.of(children), Location.UNKNOWN);
    }

    /** The same without attributes. */
    XmlElement w(String name, XmlNode... children) {
        return w(name, List.of(), children);
    }

    /** The same with children in a list. */
    XmlElement w(String name, List<XmlAttribute> attributes, List<? extends XmlNode> children) {
        return w(name, attributes, children.toArray(new XmlNode[0]));
    }

    /** An element that says one value. */
    XmlElement value(String name, Object value) {
        return w(name, attributes("val", value));
    }

    /** Attributes of WordprocessingML: names and values by turns. */
    List<XmlAttribute> attributes(Object... namesAndValues) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.add(new XmlAttribute(
                    new XmlName(word, namesAndValues[i].toString()), namesAndValues[i + 1].toString()));
        }
        return attributes;
    }

    /** The attribute that names a relationship. */
    XmlAttribute relationship(String id) {
        return new XmlAttribute(new XmlName(relationships, "id"), id);
    }

    static XmlText text(String text) {
        return new XmlText(text);
    }

    /** The bytes of a part. */
    byte[] bytes(XmlElement root) {
        return XmlWriter.plain()
                .withPrefixes(Map.of(word, "w", relationships, "r"))
                .toBytes(XmlDocument.of(root));
    }

    /** The types of the parts: part and type by turns. */
    static byte[] contentTypes(Map<String, String> parts) {
        String namespace = PACKAGE + "content-types";
        List<XmlNode> types = new ArrayList<>();
        types.add(plain(
                namespace,
                "Default",
                Map.entry("Extension", "rels"),
                Map.entry("ContentType", "application/vnd.openxmlformats-package.relationships+xml")));
        types.add(plain(
                namespace, "Default", Map.entry("Extension", "xml"), Map.entry("ContentType", "application/xml")));
        parts.forEach((part, type) ->
                types.add(plain(namespace, "Override", Map.entry("PartName", part), Map.entry("ContentType", type))));
        return plainBytes(new XmlElement(new XmlName(namespace, "Types"), List.of(), types, Location.UNKNOWN));
    }

    /** A part of relationships: their targets by their kinds, numbered from {@code rId1}. */
    byte[] relationshipPart(Map<String, String> targets) {
        String namespace = PACKAGE + "relationships";
        List<XmlNode> all = new ArrayList<>();
        targets.forEach((kind, target) -> all.add(plain(
                namespace,
                "Relationship",
                Map.entry("Id", "rId" + (all.size() + 1)),
                Map.entry("Type", relationships + "/" + kind),
                Map.entry("Target", target))));
        return plainBytes(new XmlElement(new XmlName(namespace, "Relationships"), List.of(), all, Location.UNKNOWN));
    }

    @SafeVarargs
    private static XmlElement plain(String namespace, String name, Map.Entry<String, String>... attributes) {
        List<XmlAttribute> list = new ArrayList<>();
        for (Map.Entry<String, String> attribute : attributes) {
            list.add(new XmlAttribute(XmlName.of(attribute.getKey()), attribute.getValue()));
        }
        return new XmlElement(new XmlName(namespace, name), list, List.of(), Location.UNKNOWN);
    }

    private static byte[] plainBytes(XmlElement root) {
        return XmlWriter.plain().withDefaultNamespace(root.name().namespace()).toBytes(XmlDocument.of(root));
    }
}
