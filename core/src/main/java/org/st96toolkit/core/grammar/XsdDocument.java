package org.st96toolkit.core.grammar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.st96toolkit.core.xml.XmlEvents;

/** A schema document: its nodes without annotations, and what its {@code schema} element says for all of them. */
final class XsdDocument {

    private final String systemId;
    private final String namespace;
    private final boolean chameleon;
    private final XsdNode schema;

    private XsdDocument(XMLStreamReader reader, String systemId, Optional<String> includedInto)
            throws XMLStreamException {
        this.systemId = systemId;
        String own = reader.getAttributeValue(null, "targetNamespace");
        this.chameleon = own == null && includedInto.isPresent();
        this.namespace = own != null ? own : includedInto.orElse("");
        this.schema = read(reader, Map.of());
    }

    /**
     * Reads a document.
     *
     * @param events the reader of documents
     * @param bytes the document
     * @param systemId its system identifier
     * @param includedInto the namespace of the document that includes this one
     * @throws SourceFault where it is not well-formed or not a schema
     */
    static XsdDocument parse(XmlEvents events, byte[] bytes, String systemId, Optional<String> includedInto) {
        try {
            XMLStreamReader reader = events.open(bytes);
            try {
                while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    reader.next();
                }
                if (!reader.getLocalName().equals("schema") || !SchemaNames.XSD.equals(reader.getNamespaceURI())) {
                    throw new SourceFault(systemId, reader.getLocation().getLineNumber(), "no schema");
                }
                return new XsdDocument(reader, systemId, includedInto);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new SourceFault(systemId, line, "not well-formed: " + broken.getMessage(), broken);
        }
    }

    String systemId() {
        return systemId;
    }

    /** The namespace of its components, empty for none. */
    String namespace() {
        return namespace;
    }

    /** The namespace that unqualified names take from the including document, else empty. */
    String chameleonNamespace() {
        return chameleon ? namespace : "";
    }

    XsdNode schema() {
        return schema;
    }

    boolean isQualified(XsdNode node) {
        String byDefault = node.is("element") ? "elementFormDefault" : "attributeFormDefault";
        return node.get("form")
                .or(() -> schema.get(byDefault))
                .filter("qualified"::equals)
                .isPresent();
    }

    /** The derivations that a node or, where it says nothing, its document blocks. */
    Set<Derivation> blocked(XsdNode node) {
        String listed = node.get("block").or(() -> schema.get("blockDefault")).orElse("");
        Set<Derivation> blocked = EnumSet.noneOf(Derivation.class);
        for (String one : listed.strip().split("\\s+")) {
            switch (one) {
                case "#all" ->
                    blocked.addAll(Set.of(Derivation.EXTENSION, Derivation.RESTRICTION, Derivation.SUBSTITUTION));
                case "extension" -> blocked.add(Derivation.EXTENSION);
                case "restriction" -> blocked.add(Derivation.RESTRICTION);
                case "substitution" -> blocked.add(Derivation.SUBSTITUTION);
                default -> {
                    // "list" and "union" block nothing here
                }
            }
        }
        return blocked;
    }

    /** Reads the element that the reader stands on, to its end. Depth is limited by the reader. */
    private XsdNode read(XMLStreamReader reader, Map<String, String> outer) throws XMLStreamException {
        Map<String, String> prefixes = outer;
        if (reader.getNamespaceCount() > 0) {
            prefixes = new HashMap<>(outer);
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                String prefix = reader.getNamespacePrefix(i);
                String uri = reader.getNamespaceURI(i);
                prefixes.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
            }
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            if (uri == null || uri.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        int line = reader.getLocation().getLineNumber();
        XsdNode node = new XsdNode(reader.getLocalName(), this, attributes, prefixes, line);
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean ours = SchemaNames.XSD.equals(reader.getNamespaceURI());
                if (ours && !reader.getLocalName().equals("annotation")) {
                    node.children().add(read(reader, prefixes));
                } else {
                    skip(reader);
                }
            }
            event = reader.next();
        }
        return node;
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
