package org.st96toolkit.st96.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of a root and ours, which judge the same documents. */
final class TwinValidator {

    /**
     * What both say of a document.
     *
     * @param official the faults by the official schema; none where the document is valid
     * @param ours the faults by ours
     */
    record Verdict(List<String> official, List<String> ours) {

        boolean valid() {
            return official.isEmpty();
        }
    }

    private final Validator official;
    private final Validator ours;
    private int judged;
    private int valid;

    TwinValidator(Standard standard) {
        this.official = validator(standard.official());
        this.ours = validator(standard.ours());
    }

    /** Holds a document against both. */
    Verdict judge(Document document) {
        Verdict verdict = new Verdict(faults(official, document), faults(ours, document));
        judged++;
        valid += verdict.valid() ? 1 : 0;
        return verdict;
    }

    /** How many documents were judged. */
    int judged() {
        return judged;
    }

    /** How many of them were valid. */
    int valid() {
        return valid;
    }

    private static Validator validator(Path schema) {
        try {
            return new XMLSchemaFactory().newSchema(schema.toFile()).newValidator();
        } catch (SAXException e) {
            throw new IllegalStateException(schema.toString(), e);
        }
    }

    private static List<String> faults(Validator validator, Document document) {
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        Source source = new DOMSource(document);
        try {
            validator.validate(source);
        } catch (SAXException e) {
            faults.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }
}
