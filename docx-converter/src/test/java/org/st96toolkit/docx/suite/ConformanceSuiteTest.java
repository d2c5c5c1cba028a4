package org.st96toolkit.docx.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.ReceiptChecks;
import org.st96toolkit.docx.application.OfficialSchema;
import org.st96toolkit.docx.testing.TextExtractor;
import org.st96toolkit.docx.testing.Variant;
import org.xmlunit.assertj3.XmlAssert;

/**
 * The suite in {@code samples/docx}: each file stands there as the code writes it, becomes what is expected in both variants, with the
 * findings that {@code suite.tsv} names and no other. {@code -Dsuite.write=true} writes all of it anew.
 */
class ConformanceSuiteTest {

    private static final boolean WRITE = Boolean.getBoolean("suite.write");

    /** Elements in which white space between elements is text; all others are written with their children on lines. */
    private static final Set<String> MIXED = Set.of(
            "P",
            "Heading",
            "InventionTitle",
            "ClaimText",
            "ClaimStatement",
            "LI",
            "Entry",
            "B",
            "I",
            "U",
            "S",
            "Sub",
            "Sup",
            "SmallCapital",
            "Ins",
            "Del",
            "Pre",
            "FigureReference",
            "ClaimReference",
            "CrossReference");

    private static final XmlWriter WRITER = XmlWriter.plain()
            .withPrefixes(Map.of(
                    "http://www.wipo.int/standards/XMLSchema/ST96/Common", "com",
                    "http://www.wipo.int/standards/XMLSchema/ST96/Patent", "pat",
                    "http://www.w3.org/1998/Math/MathML3", "mathml",
                    "http://www.oasis-open.org/tables/exchange/1.0", "tbl"))
            .indenting(ConformanceSuiteTest::isElementOnly);

    /** A document in one variant. */
    record Trial(SuiteDocument document, Variant variant) {

        @Override
        public String toString() {
            return document + (variant == Variant.STRICT ? ".strict" : "");
        }
    }

    static List<SuiteDocument> documents() {
        return Suite.documents();
    }

    static Stream<Trial> trials() {
        return documents().stream()
                .flatMap(document -> Stream.of(Variant.values()).map(variant -> new Trial(document, variant)));
    }

    private static boolean isElementOnly(XmlName name) {
        return !MIXED.contains(name.local());
    }

    @BeforeAll
    static void write() throws IOException {
        if (!WRITE) {
            return;
        }
        StringBuilder list = new StringBuilder(SuiteList.HEAD);
        for (SuiteDocument document : documents()) {
            for (SuiteDocument.File file : document.files()) {
                for (Variant variant : Variant.values()) {
                    Path path = Suite.folder().resolve(document.path(file, variant));
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.bytes(variant));
                }
            }
            if (!document.styles().isEmpty()) {
                Files.writeString(Suite.folder().resolve(document.name() + ".styles"), document.styles());
            }
            Result<ConvertedApplication> made = convert(document, Variant.TRANSITIONAL);
            Path expected = Suite.folder().resolve(document.name() + ".st96.xml");
            Files.deleteIfExists(expected);
            if (made.value().isPresent()) {
                Files.write(expected, xml(made));
            }
            list.append(SuiteList.line(document, Conversions.codes(made)));
        }
        Files.writeString(Suite.folder().resolve("suite.tsv"), list);
    }

    private static byte[] xml(Result<ConvertedApplication> made) {
        return WRITER.toBytes(made.orElseThrow().document());
    }

    private static Result<ConvertedApplication> convert(SuiteDocument document, Variant variant) throws IOException {
        List<DocxInput> inputs = new ArrayList<>();
        for (SuiteDocument.File file : document.files()) {
            inputs.add(document.input(file, stored(document, file, variant)));
        }
        return Conversions.convert(inputs, document.options());
    }

    private static byte[] stored(SuiteDocument document, SuiteDocument.File file, Variant variant) throws IOException {
        return Files.readAllBytes(Suite.folder().resolve(document.path(file, variant)));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void becomesWhatIsExpected(Trial trial) throws IOException {
        Result<ConvertedApplication> made = convert(trial.document(), trial.variant());
        assertThat(Conversions.codes(made)).isEqualTo(SuiteList.read().findings(trial.document()));
        Path expected = Suite.folder().resolve(trial.document().name() + ".st96.xml");
        assertThat(made.value().isPresent()).isEqualTo(Files.exists(expected));
        if (made.value().isPresent()) {
            XmlAssert.assertThat(xml(made)).and(Files.readAllBytes(expected)).areIdentical();
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void losesNothing(Trial trial) throws Exception {
        Result<ConvertedApplication> made = convert(trial.document(), trial.variant());
        if (made.value().isPresent()) {
            List<byte[]> files = new ArrayList<>();
            for (SuiteDocument.File file : trial.document().files()) {
                files.add(stored(trial.document(), file, trial.variant()));
            }
            ReceiptChecks.eachCharacterHasOneFate(made.orElseThrow().receipt(), files);
            ReceiptChecks.keptTextIsTheOutput(made.orElseThrow());
        }
    }

    @Test
    void everyExpectedDocumentIsValidByTheOfficialSchema() throws IOException {
        OfficialSchema schema = OfficialSchema.load();
        for (SuiteDocument document : documents()) {
            Result<ConvertedApplication> made = convert(document, Variant.TRANSITIONAL);
            made.value()
                    .ifPresent(application -> assertThat(schema.faults(application.document()))
                            .as(document.name())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void standsAsItIsWritten(Trial trial) throws IOException {
        for (SuiteDocument.File file : trial.document().files()) {
            assertThat(parts(stored(trial.document(), file, trial.variant())))
                    .isEqualTo(parts(file.bytes(trial.variant())));
        }
    }

    /** The parts that are XML, as text: how archives and images are packed is a matter of the JDK. */
    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        TextExtractor.unzip(docx)
                .forEach((name, bytes) ->
                        parts.put(name, name.contains("/media/") ? "" : new String(bytes, StandardCharsets.UTF_8)));
        return parts;
    }

    @Test
    void theListNamesEachDocumentAndNothingElseIsThere() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("README.md", "suite.tsv"));
        for (SuiteDocument document : documents()) {
            for (SuiteDocument.File file : document.files()) {
                for (Variant variant : Variant.values()) {
                    known.add(document.path(file, variant));
                }
            }
            if (!document.styles().isEmpty()) {
                known.add(document.name() + ".styles");
            }
            if (!SuiteList.read().isRefused(document)) {
                known.add(document.name() + ".st96.xml");
            }
        }
        try (Stream<Path> files = Files.walk(Suite.folder())) {
            Set<String> found = files.filter(Files::isRegularFile)
                    .map(file -> Suite.folder().relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(known);
        }
        SuiteList list = SuiteList.read();
        assertThat(list.lines())
                .isEqualTo(documents().stream()
                        .map(document -> SuiteList.line(document, list.findings(document))
                                .strip())
                        .toList());
        System.out.println("figure: documents of the suite " + documents().size() + ", files "
                + known.stream().filter(name -> name.endsWith(".docx")).count());
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(documents()).extracting(SuiteDocument::name).doesNotHaveDuplicates();
    }
}
