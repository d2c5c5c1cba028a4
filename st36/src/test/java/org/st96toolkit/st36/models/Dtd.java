package org.st96toolkit.st36.models;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a DTD or validates with it, by the Xerces of the JDK. Every external entity is resolved here. */
final class Dtd {

    /** Finds the text of an external entity. */
    @FunctionalInterface
    interface Entities {

        /**
         * Opens an entity.
         *
         * @param name the last part of its system identifier
         * @param systemId the system identifier as the document has it
         */
        InputSource open(String name, String systemId) throws IOException;
    }

    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    private Dtd() {}

    /** What the DTD of that name declares; a fault in it is an exception. */
    static Declarations read(String name, Entities entities) throws IOException, SAXException {
        var declarations = new Declarations();
        var handler = new Handler(entities) {
            @Override
            public void elementDecl(String element, String model) {
                declarations.models().put(element, ContentModel.parse(model));
            }

            @Override
            public void attributeDecl(String element, String attribute, String type, String mode, String value) {
                declarations
                        .attributes()
                        .computeIfAbsent(element, key -> new LinkedHashMap<>())
                        .putIfAbsent(
                                attribute,
                                Declarations.Attribute.of(
                                        type,
                                        "#REQUIRED".equals(mode),
                                        "#FIXED".equals(mode),
                                        Optional.ofNullable(value)));
            }
        };
        parse("<!DOCTYPE _probe SYSTEM '" + name + "' [<!ELEMENT _probe EMPTY>]><_probe/>", handler);
        if (!handler.faults.isEmpty()) {
            throw new SAXException(name + ": " + handler.faults);
        }
        declarations.models().remove("_probe");
        return declarations;
    }

    /** The faults of a document by its DTD, each with its line. */
    static List<String> faults(String document, Entities entities) throws IOException, SAXException {
        var handler = new Handler(entities);
        try {
            parse(document, handler);
        } catch (SAXParseException fatal) {
            handler.error(fatal);
        }
        return handler.faults;
    }

    private static void parse(String document, Handler handler) throws IOException, SAXException {
        XMLReader reader;
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setValidating(true);
            reader = factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        // The character entities of MathML alone are over the limits of the JDK.
        for (String limit : List.of(
                "entityExpansionLimit",
                "totalEntitySizeLimit",
                "maxGeneralEntitySizeLimit",
                "maxParameterEntitySizeLimit")) {
            reader.setProperty(LIMITS + limit, "0");
        }
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver(handler);
        var source = new InputSource(new StringReader(document));
        source.setSystemId("file:/document.xml");
        reader.parse(source);
    }

    private static class Handler extends DefaultHandler2 {

        final List<String> faults = new ArrayList<>();
        private final Entities entities;

        Handler(Entities entities) {
            this.entities = entities;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws IOException {
            InputSource source = entities.open(systemId.substring(systemId.lastIndexOf('/') + 1), systemId);
            source.setPublicId(publicId);
            return source;
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            faults.add(e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
