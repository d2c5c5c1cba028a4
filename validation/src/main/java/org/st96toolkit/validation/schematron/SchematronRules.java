package org.st96toolkit.validation.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Source;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.xml.SaxEvents;
import org.st96toolkit.core.xml.XmlDocument;
import org.xml.sax.SAXException;

/** The rules of one Schematron file, compiled once. Thread-safe. */
public final class SchematronRules {

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
    private static final String TRANSPILER = "/content/transpile.xsl";

    private static final Map<String, Severity> SEVERITIES = Map.of(
            "warning", Severity.WARNING,
            "warn", Severity.WARNING,
            "info", Severity.INFO,
            "information", Severity.INFO);

    private final ConfinedProcessor confined;
    private final XsltExecutable stylesheet;

    private SchematronRules(ConfinedProcessor confined, XsltExecutable stylesheet) {
        this.confined = confined;
        this.stylesheet = stylesheet;
    }

    /**
     * Reads and compiles rules.
     *
     * @param file the Schematron file; what it includes, and what its rules read, must stand in its folder or below
     * @return the rules
     * @throws RuleFault where the file cannot be read, is no Schematron, or a rule is wrong
     */
    public static SchematronRules read(Path file) throws RuleFault {
        Errors errors = new Errors();
        try {
            Path whole = file.toRealPath();
            ConfinedProcessor confined = new ConfinedProcessor(whole.getParent());
            DocumentBuilder builder = confined.processor().newDocumentBuilder();
            builder.setBaseURI(whole.toUri());
            XdmNode schema = builder.build(ConfinedProcessor.source(
                    Files.readAllBytes(whole), whole.toUri().toString()));
            Xslt30Transformer transpiler = transpiler(confined, errors).load30();
            transpiler.setErrorReporter(errors);
            transpiler.setMessageHandler(
                    message -> errors.note(message.getContent().getStringValue()));
            XdmDestination made = new XdmDestination();
            made.setBaseURI(whole.toUri());
            transpiler.applyTemplates(schema, made);
            XdmNode transpiled = made.getXdmNode();
            if (!transpiled.axisIterator(Axis.CHILD).hasNext()) {
                throw new RuleFault("it is no Schematron schema");
            }
            Source source = transpiled.asSource();
            source.setSystemId(whole.toUri().toString());
            return new SchematronRules(confined, compiler(confined, errors).compile(source));
        } catch (IOException | SaxonApiException | XPathException broken) {
            throw new RuleFault(errors.first().orElse(String.valueOf(broken.getMessage())), broken);
        }
    }

    private static XsltExecutable transpiler(ConfinedProcessor confined, Errors errors)
            throws IOException, SaxonApiException, XPathException {
        try (InputStream in = SchematronRules.class.getResourceAsStream(TRANSPILER)) {
            XsltCompiler compiler = compiler(confined, errors);
            compiler.setParameter(new QName(SCHXSLT, "compact-report"), new XdmAtomicValue(true));
            return compiler.compile(ConfinedProcessor.source(in.readAllBytes(), TRANSPILER));
        }
    }

    private static XsltCompiler compiler(ConfinedProcessor confined, Errors errors) {
        XsltCompiler compiler = confined.processor().newXsltCompiler();
        compiler.setErrorReporter(errors);
        return compiler;
    }

    /**
     * Holds the rules against a document.
     *
     * @param document the document
     * @return what failed, in the order of the rules
     * @throws RuleFault where a rule stops: it reads what it may not, or fails within itself
     */
    public List<RuleFailure> check(XmlDocument document) throws RuleFault {
        Errors errors = new Errors();
        try {
            BuildingContentHandler handler =
                    confined.processor().newDocumentBuilder().newBuildingContentHandler();
            new SaxEvents().play(document, handler);
            Xslt30Transformer transformer = stylesheet.load30();
            transformer.setErrorReporter(errors);
            transformer.setMessageHandler(
                    message -> errors.note(message.getContent().getStringValue()));
            transformer.setResultDocumentHandler(uri -> {
                throw new IllegalStateException("rules write no files: " + uri);
            });
            XdmDestination report = new XdmDestination();
            transformer.applyTemplates(handler.getDocumentNode(), report);
            return failures(report.getXdmNode(), document);
        } catch (SAXException | SaxonApiException | IllegalStateException stopped) {
            throw new RuleFault(errors.first().orElse(String.valueOf(stopped.getMessage())), stopped);
        }
    }

    private static List<RuleFailure> failures(XdmNode report, XmlDocument document) throws RuleFault {
        List<RuleFailure> failures = new ArrayList<>();
        for (XdmNode output : report.children()) {
            for (XdmNode said : output.children()) {
                if (is(said, "error")) {
                    throw new RuleFault(oneLine(said.getStringValue()));
                } else if (is(said, "failed-assert") || is(said, "successful-report")) {
                    failures.add(failure(said, document));
                }
            }
        }
        return failures;
    }

    private static boolean is(XdmNode node, String name) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().equals(new QName(SVRL, name));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static RuleFailure failure(XdmNode said, XmlDocument document) {
        Optional<String> severity = attribute(said, "role").or(() -> attribute(said, "severity"));
        String text = "";
        for (XdmNode child : said.children()) {
            text = is(child, "text") ? oneLine(child.getStringValue()) : text;
        }
        return new RuleFailure(
                attribute(said, "id"),
                severity.map(word -> SEVERITIES.getOrDefault(word.toLowerCase(Locale.ROOT), Severity.ERROR))
                        .orElse(Severity.ERROR),
                NodePath.location(document.root(), attribute(said, "location").orElse("")),
                text);
    }

    private static Optional<String> attribute(XdmNode node, String name) {
        return Optional.ofNullable(node.getAttributeValue(new QName(name))).filter(value -> !value.isEmpty());
    }

    /** Collects what Saxon would print. */
    private static final class Errors implements ErrorReporter {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void report(XmlProcessingError error) {
            if (!error.isWarning()) {
                note(error.getMessage());
            }
        }

        void note(String message) {
            messages.add(oneLine(String.valueOf(message)));
        }

        Optional<String> first() {
            return messages.stream().filter(message -> !message.isEmpty()).findFirst();
        }
    }
}
