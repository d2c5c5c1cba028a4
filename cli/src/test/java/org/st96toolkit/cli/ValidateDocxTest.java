package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.ParagraphBuilder;
import org.st96toolkit.docx.testing.Variant;
import tools.jackson.databind.JsonNode;

/** What {@code st96 validate} and {@code st96 inspect} say of files of word processors. */
class ValidateDocxTest {

    private static final Path XML = ProjectFolder.path("samples/st96/ApplicationBody.xml");

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Consumer<ParagraphBuilder> page(String text) {
        return paragraph -> paragraph.style("Body").pageBreakBefore().text(text);
    }

    /** An application whose second claim refers to one that is not there; otherwise in order. */
    private static DocxBuilder kettle(Variant variant, String reference) {
        return kettle(variant, reference, docx -> {});
    }

    /** The same with something more at the end of the description. */
    private static DocxBuilder kettle(Variant variant, String reference, Consumer<DocxBuilder> more) {
        DocxBuilder docx = DocxBuilder.of(variant)
                .style("Body", "Body", "", "<w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr>")
                .defaults("<w:sz w:val=\"" + variant.size(24) + "\"/>")
                .section("<w:pgSz w:w=\"" + variant.length(11906) + "\" w:h=\"" + variant.length(16838)
                        + "\"/><w:pgMar w:left=\"" + variant.length(1440) + "\" w:right=\"" + variant.length(1440)
                        + "\" w:top=\"" + variant.length(1440) + "\" w:bottom=\"" + variant.length(1440) + "\"/>")
                .paragraph("Body", "TITLE OF THE INVENTION")
                .paragraph("Body", "Kettle with a quiet lid")
                .paragraph("Body", "TECHNICAL FIELD")
                .paragraph("Body", "[0001] The lid of a kettle makes a noise.");
        more.accept(docx);
        return docx.paragraph(page("CLAIMS"))
                .paragraph("Body", "1. A kettle with a lid.")
                .paragraph("Body", "2. The kettle of claim " + reference + ", wherein the lid is quiet.")
                .paragraph(page("ABSTRACT"))
                .paragraph("Body", "A kettle whose lid is quiet.");
    }

    private Path good() throws IOException {
        return file("kettle.docx", kettle(Variant.STRICT, "1").bytes());
    }

    private static JsonNode only(Run run) {
        return run.json().at("/inputs/0");
    }

