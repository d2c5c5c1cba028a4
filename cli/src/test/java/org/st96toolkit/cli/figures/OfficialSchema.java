package org.st96toolkit.cli.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.st96toolkit.core.testing.SharedData;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official V6_0 schemas, in Xerces. */
final class OfficialSchema {

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private OfficialSchema() {}

    /** The faults of a document by the official schema of its root. */
    static List<String> faults(String root, byte[] document) {
        List<String> faults = new ArrayList<>();
        Validator validator = LOADED.computeIfAbsent(root, OfficialSchema::load).newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException fault) {
            faults.add(fault.toString());
        }
        return faults;
    }

    private static Schema load(String root) {
        Path file = SharedData.path("standards/st96-v6_0/" + root + "_V6_0.xsd");
        try {
            XMLSchemaFactory factory = new XMLSchemaFactory();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            return factory.newSchema(Files.exists(file) ? file.toFile() : null);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
