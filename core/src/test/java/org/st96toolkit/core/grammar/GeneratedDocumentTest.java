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
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Small documents for every global element of the official schemas, made by our grammar, and their mutants: as Xerces. */
class GeneratedDocumentTest {

    private static final int DOCUMENTS = Integer.getInteger("grammar.generated", 1);
    private static final List<String> VALUES = List.of(
            "1",
            "a",
            "true",
            "2015-01-01",
            "2015-01-01T00:00:00",
            "http://a/b",
            "en",
            "US",
            "1.5",
            "AB12",
            "X",
            "01",
            "A",
            "123456789012345",
            "1em",
            "left",
            "#fff",
            "top 1",
            "V6_0",
            "");

    private final Random random = new Random(96);
    private int ids;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PatentPublication",
                "ApplicationBody",
                "BibliographicData",
                "SearchReport",
                "ExaminationReport",
                "PatentLegalStatusData"
            })
    void everyElementOfTheOfficialSchemas(String root) {
        Function<String, Optional<byte[]>> documents = GeneratedDocumentTest::schemaFile;
        Grammar grammar =
                XsdReader.readCompletely(root + "_V6_0.xsd", documents).orElseThrow();
        Xerces xerces = Xerces.compile(root + "_V6_0.xsd", documents, Map.of());
        List<String> disagreements = new ArrayList<>();
        int all = 0;
        int valid = 0;
        for (ElementDeclaration declaration : grammar.elements()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                XmlDocument made = XmlDocument.of(element(declaration, 0));
                Mutator mutator = new Mutator(made, all);
                for (XmlDocument document : List.of(made, mutator.mutate())) {
                    boolean theirs = xerces.faults(document).isEmpty();
                    boolean ours = grammar.validate(document).diagnostics().isEmpty();
                    all++;
                    valid += theirs ? 1 : 0;
                    if (theirs != ours) {
                        disagreements.add(mutator.last() + "\n  Xerces " + xerces.faults(document) + "\n  ours "
                                + grammar.validate(document) + "\n  " + Markup.of(document.root()));
                    }
                }
            }
        }
        System.out.printf("%s: %d made, %d valid, %d disagreements%n", root, all, valid, disagreements.size());
        assertThat(disagreements).isEmpty();
    }

    private XmlElement element(ElementDeclaration declaration, int depth) {
        ElementType type = declaration.type();
        List<XmlAttribute> attributes = new ArrayList<>();
        for (AttributeDeclaration attribute : type.attributes()) {
            if (attribute.required() || random.nextInt(4 + type.attributes().size()) < 4) {
                String fixed = attribute.fixed() ? attribute.defaultValue().orElse("") : null;
                attributes.add(new XmlAttribute(attribute.name(), fixed != null ? fixed : value(attribute.type())));
            }
        }
        List<XmlNode> children = new ArrayList<>();
        if (type.simpleType().isPresent()) {
            String value = value(type.simpleType().get());
            if (!value.isEmpty()) {
                children.add(new XmlText(value));
            }
        } else {
            children.addAll(children(type, depth));
        }
        return new XmlElement(declaration.name(), attributes, children, new Location(1, 1));
    }

    private List<XmlNode> children(ElementType type, int depth) {
        List<XmlName> names = new ArrayList<>();
        ModelCheck check = type.check(names);
        while (names.size() < 12) {
            boolean enough = check instanceof ModelCheck.Satisfied && (depth > 4 || random.nextInt(3) == 0);
            List<XmlName> next = check instanceof ModelCheck.Incomplete incomplete
                    ? incomplete.expected()
                    : List.copyOf(type.childNames());
            if (enough || next.isEmpty()) {
                break;
            }
            names.add(next.get(random.nextInt(next.size())));
            check = type.check(names);
            if (check instanceof ModelCheck.Unexpected) {
                names.remove(names.size() - 1);
                check = type.check(names);
                if (random.nextInt(4) == 0) {
                    break;
                }
            }
        }
        List<XmlNode> children = new ArrayList<>();
        for (XmlName name : depth > 30 ? List.<XmlName>of() : names) {
            children.add(element(type.child(name).orElseThrow(), depth + 1));
            if (type.content() == ElementType.Content.MIXED && random.nextBoolean()) {
                children.add(new XmlText("text"));
            }
        }
        return children;
    }

    private String value(SimpleType type) {
        if (type.identity() == SimpleType.Identity.ID) {
            return "i" + ids++;
        }
        List<String> from = type.enumeration().isEmpty() ? VALUES : type.enumeration();
        int start = random.nextInt(from.size());
        for (int i = 0; i < from.size(); i++) {
            String value = from.get((start + i) % from.size());
            if (type.fault(value).isEmpty()) {
                return value;
            }
        }
        return "x";
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
