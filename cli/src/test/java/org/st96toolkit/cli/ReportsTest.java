package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of {@code validate} as those read them for whom they are made. */
class ReportsTest {

    private static final Path GOOD = ProjectFolder.path("samples/validation/passes/application-body.xml");
    private static final Path WRONG = ProjectFolder.path("samples/validation/V813/fails.xml");
    private static final Path BROKEN = ProjectFolder.path("samples/bad/truncated.xml");
    private static final Path HOSTILE = ProjectFolder.path("samples/degraded/unknown-elements.xml");

    @TempDir
    private Path folder;

    private Path report(String form, Object... more) throws IOException {
        Path file = folder.resolve(form + ".out");
        Object[] command = new Object[7 + more.length];
        System.arraycopy(
                new Object[] {"validate", GOOD, WRONG, BROKEN, HOSTILE, "--report", form + "=" + file},
                0,
                command,
                0,
                7);
        System.arraycopy(more, 0, command, 7, more.length);
        assertThat(Run.of(command).status()).isEqualTo(3);
        return file;
    }

    private static List<Error> faults(String schema, Path report) throws IOException {
        Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return known.validate(Files.readString(report), InputFormat.JSON);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    @Test
    void severalReportsComeFromOneRun() {
        Path json = folder.resolve("a.json");
        Path html = folder.resolve("a.html");
        Path text = folder.resolve("a.txt");
        Run run = Run.of(
                "validate", WRONG, "--report", "json=" + json, "--report", "html=" + html, "--report", "text=" + text);
        assertThat(run.status()).isOne();
        assertThat(json).isNotEmptyFile();
        assertThat(html).isNotEmptyFile();
        assertThat(text).content().contains("error V813", "; NOT CHECKED: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        String schema = Files.readString(ProjectFolder.path("docs/validation-report.schema.json"));
        Path report = report("json");
        assertThat(faults(schema, report)).isEmpty();
        JsonNode found = json(report).at("/inputs/1/findings/0");
        assertThat(found.at("/place").asString()).isEqualTo("claim 2");
        assertThat(found.at("/section").asString()).isEqualTo("claims");
        assertThat(found.at("/excerpt").asString()).isEqualTo("claim 1");
        assertThat(json(report).at("/inputs/0/sha256").asString()).hasSize(64);
        assertThat(json(report).at("/inputs/2/status").asInt()).isEqualTo(3);
    }

    /** Each form names the profile, and the law beside the cure. */
    @Test
    void reportsNameTheProfileAndItsSources() throws IOException {
        Path sample = ProjectFolder.path("samples/validation/V882/fails.xml");
        Map<String, Path> files = new LinkedHashMap<>();
        List<Object> command = new ArrayList<>(List.of("validate", "-v", sample, "--profile", "us"));
        for (String form : List.of("json", "sarif", "html", "junit", "text")) {
            files.put(form, folder.resolve("profile." + form));
            command.addAll(List.of("--report", form + "=" + files.get(form)));
        }
        assertThat(Run.of(command.toArray()).status()).isZero();
        String schema = Files.readString(ProjectFolder.path("docs/validation-report.schema.json"));
        assertThat(faults(schema, files.get("json"))).isEmpty();
        JsonNode report = json(files.get("json"));
        assertThat(report.at("/tool/profile").asString()).isEqualTo("us");
        assertThat(report.at("/inputs/0/findings/0/source").asString()).isEqualTo("MPEP 608.01(m)");
        assertThat(report.at("/inputs/0/findings/0/evidence").asString()).isEqualTo("unconfirmed");
        JsonNode run = json(files.get("sarif")).at("/runs/0");
        assertThat(run.at("/properties/profile").asString()).isEqualTo("us");
        assertThat(run.at("/tool/driver/rules/0/help/text").asString())
                .endsWith("\nMPEP 608.01(m) (not confirmed: the text was not at hand)");
        assertThat(files.get("html"))
                .content()
                .contains("<p>Profile: us.</p>", "Source: MPEP 608.01(m) (not confirmed: the text was not at hand)");
        assertThat(files.get("junit")).content().contains("name=\"profile\" value=\"us\"");
        assertThat(files.get("text"))
                .content()
                .contains(
                        "no errors in the profile us, 1 warning; NOT CHECKED: ", "\n    MPEP 608.01(m) (not confirmed");
    }

    /** The severity of a rule is that of the profile. */
    @Test
    void sarifGradesARuleByTheProfile() {
        Path sample = ProjectFolder.path("samples/validation/V887/fails.xml");
        for (String profile : List.of("us", "pct")) {
            Path file = folder.resolve(profile + ".sarif");
            Run.of("validate", sample, "--profile", profile, "--report", "sarif=" + file);
            String level = profile.equals("us") ? "error" : "warning";
            assertThat(json(file)
                            .at("/runs/0/tool/driver/rules/0/defaultConfiguration/level")
                            .asString())
                    .isEqualTo(level);
            assertThat(json(file).at("/runs/0/results/0/level").asString()).isEqualTo(level);
        }
    }

    @Test
    void sarifFollowsTheSchemaOfOasis() throws IOException {
        Path report = report("sarif");
        try (InputStream in = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(Files.readString(report), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate("{\"version\": \"2.0.0\"}", InputFormat.JSON))
                    .isNotEmpty();
        }
        JsonNode run = json(report).at("/runs/0");
        JsonNode result = run.at("/results")
                .valueStream()
                .filter(each -> each.get("ruleId").asString().equals("V813"))
                .findFirst()
                .orElseThrow();
        assertThat(result.at("/locations/0/logicalLocations/0/name").asString()).isEqualTo("claim 2");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(15);
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("V813");
        assertThat(rule.at("/help/text").asString()).isNotBlank();
        assertThat(run.at("/artifacts/0/hashes/sha-256").asString()).hasSize(64);
        assertThat(run.at("/tool/driver/version").asString()).isNotBlank();
    }

    @Test
    void junitIsReadByWhatReadsTheReportsOfMaven() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("junit"));
        Path report = report("junit");
        JsonNode layers = json(report("json")).at("/inputs");
        Files.move(report, reports.resolve("TEST-all.xml"));
        List<ReportTestSuite> suites =
                new SurefireReportParser(List.of(reports.toFile()), new NullConsoleLogger()).parseXMLReportFiles();
        assertThat(suites).hasSize(4);
        List<ReportTestCase> cases = suites.get(1).getTestCases();
        assertThat(cases).hasSize(6);
        assertThat(cases.stream().filter(ReportTestCase::hasFailure).map(ReportTestCase::getName))
                .containsExactly("identity");
        for (int i = 0; i < 4; i++) {
            long skipped = layers.get(i)
                    .get("layers")
                    .valueStream()
                    .filter(layer -> layer.get("state").asString().equals("SKIPPED"))
                    .count();
            assertThat((long) suites.get(i).getNumberOfSkipped()).isEqualTo(skipped);
            assertThat(suites.get(i).getNumberOfTests()).isEqualTo(6);
        }
        assertThat(suites.get(2).getTestCases().get(0).hasFailure()).isTrue();
    }

