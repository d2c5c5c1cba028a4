package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/**
 * An element of a schema document, with what its qualified names mean. The document tree of this project cannot be used
 * here because it keeps no prefixes.
 */
final class XsdNode {

    private final String kind;
    private final XsdDocument document;
    private final Map<String, String> attributes;
    private final Map<String, String> prefixes;
    private final int line;
    private final List<XsdNode> children = new ArrayList<>();

    XsdNode(String kind, XsdDocument document, Map<String, String> attributes, Map<String, String> prefixes, int line) {
        this.kind = kind;
        this.document = document;
        this.attributes = attributes;
        this.prefixes = prefixes;
        this.line = line;
    }

    /** The local name of the element. */
    String kind() {
        return kind;
    }

    XsdDocument document() {
        return document;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    List<XsdNode> children() {
        return children;
    }

    boolean is(String... kinds) {
        for (String one : kinds) {
            if (kind.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** The first child of one of some kinds. */
    Optional<XsdNode> child(String... kinds) {
        for (XsdNode child : children) {
            if (child.is(kinds)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    Optional<String> get(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute that the schema of schemas requires. */
    String require(String attribute) {
        return get(attribute).orElseThrow(() -> error("<" + kind + "> without " + attribute));
    }

    boolean isTrue(String attribute) {
        String value = attributes.get(attribute);
        return "true".equals(value) || "1".equals(value);
    }

    /** What an attribute with a qualified name means. */
    Optional<XmlName> qualified(String attribute) {
        return get(attribute).map(value -> qualify(value.strip()));
    }

    /** What a qualified name means here. */
    XmlName qualify(String value) {
        int colon = value.indexOf(':');
        if (colon >= 0) {
            return new XmlName(namespace(value.substring(0, colon)), value.substring(colon + 1));
        }
        String byDefault = prefixes.getOrDefault("", "");
        // a document without a namespace that was included into one means that one's components
        return new XmlName(byDefault.isEmpty() ? document.chameleonNamespace() : byDefault, value);
    }

    /** The namespace of a prefix. */
    String namespace(String prefix) {
        String namespace = prefix.equals("xml") ? SchemaNames.XML : prefixes.get(prefix);
        if (namespace == null) {
            throw error("the prefix " + prefix + " is not declared");
        }
        return namespace;
    }

    /** An occurrence bound. */
    int occurs(String attribute) {
        String value = get(attribute).orElse("1").strip();
        if (value.equals("unbounded")) {
            return Particle.UNBOUNDED;
        }
        if (!Decimal.isInteger(value, "0", null)) {
            throw error(attribute + " is not a number: " + value);
        }
        return value.length() > 9 ? Particle.UNBOUNDED : Integer.parseInt(value);
    }

    /** What is wrong with this node, with its place. */
    SourceFault error(String what) {
        return error(what, null);
    }

    SourceFault error(String what, Throwable cause) {
        return new SourceFault(document.systemId(), line, what, cause);
    }
}
