package org.st96toolkit.core.grammar;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.st96toolkit.core.xml.XmlEvents;
import org.st96toolkit.core.xml.XmlName;

/** All global components of the schema documents that a root document reaches, by kind and name. */
final class XsdSymbols {

    /** The kinds of global component; each has names of its own. */
    enum Kind {
        ELEMENT,
        ATTRIBUTE,
        TYPE,
        GROUP,
        ATTRIBUTE_GROUP
    }

    private static final int MOST_DOCUMENTS = 5_000;

    private final XmlEvents events = new XmlEvents();
    private final Function<String, Optional<byte[]>> documents;
    private final Map<Kind, Map<XmlName, XsdNode>> components = new HashMap<>();
    private final Map<XmlName, List<XmlName>> substitutes = new HashMap<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Set<String> loaded = new HashSet<>();
    private final List<SourceFault> faults = new ArrayList<>();

    /**
     * Loads documents.
     *
     * @param root the system identifier of the root document
     * @param documents the bytes of a system identifier, or nothing where it is not to be had
     */
    XsdSymbols(String root, Function<String, Optional<byte[]>> documents) {
        this.documents = documents;
        for (Kind kind : Kind.values()) {
            components.put(kind, new LinkedHashMap<>());
        }
        load(root, Optional.empty(), null);
        components.values().forEach(nodes -> nodes.values().forEach(this::checkReferences));
    }

    /** What is wrong with the documents so far. */
    List<SourceFault> faults() {
        return faults;
    }

    /** The namespaces of the prefixes that the documents declare; the first document's word counts. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    Optional<XsdNode> find(Kind kind, XmlName name) {
        return Optional.ofNullable(components.get(kind).get(name));
    }

    /** A component that another refers to. */
    XsdNode get(Kind kind, XmlName name, XsdNode from) {
        return find(kind, name).orElseThrow(() -> missing(name, from));
    }

    Collection<XmlName> names(Kind kind) {
        return components.get(kind).keySet();
    }

    /** The elements that name an element as the head of their substitution group. */
    List<XmlName> substitutes(XmlName head) {
        return substitutes.getOrDefault(head, List.of());
    }

    /** Visits all nodes within global components. */
    void forEachInner(Consumer<XsdNode> visitor) {
        components.values().forEach(nodes -> nodes.values().forEach(node -> visitInner(node, visitor)));
    }

    private static void visitInner(XsdNode node, Consumer<XsdNode> visitor) {
        for (XsdNode child : node.children()) {
            visitor.accept(child);
            visitInner(child, visitor);
        }
    }

    private void load(String systemId, Optional<String> includedInto, XsdNode from) {
        if (!loaded.add(systemId + " " + includedInto.orElse("")) || loaded.size() > MOST_DOCUMENTS) {
            return;
        }
        Optional<byte[]> bytes = documents.apply(systemId);
        if (bytes.isEmpty()) {
            faults.add(
                    from == null
                            ? new SourceFault(systemId, 0, "the document is not to be had")
                            : from.error("the document " + systemId + " is not to be had"));
            return;
        }
        XsdDocument document;
        try {
            document = XsdDocument.parse(events, bytes.get(), systemId, includedInto);
        } catch (SourceFault broken) {
            faults.add(broken);
            return;
        }
        document.schema().prefixes().forEach(prefixes::putIfAbsent);
        // what stands in this document goes before what it imports, so that its prefixes and names come first
        document.schema().children().forEach(this::define);
        for (XsdNode node : document.schema().children()) {
            Optional<String> location = node.get("schemaLocation");
            if (node.is("include") && location.isPresent()) {
                load(resolve(systemId, location.get()), Optional.of(document.namespace()), node);
            } else if (node.is("import") && location.isPresent()) {
                load(resolve(systemId, location.get()), Optional.empty(), node);
            } else if (node.is("redefine")) {
                faults.add(node.error("redefine is not supported"));
            }
        }
    }

    private void define(XsdNode node) {
        Kind kind = switch (node.kind()) {
            case "element" -> Kind.ELEMENT;
            case "attribute" -> Kind.ATTRIBUTE;
            case "simpleType", "complexType" -> Kind.TYPE;
            case "group" -> Kind.GROUP;
            case "attributeGroup" -> Kind.ATTRIBUTE_GROUP;
            default -> null;
        };
        if (kind == null) {
            return;
        }
        try {
            XmlName name = new XmlName(node.document().namespace(), node.require("name"));
            if (components.get(kind).putIfAbsent(name, node) == null && kind == Kind.ELEMENT) {
                node.qualified("substitutionGroup")
                        .ifPresent(head -> substitutes
                                .computeIfAbsent(head, key -> new ArrayList<>())
                                .add(name));
            }
        } catch (SourceFault fault) {
            faults.add(fault);
        }
    }

    /** Every name that is referred to must be there: looked up at once, because components are made when first used. */
    private void checkReferences(XsdNode node) {
        try {
            switch (node.kind()) {
                case "element" -> {
                    check(node, "ref", Kind.ELEMENT);
                    check(node, "type", Kind.TYPE);
                    check(node, "substitutionGroup", Kind.ELEMENT);
                }
                case "attribute" -> {
                    check(node, "ref", Kind.ATTRIBUTE);
                    check(node, "type", Kind.TYPE);
                }
                case "group" -> check(node, "ref", Kind.GROUP);
                case "attributeGroup" -> check(node, "ref", Kind.ATTRIBUTE_GROUP);
                case "restriction", "extension" -> check(node, "base", Kind.TYPE);
                case "list" -> check(node, "itemType", Kind.TYPE);
                case "union" -> {
                    for (String member :
                            node.get("memberTypes").orElse("").strip().split("\\s+")) {
                        checkName(node, member.isEmpty() ? null : node.qualify(member), Kind.TYPE);
                    }
                }
                default -> {
                    // refers to nothing
                }
            }
        } catch (SourceFault fault) {
            faults.add(fault);
        }
        node.children().forEach(this::checkReferences);
    }

    private void check(XsdNode node, String attribute, Kind kind) {
        if (node.has(attribute)) {
            checkName(node, node.qualified(attribute).orElseThrow(), kind);
        }
    }

    private void checkName(XsdNode node, XmlName name, Kind kind) {
        if (name == null || find(kind, name).isPresent()) {
            return;
        }
        boolean builtIn = kind == Kind.TYPE
                && (name.equals(SchemaNames.ANY_TYPE) || SimpleTypes.named(name).isPresent());
        if (!builtIn) {
            throw missing(name, node);
        }
    }

    private static SourceFault missing(XmlName name, XsdNode from) {
        return from.error("<" + from.kind() + "> refers to " + name + ", which is not there");
    }

    private static String resolve(String base, String location) {
        try {
            return URI.create(base).resolve(location).normalize().toString();
        } catch (IllegalArgumentException notAUri) {
            return location;
        }
    }
}
