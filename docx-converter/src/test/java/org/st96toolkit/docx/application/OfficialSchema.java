package org.st96toolkit.docx.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlWriter;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of the body of an application, which its parts satisfy, too. */
public final class OfficialSchema {

    private final Schema schema;

    private OfficialSchema(Schema schema) {
        this.schema = schema;
    }

    /** Compiles the schema in the shared folder; the test is skipped where it is absent. */
    public static OfficialSchema load() {
        try {
            return new OfficialSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SharedData.path("standards/st96-v6_0/ApplicationBody_V6_0.xsd")
                            .toFile()));
        } catch (SAXException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** The faults of a document. */
    public List<String> faults(XmlDocument document) {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException found) {
                faults.add(found.getMessage());
            }

            @Override
            public void error(SAXParseException found) {
                faults.add(found.getMessage());
            }

            @Override
            public void fatalError(SAXParseException found) {
                faults.add(found.getMessage());
            }
        });
        byte[] bytes = XmlWriter.plain().toBytes(document);
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException found) {
            faults.add(String.valueOf(found.getMessage()));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
        return faults;
    }
}
