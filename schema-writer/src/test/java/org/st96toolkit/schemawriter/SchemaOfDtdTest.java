package org.st96toolkit.schemawriter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.grammar.XsdReader;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.XmlName;

/** The schema allows what the DTD allows. */
class SchemaOfDtdTest {

    private static final Path DTDS = ProjectFolder.path("schemas/st36-common");

    @TempDir
    static Path folder;

    private static Grammar schema;

    @BeforeAll
    static void write() throws IOException {
        Main.main(new String[] {folder.toString(), DTDS.toString(), "patent-document", "application-body"});
        schema = XsdReader.read("st36.xsd", name -> bytes(folder, name)).orElseThrow();
    }

    private static Optional<byte[]> bytes(Path from, String name) {
        try {
            return Optional.of(Files.readAllBytes(from.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void everyElementIsDeclaredAsInTheDtd() {
        for (String root : List.of("patent-document", "application-body")) {
            Grammar dtd =
                    DtdReader.read(root + ".dtd", name -> bytes(DTDS, name)).orElseThrow();
            for (ElementDeclaration declared : dtd.elements()) {
                schema.element(declared.name())
                        .filter(element -> !element.name().equals(SchemaOfDtd.FORMULA))
                        .ifPresent(element -> same(declared.name(), declared.type(), element.type()));
            }
        }
        assertThat(schema.elements()).hasSizeGreaterThan(300);
    }

    private static void same(XmlName name, ElementType dtd, ElementType xsd) {
        assertThat(xsd.attributes().stream().map(AttributeDeclaration::name))
                .as(name.toString())
                .containsExactlyInAnyOrderElementsOf(dtd.attributes().stream()
                        .map(AttributeDeclaration::name)
                        .toList());
        for (AttributeDeclaration attribute : dtd.attributes()) {
            AttributeDeclaration other = xsd.attribute(attribute.name()).orElseThrow();
            assertThat(other.required()).isEqualTo(attribute.required());
            if (attribute.name().namespace().isEmpty()) {
                assertThat(other.defaultValue()).isEqualTo(attribute.defaultValue());
            }
            assertThat(other.type().enumeration())
                    .containsExactlyInAnyOrderElementsOf(attribute.type().enumeration());
        }
        assertThat(xsd.content()).as(name.toString()).isEqualTo(dtd.content());
        assertThat(xsd.childNames()).as(name.toString()).containsExactlyInAnyOrderElementsOf(dtd.childNames());
        Random random = new Random(name.hashCode());
        List<XmlName> names = List.copyOf(dtd.childNames());
        for (int i = 0; i < 200 && !names.isEmpty(); i++) {
            List<XmlName> row = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                row.add(names.get(random.nextInt(names.size())));
            }
            assertThat(xsd.check(row) instanceof ModelCheck.Satisfied)
                    .as(name + " with " + row)
                    .isEqualTo(dtd.check(row) instanceof ModelCheck.Satisfied);
        }
    }
}
