package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import org.apache.xerces.dom.PSVIDocumentImpl;
import org.apache.xerces.jaxp.DocumentBuilderFactoryImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.apache.xerces.xs.ElementPSVI;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlReader;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official V6_0 schemas, in Xerces. */
final class OfficialSchema {

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private static final Set<String> PARTS = Set.of("Abstract", "Claims", "Description", "Drawings");

    private OfficialSchema() {}

    /**
     * A document as Xerces reads it by the schema of its root.
     *
     * @param tree the document, without the white space that the schema says means nothing
     * @param faults its faults by the schema
     */
    record Judged(Document tree, List<String> faults) {}

    static Judged judge(byte[] document) {
        String root = new XmlReader().read(document).orElseThrow().root().name().local();
        List<String> faults = new ArrayList<>();
        Document tree;
        try {
            DocumentBuilder builder = builder(LOADED.computeIfAbsent(schema(root), OfficialSchema::load));
            builder.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
                }
            });
            // As characters: Xerces refuses some of four bytes that lie across the end of one of its buffers.
            tree = builder.parse(new InputSource(new StringReader(new String(document, StandardCharsets.UTF_8))));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        strip(tree.getDocumentElement());
        return new Judged(tree, faults);
    }

    private static DocumentBuilder builder(Schema schema) throws ParserConfigurationException {
        DocumentBuilderFactoryImpl factory = new DocumentBuilderFactoryImpl();
        factory.setNamespaceAware(true);
        factory.setSchema(schema);
        factory.setAttribute("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setAttribute(
                "http://apache.org/xml/properties/dom/document-class-name", PSVIDocumentImpl.class.getName());
        return factory.newDocumentBuilder();
    }

    /** Takes out white space between the elements of element-only content. */
    private static void strip(Node element) {
        boolean elementOnly = element instanceof ElementPSVI typed
                && typed.getTypeDefinition() instanceof XSComplexTypeDefinition type
                && type.getContentType() == XSComplexTypeDefinition.CONTENTTYPE_ELEMENT;
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (elementOnly && child instanceof Text text && text.getData().isBlank()) {
                element.removeChild(child);
            } else {
                strip(child);
            }
            child = next;
        }
    }

    /** The root whose schema declares an element: a part of an application by itself is declared with the body. */
    private static String schema(String root) {
        return PARTS.contains(root) ? "ApplicationBody" : root;
    }

    private static Schema load(String root) {
        Path file = SharedData.path("standards/st96-v6_0/" + root + "_V6_0.xsd");
        try {
            XMLSchemaFactory factory = new XMLSchemaFactory();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            return factory.newSchema(file.toFile());
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
