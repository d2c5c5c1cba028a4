package org.st96toolkit.st96.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.XsdReader;
import org.st96toolkit.st96.St96;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The official schema of a root and ours, which judge the same documents; and the grammar that the toolkit reads from
 * ours and validates with.
 */
final class Judges {

    /**
     * What each says of a document.
     *
     * @param official the faults by the official schema; none where the document is valid
     * @param ours the faults by ours
     * @param grammar the faults by the grammar of the toolkit, in words of its own
     */
    record Verdict(List<String> official, List<String> ours, List<?> grammar) {

        boolean valid() {
            return official.isEmpty();
        }

        /** The same faults by both schemas, and some or none by the grammar too. */
        boolean unanimous() {
            return ours.equals(official) && grammar.isEmpty() == official.isEmpty();
        }
    }

    private final Validator official;
    private final Validator ours;
    private final Grammar grammar;
    private int valid;
    private int invalid;
    private final List<String> disagreements = new ArrayList<>();

    Judges(Standard standard) {
        this.official = validator(standard.official());
        this.ours = validator(standard.ours());
        this.grammar =
                XsdReader.read(standard.root() + ".xsd", Judges::packaged).orElseThrow();
    }

    /**
     * Holds a document against all three.
     *
     * @param what the document in words, for the list of disagreements
     */
    Verdict judge(Document document, String what) {
        Verdict verdict = new Verdict(
                faults(official, document),
                faults(ours, document),
                grammar.validate(DocumentTree.of(document)).diagnostics());
        valid += verdict.valid() ? 1 : 0;
        invalid += verdict.valid() ? 0 : 1;
        if (!verdict.unanimous()) {
            disagreements.add(what + "\n  official " + verdict.official() + "\n  ours     " + verdict.ours()
                    + "\n  grammar  " + verdict.grammar());
        }
        return verdict;
    }

    /** How many documents were judged. */
    int judged() {
        return valid + invalid;
    }

    /** How many of them the official schema takes. */
    int valid() {
        return valid;
    }

    /** How many of them the official schema refuses. */
    int invalid() {
        return invalid;
    }

    /** The documents of which they do not say the same. */
    List<String> disagreements() {
        return disagreements;
    }

    private static Optional<byte[]> packaged(String systemId) {
        try (InputStream in = St96.class.getResourceAsStream("schemas/" + systemId)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            validator.validate(new DOMSource(document));
        } catch (SAXException e) {
            faults.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }
}