    @Test
    void htmlHoldsAllItNeeds() throws IOException {
        String html = Files.readString(report("html"));
        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(html).doesNotContain("http:", "https:", "src=", "@import", "url(", "<script", "<link");
        assertThat(html).contains("V813", "claim 2", "<mark>claim 1</mark>", "NOT CHECKED: codes, rules");
        assertThat(html).doesNotContain(">valid<");
        String chinese = Files.readString(report("html", "--report-lang", "zh"));
        assertThat(chinese).contains("<html lang=\"zh\">", "检查报告", "权利要求 2");
    }

    @Test
    void whatADocumentHoldsDoesNotBreakAReport() throws IOException {
        Path document = folder.resolve("a&b <x> \"y\".xml");
        Files.writeString(
                document,
                Files.readString(WRONG)
                        .replace("idref=\"p1\"", "idref=\"&lt;script>alert(1)&lt;/script>&#x9;\u202E\""));
        for (String form : List.of("json", "sarif", "junit", "html")) {
            Path file = folder.resolve("hostile." + form);
            assertThat(Run.of("validate", document, "--report", form + "=" + file)
                            .status())
                    .isOne();
            String text = Files.readString(file);
            assertThat(text).doesNotContain(form.equals("json") || form.equals("sarif") ? "\u0000" : "<script>");
        }
        assertThat(json(folder.resolve("hostile.sarif"))
                        .at("/runs/0/artifacts/0/location/uri")
                        .asString())
                .contains("a&b%20%3Cx%3E");
    }

    @Test
    void aReportIsThereWholeOrNotAtAll() throws IOException {
        Path none = folder.resolve("no/such/r.html");
        assertThat(Run.of("validate", GOOD, "--report", "html=" + none).status())
                .isEqualTo(4);
        assertThat(none).doesNotExist();
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        for (String form : List.of("json", "sarif", "junit", "html")) {
            String first = Files.readString(report(form));
            assertThat(Files.readString(report(form))).isEqualTo(first);
        }
    }
}
