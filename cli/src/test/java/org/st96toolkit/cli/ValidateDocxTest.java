package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.Variant;
import tools.jackson.databind.JsonNode;

/** What {@code st96 validate} says of files of word processors. */
class ValidateDocxTest {

    private static final Path XML = ProjectFolder.path("samples/st96/ApplicationBody.xml");

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path good() throws IOException {
        return file("kettle.docx", Kettle.of(Variant.STRICT, "1").bytes());
    }

    // ---- what is found

    @ParameterizedTest
    @ValueSource(strings = {"us", "pct", "ep", "cn", "jp"})
    void aFileInOrderHasNoFindings(String office) throws IOException {
        Run run = Run.of("validate", good(), "--profile", office, "--report", "json");
        // An abstract of less than 50 words is worth knowing for international applications.
        assertThat(run.found()).isEqualTo(office.equals("pct") ? List.of("info V894") : List.of());
        assertThat(run.status()).isZero();
        assertThat(run.states()).containsExactly("VALID", "SKIPPED", "VALID", "SKIPPED", "VALID", "VALID");
        assertThat(run.input().get("valid").asBoolean()).isFalse();
        assertThat(run.input().get("format").asString()).isEqualTo("docx");
        assertThat(run.input().get("dialect").asString()).isEqualTo("strict");
    }

    @Test
    void theVariantIsAnErrorWhereTheOfficeAsksForTheOther() throws IOException {
        Path in = file("kettle.docx", Kettle.of(Variant.TRANSITIONAL, "1").bytes());
        Run run = Run.of("validate", in, "--profile", "ep", "--report", "json");
        assertThat(run.found()).containsExactly("error D501");
        assertThat(run.input().at("/findings/0/source").asString()).contains("A23");
        assertThat(run.input().at("/findings/0/evidence").asString()).isEqualTo("confirmed");
        assertThat(run.status()).isOne();
        assertThat(run.states().get(5)).isEqualTo("INVALID");
        assertThat(Run.of("validate", in, "--profile", "us", "--report", "json").found())
                .isEmpty();
    }

    @Test
    void rulesForApplicationsAreToldAtTheirPlaceInTheFile() throws IOException {
        Path in = file("kettle.docx", Kettle.of(Variant.STRICT, "7").bytes());
        Run run = Run.of("validate", in, "--profile", "us", "--report", "json");
        assertThat(run.found()).containsExactly("error V884");
        JsonNode finding = run.input().at("/findings/0");
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
                Kettle.of(Variant.STRICT, "1").header(p -> p.text("Docket 12")).bytes());
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
        assertThat(run.found()).containsExactly("info D506", "warning V882");
        assertThat(run.input().at("/findings/1/place").asString()).isEqualTo("claim 1");
        assertThat(run.input().at("/findings/1/line").asInt()).isEqualTo(2);
    }

    @Test
    void figuresInAnotherFileAreNotMissed() throws IOException {
        Path in = file("kettle.docx", Kettle.of(Variant.STRICT, "1").bytes());
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
                .paragraph(Kettle.page("CLAIMS"))
                .paragraph("1. A kettle with a lid.")
                .paragraph(Kettle.page("ABSTRACT"))
                .paragraph("A kettle.");
    }

    // ---- what is not checked

    @Test
    void withoutAProfileTheReaderAloneSpeaks() throws IOException {
        Run run = Run.of(
                "validate",
                file("k.docx", Kettle.of(Variant.TRANSITIONAL, "7").macros().bytes()));
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
                Kettle.of(Variant.STRICT, "7")
                        .paragraph(p -> p.style("Body").text("Quiet").inserted(" indeed"))
                        .bytes());
        Run run = Run.of("validate", in, "--profile", "us");
        assertThat(run.codes()).containsExactly("D511");
        assertThat(run.err()).startsWith(in + ":10:");
        assertThat(run.out()).contains("no application could be made of the file: D209");
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
        assertThat(run.found()).containsExactly("warning V861");
        assertThat(run.input().at("/findings/0/line").asInt()).isEqualTo(7);
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
        byte[] bytes = Kettle.of(Variant.STRICT, "1").bytes();
        Run run = Run.with(new ByteArrayInputStream(bytes), "validate", "-", "--profile", "us");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("the name of the file; it came without one");
        assertThat(Run.with(new ByteArrayInputStream(bytes), "inspect", "-").out())
                .contains("docx strict");
    }

    @ParameterizedTest
    @CsvSource({"D501, ep: error", "D511, us: warning", "D520, us: warning"})
    void explainSaysWhichOfficeAsks(String code, String line) {
        assertThat(Run.of("explain", code).out()).contains("  " + line);
        assertThat(Stream.of("us", "pct", "ep", "cn", "jp")).anyMatch(line::startsWith);
    }
}
