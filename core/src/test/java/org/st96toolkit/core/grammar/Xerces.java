package org.st96toolkit.core.grammar;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.dom.DOMInputImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** The judge: Xerces, fed with the same trees that our grammar sees. */
final class Xerces {

    private final Schema schema;
    private final Map<String, String> prefixes;

    private Xerces(Schema schema, Map<String, String> prefixes) {
        this.schema = schema;
        this.prefixes = prefixes;
    }

    /**
     * Compiles a schema.
     *
     * @param prefixes the prefixes that documents have, by namespace
     */
    static Xerces compile(String systemId, Function<String, Optional<byte[]>> documents, Map<String, String> prefixes) {
        XMLSchemaFactory factory = new XMLSchemaFactory();
        factory.setResourceResolver((type, namespace, publicId, location, base) -> documents
                .apply(location)
                .map(bytes -> new DOMInputImpl(publicId, location, base, new ByteArrayInputStream(bytes), null))
                .orElseThrow());
        try {
            StreamSource source = new StreamSource(
                    new ByteArrayInputStream(documents.apply(systemId).orElseThrow()), systemId);
            return new Xerces(factory.newSchema(source), prefixes);
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    static Xerces compile(String document) {
        try {
            XMLSchemaFactory factory = new XMLSchemaFactory();
            Schema schema = factory.newSchema(new StreamSource(new StringReader(document), "test.xsd"));
            return new Xerces(schema, Map.of("urn:t", "t", "urn:o", "o", "http://www.w3.org/2001/XMLSchema", "xs"));
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** What Xerces says of a document; empty where it is valid. */
    List<String> faults(XmlDocument document) {
        List<String> faults = new ArrayList<>();
        ValidatorHandler handler = schema.newValidatorHandler();
        handler.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException error) {
                faults.add(error.getMessage());
            }
        });
        handler.setContentHandler(new DefaultHandler());
        try {
            handler.startDocument();
            Map<String, String> all = new HashMap<>(prefixes);
            all.put(SchemaNames.XSI, "xsi");
            for (Map.Entry<String, String> prefix : all.entrySet()) {
                handler.startPrefixMapping(prefix.getValue(), prefix.getKey());
            }
            send(document.root(), handler, all);
            handler.endDocument();
        } catch (SAXException broken) {
            faults.add(broken.getMessage());
        }
        return faults;
    }

    private static void send(XmlElement element, ValidatorHandler handler, Map<String, String> prefixes)
            throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        for (XmlAttribute attribute : element.attributes()) {
            XmlName name = attribute.name();
            attributes.addAttribute(
                    name.namespace(), name.local(), qualified(name, prefixes), "CDATA", attribute.value());
        }
        String qualified = qualified(element.name(), prefixes);
        handler.startElement(element.name().namespace(), element.name().local(), qualified, attributes);
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                send(inner, handler, prefixes);
            } else if (child instanceof XmlText text) {
                handler.characters(text.value().toCharArray(), 0, text.value().length());
            } else if (child instanceof XmlInstruction instruction) {
                handler.processingInstruction(instruction.target(), instruction.data());
            } else if (child instanceof XmlComment) {
                continue;
            }
        }
        handler.endElement(element.name().namespace(), element.name().local(), qualified);
    }

    private static String qualified(XmlName name, Map<String, String> prefixes) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        return prefixes.computeIfAbsent(name.namespace(), key -> "n" + prefixes.size()) + ":" + name.local();
    }
}
