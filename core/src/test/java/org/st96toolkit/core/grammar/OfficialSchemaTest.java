package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** The grammar of the official schemas says of the official example and of its mutants what Xerces says. */
class OfficialSchemaTest {

    private static final String PATENT = "http://www.wipo.int/standards/XMLSchema/ST96/Patent";
    private static final String COMMON = "http://www.wipo.int/standards/XMLSchema/ST96/Common";
    private static final Map<String, String> PREFIXES = Map.of(
            PATENT,
            "pat",
            COMMON,
            "com",
            "http://www.oasis-open.org/tables/exchange/1.0",
            "tbl",
            "http://www.w3.org/1998/Math/MathML3",
            "mathml");
    private static final int MUTANTS = Integer.getInteger("grammar.mutants", 500);

    @Test
    void patentPublication() {
        agree("PatentPublication_V6_0.xsd", example());
    }

    @Test
    void bibliographicData() {
        XmlElement root = child(example().root(), "BibliographicData");
        agree("BibliographicData_V6_0.xsd", XmlDocument.of(rooted(root, root.children(), root.name())));
    }

    @Test
    void applicationBody() {
        List<XmlNode> parts = new ArrayList<>();
        for (String part : List.of("Description", "Claims", "Abstract", "Drawings")) {
            parts.add(child(example().root(), part));
        }
        XmlName name = new XmlName(PATENT, "ApplicationBody");
        agree("ApplicationBody_V6_0.xsd", XmlDocument.of(rooted(example().root(), parts, name)));
    }

    private static void agree(String root, XmlDocument valid) {
        Function<String, Optional<byte[]>> documents = OfficialSchemaTest::schemaFile;
        Grammar grammar = XsdReader.read(root, documents).orElseThrow();
        Xerces xerces = Xerces.compile(root, documents, PREFIXES);
        assertThat(xerces.faults(valid)).isEmpty();
        assertThat(grammar.validate(valid).diagnostics()).isEmpty();

        Mutator mutator = new Mutator(valid, root.hashCode());
        List<String> disagreements = new ArrayList<>();
        int invalid = 0;
        for (int i = 0; i < MUTANTS; i++) {
            XmlDocument mutant = mutator.mutate();
            List<String> theirs = xerces.faults(mutant);
            List<?> ours = grammar.validate(mutant).diagnostics();
            invalid += theirs.isEmpty() ? 0 : 1;
            if (theirs.isEmpty() != ours.isEmpty()) {
                disagreements.add(i + ": " + mutator.last() + "\n  Xerces " + theirs + "\n  ours   " + ours);
            }
        }
        System.out.printf(
                "%s: %d mutants, %d invalid, %d disagreements%n", root, MUTANTS, invalid, disagreements.size());
        assertThat(disagreements).isEmpty();
    }

    /** An element with the attributes that a document element requires. */
    private static XmlElement rooted(XmlElement like, List<XmlNode> children, XmlName name) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (XmlAttribute attribute : like.attributes()) {
            if (attribute.name().local().matches("id|languageCode|receivingOffice|st96Version|documentFileName")) {
                attributes.add(attribute);
            }
        }
        if (name.local().equals("ApplicationBody")) {
            attributes.add(new XmlAttribute(new XmlName(COMMON, "receivingOffice"), "US"));
        }
        return new XmlElement(name, attributes, children, new Location(1, 1));
    }

    private static XmlElement child(XmlElement parent, String local) {
        return parent.elements().stream()
                .filter(element -> element.name().local().equals(local))
                .findFirst()
                .orElseThrow();
    }

    private static XmlDocument example() {
        return Trees.parse(Shared.bytes("standards/annex-vii/PatentPublication_Example.xml"));
    }

    private static Optional<byte[]> schemaFile(String systemId) {
        Path file = Shared.file("standards/st96-v6_0").resolve(systemId);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