    private static List<String> found(Run run) {
        return only(run)
                .at("/findings")
                .valueStream()
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("code").asString())
                .toList();
    }

    private static List<String> states(Run run) {
        return only(run)
                .at("/layers")
                .valueStream()
                .map(layer -> layer.get("state").asString())
                .toList();
    }

    // ---- what is found

    @ParameterizedTest
    @ValueSource(strings = {"us", "pct", "ep", "cn", "jp"})
    void aFileInOrderHasNoFindings(String office) throws IOException {
        Run run = Run.of("validate", good(), "--profile", office, "--report", "json");
        // An abstract of less than 50 words is worth knowing for international applications.
        assertThat(found(run)).isEqualTo(office.equals("pct") ? List.of("info V894") : List.of());
        assertThat(run.status()).isZero();
        assertThat(states(run)).containsExactly("VALID", "SKIPPED", "VALID", "SKIPPED", "VALID", "VALID");
        assertThat(only(run).get("valid").asBoolean()).isFalse();
        assertThat(only(run).get("format").asString()).isEqualTo("docx");
        assertThat(only(run).get("dialect").asString()).isEqualTo("strict");
    }

    @Test
    void theVariantIsAnErrorWhereTheOfficeAsksForTheOther() throws IOException {
        Path in = file("kettle.docx", kettle(Variant.TRANSITIONAL, "1").bytes());
        Run run = Run.of("validate", in, "--profile", "ep", "--report", "json");
        assertThat(found(run)).containsExactly("error D501");
        assertThat(only(run).at("/findings/0/source").asString()).contains("A23");
        assertThat(only(run).at("/findings/0/evidence").asString()).isEqualTo("confirmed");
        assertThat(run.status()).isOne();
        assertThat(states(run).get(5)).isEqualTo("INVALID");
        assertThat(found(Run.of("validate", in, "--profile", "us", "--report", "json")))
                .isEmpty();
    }

    @Test
    void rulesForApplicationsAreToldAtTheirPlaceInTheFile() throws IOException {
        Path in = file("kettle.docx", kettle(Variant.STRICT, "7").bytes());
        Run run = Run.of("validate", in, "--profile", "us", "--report", "json");
        assertThat(found(run)).containsExactly("error V884");
        JsonNode finding = only(run).at("/findings/0");
        assertThat(finding.get("line").asInt()).isEqualTo(7);
        assertThat(finding.get("part").asString()).isEqualTo("/word/document.xml");
        assertThat(finding.get("place").asString()).isEqualTo("claim 2");
        assertThat(finding.get("section").asString()).isEqualTo("claims");
        assertThat(finding.get("excerpt").asString()).contains("the lid is quiet");
        assertThat(Run.of("validate", in, "--profile", "us").err())
                .startsWith(in + ":7:")
                .contains(": error V884: ");
    }

    @Test
    void unconfirmedSourcesAreWarningsAndSaySo() throws IOException {
        Path in = file(
                "kettle.docx",
                kettle(Variant.STRICT, "1").header(p -> p.text("Docket 12")).bytes());
        Run run = Run.of("validate", in, "--profile", "us", "-v");
        assertThat(run.status()).isZero();
        assertThat(run.codes()).containsExactly("D514");
        assertThat(run.err()).contains("warning D514", "not confirmed: the text was not at hand");
        assertThat(Run.of("validate", in, "--profile", "us", "--fail-on", "warning")
                        .status())
                .isOne();
    }

    @Test
    void partsByThemselvesAreHeldAgainstTheRulesOfTheirKind() throws IOException {
        Path in = file(
                "claims.docx",
                DocxBuilder.strict()
                        .paragraph("Claims")
                        .paragraph("1. A kettle with a lid")
                        .bytes());
        Run run = Run.of("validate", in, "--profile", "ep", "--report", "json");
        assertThat(found(run)).containsExactly("info D506", "warning V882");
        assertThat(only(run).at("/findings/1/place").asString()).isEqualTo("claim 1");
        assertThat(only(run).at("/findings/1/line").asInt()).isEqualTo(2);
    }

    @Test
    void figuresInAnotherFileAreNotMissed() throws IOException {
        Path in = file("kettle.docx", kettle(Variant.STRICT, "1").bytes());
        Path drawn = file("drawn.docx", withMention().bytes());
        assertThat(Run.of("validate", in, "--profile", "us").out()).doesNotContain("the file holds no drawings");
        Run run = Run.of("validate", drawn, "--profile", "us");
        assertThat(run.codes()).doesNotContain("V903");
        assertThat(run.out()).contains("the file holds no drawings");
    }

    private static DocxBuilder withMention() {
        return DocxBuilder.strict()
                .paragraph("TITLE OF THE INVENTION")
                .paragraph("Kettle")
                .paragraph("TECHNICAL FIELD")
                .paragraph("[0001] FIG. 1 shows a kettle.")
                .paragraph(page("CLAIMS"))
                .paragraph("1. A kettle with a lid.")
                .paragraph(page("ABSTRACT"))
                .paragraph("A kettle.");
    }

    // ---- what is not checked

    @Test
    void withoutAProfileTheReaderAloneSpeaks() throws IOException {
        Run run = Run.of(
                "validate",
                file("k.docx", kettle(Variant.TRANSITIONAL, "7").macros().bytes()));
        assertThat(run.status()).isZero();
        assertThat(run.codes()).containsExactly("D106");
        assertThat(run.out())
                .contains("identity, codes (no profile, so that no application was made of the file)")
                .contains("rules (no profile)");
    }

    @Test
    void whereNoApplicationCanBeMadeTheLayersSayWhy() throws IOException {
        Path in = file(
                "letter.docx",
                DocxBuilder.strict().paragraph("Dear Sir or Madam,").bytes());
        Run run = Run.of("validate", in, "--profile", "ep");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("identity, codes (no application could be made of the file: D201)");
        assertThat(run.codes()).containsExactly("D201");
        assertThat(run.err()).contains(" warning D201");
        Run required = Run.of("validate", in, "--profile", "ep", "--require", "identity");
        assertThat(required.status()).isOne();
        assertThat(required.codes()).contains("V851");
    }

    @Test
    void trackedChangesAreToldAndTheirTextIsNotChecked() throws IOException {
        Path in = file(
                "k.docx",
                kettle(Variant.STRICT, "7")
                        .paragraph(p -> p.style("Body").text("Quiet").inserted(" indeed"))
                        .bytes());
        Run run = Run.of("validate", in, "--profile", "us");
        assertThat(run.codes()).containsExactly("D511");
        assertThat(run.err()).startsWith(in + ":10:");
        assertThat(run.out()).contains("no application could be made of the file: D209");
    }

    // ---- exit status

    @Test
    void whatCannotBeReadEndsWithThree() throws IOException {
        byte[] good = kettle(Variant.STRICT, "1").bytes();
        byte[] ole = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        byte[] encrypted = ole.clone();
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 1024, stream.length);
        byte[] bomb = DocxBuilder.strict()
                .part("word/media/zeros.bin", "application/octet-stream", new byte[8 << 20])
                .bytes();
        check(file("cut.docx", Arrays.copyOf(good, good.length / 2)), "D103");
        check(file("old.doc", ole), "D105");
        check(file("locked.docx", encrypted), "D102");
        check(file("bomb.docx", bomb), "D104");
        check(file("zip.docx", zip()), "D101");
    }

    private static void check(Path in, String code) {
        for (List<String> command :
                List.of(List.of("validate"), List.of("inspect"), List.of("validate", "--profile", "ep"))) {
            List<Object> words = new ArrayList<>(command);
            words.add(in);
            Run run = Run.of(words.toArray());
            assertThat(run.status()).as(in + " " + command).isEqualTo(3);
            assertThat(run.codes()).endsWith(code);
        }
        Run json = Run.of("validate", in, "--report", "json");
        assertThat(states(json)).containsExactly("INVALID", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED");
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        return out.toByteArray();
    }

    @Test
    void filesOfBothKindsInOneRun() throws IOException {
        Path bad = file("bad.docx", new byte[] {'P', 'K', 3, 4, 0});
        Run run = Run.of("validate", XML, good(), bad, "--profile", "pct", "--report", "json");
        assertThat(run.json()
                        .at("/inputs")
                        .valueStream()
                        .map(each -> each.path("format").asString("-")))
                .containsExactly("st96", "docx", "-");
        assertThat(run.json()
                        .at("/inputs")
                        .valueStream()
                        .map(each -> each.get("status").asInt()))
                .containsExactly(0, 0, 3);
        assertThat(run.status()).isEqualTo(3);
        assertThat(Run.of("inspect", XML, good()).out()).contains("st96 V6_0", "docx strict");
    }

    @Test
    void standardInputIsReadByItsFirstBytes() throws IOException {
        byte[] bytes = kettle(Variant.STRICT, "1").bytes();
        Run run = Run.with(new ByteArrayInputStream(bytes), "validate", "-", "--profile", "us");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("the name of the file; it came without one");
        assertThat(Run.with(new ByteArrayInputStream(bytes), "inspect", "-").out())
                .contains("docx strict");
    }

    // ---- configuration, baseline, reports

    @Test
    void codesAreRegradedAndFindingsAccepted() throws IOException {
        Path in = file("kettle.docx", kettle(Variant.TRANSITIONAL, "7").bytes());
        Path config = Files.writeString(folder.resolve("config.json"), """
                {"codes": [{"code": "D501", "severity": "off", "reason": "saved as Strict when it is filed"}]}
                """);
        Run silenced = Run.of("validate", in, "--profile", "ep", "--config", config, "--report", "json");
        assertThat(found(silenced)).containsExactly("warning V884");
        assertThat(silenced.status()).isZero();
        assertThat(only(silenced).at("/suppressed/0/finding/code").asString()).isEqualTo("D501");
        Path baseline = folder.resolve("baseline.json");
        assertThat(Run.of("validate", in, "--profile", "us", "--write-baseline", baseline)
                        .status())
                .isOne();
        Files.write(
                in,
                kettle(Variant.TRANSITIONAL, "7", docx -> docx.paragraph("Body", "[0002] It whistles."))
                        .bytes());
        assertThat(Run.of("validate", in, "--profile", "us").err()).startsWith(in + ":8:");
        Run again = Run.of("validate", in, "--profile", "us", "--baseline", baseline);
        assertThat(again.codes()).isEmpty();
        assertThat(again.status()).isZero();
    }

    @Test
    void whatSaysThatNothingWasReadCannotBeSilenced() throws IOException {
        for (String code : List.of("D101", "D102", "D104")) {
            Path config = Files.writeString(
                    folder.resolve("config.json"),
                    "{\"codes\": [{\"code\": \"" + code + "\", \"severity\": \"off\", \"reason\": \"so what\"}]}");
            Run run = Run.of("validate", good(), "--config", config);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(code + " can neither be regraded nor silenced");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void allReportsAreWritten(String language) throws IOException {
        Path in = file(
                "kettle.docx",
                kettle(Variant.TRANSITIONAL, "7")
                        .header(p -> p.text("Docket 12"))
                        .bytes());
        List<Object> command = new ArrayList<>(List.of("validate", in, "--profile", "us", "--report-lang", language));
        for (String form : List.of("text", "json", "sarif", "junit", "html")) {
            command.addAll(List.of("--report", form + "=" + folder.resolve("report." + form)));
        }
        assertThat(Run.of(command.toArray()).status()).isOne();
        for (String form : List.of("text", "json", "sarif", "junit", "html")) {
            assertThat(folder.resolve("report." + form)).content().contains("V884", "D514");
        }
        assertThat(folder.resolve("report.html"))
                .content()
                .contains(language.equals("en") ? "paragraph 7 of /word/document.xml" : "/word/document.xml 第 7 段");
        assertThat(folder.resolve("report.sarif"))
                .content()
                .contains("/word/document.xml/w:p 7")
                .doesNotContain("startLine");
        String schema = Files.readString(ProjectFolder.path("docs/validation-report.schema.json"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(Files.readString(folder.resolve("report.json")), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void rulesOfOnesOwnAreHeldAgainstTheApplication() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.sch"), """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                  <ns prefix="pat" uri="http://www.wipo.int/standards/XMLSchema/ST96/Patent"/>
                  <pattern><rule context="pat:Claim[2]"><report id="second" test="true()" role="warning">Two.</report></rule></pattern>
                </schema>
                """);
        Run run = Run.of("validate", good(), "--profile", "us", "--rules", rules, "--report", "json");
        assertThat(found(run)).containsExactly("warning V861");
        assertThat(only(run).at("/findings/0/line").asInt()).isEqualTo(7);
    }

    @Test
    void aProfileWithoutRulesForFilesSaysSo() throws IOException {
        Run run = Run.of("validate", good(), "--profile", "interoperable");
        assertThat(run.out()).contains("rules (the profile interoperable has no rules for docx)");
        assertThat(Run.of("validate", good(), "--profile", "cn").out())
                .contains("what this office asks of the file itself");
        assertThat(Run.of("validate", good(), "--profile", "ep").out())
                .contains("the fonts of the file", "the names of the styles");
    }

    // ---- inspect

    @Test
    void inspectSaysWhatAFileIs() throws IOException {
        byte[] bytes = kettle(Variant.STRICT, "1")
                .program("Writer of Lids")
                .author("A. Author")
                .paragraph(p -> p.font("Arial", "Lid").comment("Which?"))
                .table(t -> t.row("a", "b"))
                .bytes();
        Path in = file("kettle.docx", bytes);
        Run run = Run.of("inspect", in);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(in + "\n")
                .contains("docx strict", "Writer of Lids", "A. Author", "Arial 3", "210 x 297 mm", "/word/document.xml")
                .containsPattern("comments +1\n")
                .containsPattern("language +en\n");
        assertThat(Run.of("inspect", in, "--report-lang", "zh").out()).contains("编写程序", "批注");
        JsonNode seen = Run.of("inspect", in, "--report", "json").json().at("/inputs/0/document");
        assertThat(seen.get("format").asString()).isEqualTo("docx");
        assertThat(seen.get("variant").asString()).isEqualTo("strict");
        assertThat(seen.at("/counts/tables").asInt()).isOne();
        assertThat(seen.at("/fonts/Arial").asInt()).isEqualTo(3);
        assertThat(seen.get("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(seen.at("/parts").valueStream().map(part -> part.get("name").asString()))
                .contains("/word/document.xml", "/word/comments.xml");
    }

    @ParameterizedTest
    @CsvSource({"D501, ep: error", "D511, us: warning", "D520, us: warning"})
    void explainSaysWhichOfficeAsks(String code, String line) {
        assertThat(Run.of("explain", code).out()).contains("  " + line);
        assertThat(Stream.of("us", "pct", "ep", "cn", "jp")).anyMatch(line::startsWith);
    }
}
