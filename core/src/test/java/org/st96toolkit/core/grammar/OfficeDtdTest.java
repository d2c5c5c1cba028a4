package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xerces.parsers.SAXParser;
import org.apache.xerces.parsers.XMLGrammarCachingConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlName;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The grammars of the office DTDs say of office documents and of their mutants what Xerces says. */
class OfficeDtdTest {

    private static final Map<String, String> PUBLIC = Map.of(
            "-//W3C//DTD MathML 2.0//EN", "common/mathml2/mathml2.dtd",
            "-//OASIS//DTD XML Exchange Table Model 19990315//EN", "common/soextblx.dtd",
            "-//WIPO//ENTITIES WIPO 1.0//EN", "common/wipo.ent",
            "-//EPO//EP PATENT DOCUMENT 1.0//EN", "ep/ep-patent-document-v1-0.dtd",
            "-//EPO//EP PATENT DOCUMENT 1.1//EN", "ep/ep-patent-document-v1-1.dtd",
            "-//EPO//EP PATENT DOCUMENT 1.3//EN", "ep/ep-patent-document-v1-3.dtd",
            "-//EPO//EP PATENT DOCUMENT 1.4//EN", "ep/ep-patent-document-v1-4.dtd",
            "-//EPO//EP PATENT DOCUMENT 1.5//EN", "ep/ep-patent-document-v1-5.dtd");
    private static final int MUTANTS = Integer.getInteger("grammar.dtd.mutants", 120);

    private final List<String> faults = new ArrayList<>();
    private final SAXParser xerces = new SAXParser(new XMLGrammarCachingConfiguration());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us/US06859910.xml",
                "us/US07272630B2.xml",
                "us/US08926509.xml",
                "us/US20050004437A1.xml",
                "ep/v1-0-A1.xml",
                "ep/v1-3-A2.xml",
                "ep/v1-4-A2.xml",
                "ep/v1-5-A1.xml",
                "ep/v1-5-B1.xml"
            })
    void documentsAndMutants(String path) throws SAXException {
        XmlDocument document = Trees.parse(Shared.bytes("corpus/" + path));
        Optional<String> publicId = document.doctype().orElseThrow().publicId();
        String systemId = document.doctype().orElseThrow().systemId().orElseThrow();
        Grammar grammar =
                DtdReader.read(publicId, systemId, OfficeDtdTest::find).orElseThrow();
        String doctype = "<!DOCTYPE " + document.root().name().local()
                + publicId.map(id -> " PUBLIC '" + id + "' '").orElse(" SYSTEM '") + systemId + "'>\n";
        prepare();

        Mutator mutator = new Mutator(document, path.hashCode());
        List<String> disagreements = new ArrayList<>();
        int invalid = 0;
        for (int i = 0; i < MUTANTS; i++) {
            XmlDocument mutant = i == 0 ? document : mutator.mutate();
            List<String> theirs = judge(doctype + Markup.of(mutant.root()));
            XmlDocument typed = new XmlDocument(List.of(), document.doctype(), List.of(), mutant.root(), List.of());
            Report ours = grammar.validate(typed);
            assertThat(i > 0 || theirs.isEmpty())
                    .as("the document itself is valid: " + theirs)
                    .isTrue();
            invalid += theirs.isEmpty() ? 0 : 1;
            if (theirs.isEmpty() != ours.diagnostics().isEmpty()) {
                disagreements.add(i + ": " + mutator.last() + "\n  Xerces " + theirs + "\n  ours   " + ours);
            }
        }
        System.out.printf(
                "%s: %d mutants, %d invalid, %d disagreements%n", path, MUTANTS, invalid, disagreements.size());
        assertThat(disagreements).isEmpty();
    }

    @Test
    void everyOfficeDtdIsRead() throws IOException {
        List<Path> dtds;
        try (var files = Files.walk(Shared.file("standards/st36"))) {
            dtds = files.filter(file -> file.toString().matches(".*/(us|ep|jp)/.*\\.dtd"))
                    .sorted()
                    .toList();
        }
        assertThat(dtds).hasSizeGreaterThan(20);
        for (Path dtd : dtds) {
            var result = DtdReader.read(Optional.empty(), dtd.getFileName().toString(), OfficeDtdTest::find);
            assertThat(result.report().diagnostics()).as(dtd.toString()).isEmpty();
            Grammar grammar = result.orElseThrow();
            assertThat(grammar.elements()).as(dtd.toString()).hasSizeGreaterThan(300);
            for (ElementDeclaration element : grammar.elements()) {
                element.type().attributes();
                for (XmlName child : element.type().childNames()) {
                    assertThat(element.type().rank(child)).isNotNegative();
                }
            }
        }
    }

    @Test
    void japaneseNamesHaveTheirNamespace() {
        Grammar grammar = DtdReader.read(Optional.empty(), "jp-a.dtd", OfficeDtdTest::find)
                .orElseThrow();
        XmlName image = new XmlName("http://www.jpo.go.jp", "image-of-bibliographic-data");
        ElementType gazette =
                grammar.element(XmlName.of("jp-official-gazette")).orElseThrow().type();
        assertThat(gazette.child(image)).isPresent();
        assertThat(gazette.attributes().stream()
                        .map(attribute -> attribute.name().toString()))
                .contains("kind-of-jp")
                .noneMatch(name -> name.contains("xmlns"));
    }

    private void prepare() throws SAXException {
        xerces.setFeature("http://xml.org/sax/features/validation", true);
        xerces.setEntityResolver((publicId, systemId) -> {
            String name = systemId.substring(systemId.lastIndexOf("st36/") + 1);
            DtdReader.Entity entity = find(Optional.ofNullable(publicId), name).orElseThrow();
            InputSource source = new InputSource(new ByteArrayInputStream(entity.bytes()));
            source.setSystemId("file:///st36/" + entity.systemId());
            source.setPublicId(publicId);
            return source;
        });
        xerces.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException error) {
                faults.add(error.getMessage());
            }
        });
    }

    private List<String> judge(String document) throws SAXException {
        faults.clear();
        InputSource source = new InputSource(new StringReader(document));
        source.setSystemId("file:///st36/document.xml");
        try {
            xerces.parse(source);
        } catch (SAXParseException broken) {
            faults.add(broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(faults);
    }

    /** What the catalog beside the DTDs says, and for the rest the file name. */
    static Optional<DtdReader.Entity> find(Optional<String> publicId, String systemId) {
        Path folder = Shared.file("standards/st36");
        String name = systemId.substring(systemId.lastIndexOf('/') + 1).replace("gat-a-com", "jp-a-com");
        String listed = publicId.map(PUBLIC::get).orElse(null);
        try (var files = Files.walk(folder)) {
            Path file = listed != null
                    ? folder.resolve(listed)
                    : files.filter(one -> one.endsWith(Path.of(systemId)))
                            .findFirst()
                            .orElseGet(() -> byName(folder, name));
            return file == null
                    ? Optional.empty()
                    : Optional.of(new DtdReader.Entity(folder.relativize(file).toString(), Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path byName(Path folder, String name) {
        try (var files = Files.walk(folder)) {
            return files.filter(one -> one.endsWith(name)).findFirst().orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
