package org.st96toolkit.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Plain validation by Xerces against our schemas: compiled once, validators kept. */
final class XercesValidation {

    private static final Pattern ROOT = Pattern.compile("<pat:(\\w+)");

    /** Counts, and goes on. */
    private static final class Counter implements ErrorHandler {

        private int faults;

        @Override
        public void warning(SAXParseException warning) {
            faults++;
        }

        @Override
        public void error(SAXParseException error) {
            faults++;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }

    private final Path schemas = Path.of(System.getProperty("bench.schemas", "schemas/st96-v6_0"));
    private final Map<String, Validator> validators = new HashMap<>();
    private final Counter counter = new Counter();

    /** How many faults a document has. */
    int faults(byte[] document) {
        counter.faults = 0;
        try {
            validators
                    .computeIfAbsent(root(document), this::validator)
                    .validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return counter.faults;
    }

    private Validator validator(String root) {
        try {
            Validator validator = new XMLSchemaFactory()
                    .newSchema(schemas.resolve(root + ".xsd").toFile())
                    .newValidator();
            validator.setErrorHandler(counter);
            return validator;
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The name of the root element, which stands near the beginning. */
    private static String root(byte[] document) {
        Matcher root = ROOT.matcher(new String(document, 0, Math.min(document.length, 4000), StandardCharsets.UTF_8));
        if (!root.find()) {
            throw new IllegalStateException("no root element");
        }
        return root.group(1);
    }
}
