package org.st96toolkit.st36.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.DtdReader;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.grammar.ModelTableReader;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlName;

/** The grammars read from our tables are those read from the office DTDs: same names, attributes and models. */
class TableGrammarsTest {

    private static final Map<String, String> PUBLIC = Map.of(
            "-//W3C//DTD MathML 2.0//EN", "mathml2.dtd",
            "-//OASIS//DTD XML Exchange Table Model 19990315//EN", "soextblx.dtd");

    /** Versions of the EPO whose DTD could not be had. */
    private static final Set<String> WITHOUT_DTD = Set.of("1.2", "1.5.1");

    @ParameterizedTest
    @ValueSource(strings = {"us-patent-grant", "us-patent-application", "ep-patent-document", "jp-official-gazette"})
    void tablesGiveTheGrammarsOfTheDtds(String name) throws IOException {
        var table = ModelTableReader.read(name, TableGrammarsTest::tableText).orElseThrow();
        for (String version : table.versions()) {
            if (name.startsWith("ep-") && WITHOUT_DTD.contains(version)) {
                continue;
            }
            Grammar ours = table.grammar(version);
            Grammar theirs = DtdReader.read(Optional.empty(), dtd(name, version), TableGrammarsTest::entity)
                    .orElseThrow();
            assertThat(names(ours)).as(name + " " + version).isEqualTo(names(theirs));
            for (ElementDeclaration element : theirs.elements()) {
                ElementType type = ours.element(element.name()).orElseThrow().type();
                String where = name + " " + version + " " + element.name();
                assertThat(type.content()).as(where).isEqualTo(element.type().content());
                assertThat(attributes(type)).as(where).isEqualTo(attributes(element.type()));
                assertThat(new HashSet<>(type.childNames()))
                        .as(where)
                        .isEqualTo(Set.copyOf(element.type().childNames()));
                compareModels(type, element.type(), where);
            }
        }
    }

    /** Random walks through both models: at every step both are satisfied or neither. */
    private static void compareModels(ElementType ours, ElementType theirs, String where) {
        List<XmlName> names = List.copyOf(theirs.childNames());
        Random random = new Random(where.hashCode());
        for (int walk = 0; walk < 20 && !names.isEmpty(); walk++) {
            List<XmlName> children = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                List<XmlName> next = theirs.check(children) instanceof ModelCheck.Incomplete incomplete
                        ? incomplete.expected()
                        : names;
                if (next.isEmpty()) {
                    break;
                }
                children.add(next.get(random.nextInt(next.size())));
                assertThat(ours.check(children).getClass())
                        .as(where + " " + children)
                        .isEqualTo(theirs.check(children).getClass());
            }
        }
    }

    private static Set<String> names(Grammar grammar) {
        Set<String> names = new TreeSet<>();
        grammar.elements().forEach(element -> names.add(element.name().toString()));
        return names;
    }

    private static Set<String> attributes(ElementType type) {
        Set<String> attributes = new TreeSet<>();
        for (AttributeDeclaration attribute : type.attributes()) {
            attributes.add("%s %s %s %s %s %s"
                    .formatted(
                            attribute.name(),
                            attribute.type().identity(),
                            new TreeSet<>(attribute.type().enumeration()),
                            attribute.required(),
                            attribute.defaultValue(),
                            attribute.fixed()));
        }
        return attributes;
    }

    private static String dtd(String name, String version) throws IOException {
        if (name.startsWith("ep-")) {
            return name + "-v" + version.replace('.', '-') + ".dtd";
        }
        if (name.equals("jp-official-gazette")) {
            return "jp-a.dtd";
        }
        String start = name + "-v" + version.replace(".", "") + "-";
        try (var files = Files.list(SharedData.path("standards/st36/us"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Optional<String> tableText(String name) {
        try (var stream = TableGrammarsTest.class.getResourceAsStream(name + ".models")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<DtdReader.Entity> entity(Optional<String> publicId, String systemId) {
        String named = publicId.map(PUBLIC::get).orElse(systemId);
        // The common part of the Japanese DTD is there by another name than the one it is asked for by.
        String wanted = named.substring(named.lastIndexOf('/') + 1).replace("gat-a-com", "jp-a-com");
        Path folder = SharedData.path("standards/st36");
        try (var files = Files.walk(folder)) {
            Optional<Path> found = files.filter(file -> file.endsWith(wanted)).findFirst();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DtdReader.Entity(
                            folder.relativize(found.get()).toString().replace('\\', '/'),
                            Files.readAllBytes(found.get())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
