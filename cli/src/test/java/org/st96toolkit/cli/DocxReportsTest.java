package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.docx.testing.Variant;

/** Configuration, baselines and reports of {@code st96 validate} over files of word processors. */
class DocxReportsTest {

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void codesAreRegradedAndFindingsAccepted() throws IOException {
        Path in = file("kettle.docx", Kettle.of(Variant.TRANSITIONAL, "7").bytes());
        Path config = Files.writeString(folder.resolve("config.json"), """
                {"codes": [{"code": "D501", "severity": "off", "reason": "saved as Strict when it is filed"}]}
                """);
        Run silenced = Run.of("validate", in, "--profile", "ep", "--config", config, "--report", "json");
        assertThat(silenced.found()).containsExactly("warning V884");
        assertThat(silenced.status()).isZero();
        assertThat(silenced.input().at("/suppressed/0/finding/code").asString()).isEqualTo("D501");
        Path baseline = folder.resolve("baseline.json");
        assertThat(Run.of("validate", in, "--profile", "us", "--write-baseline", baseline)
                        .status())
                .isOne();
        Files.write(
                in,
                Kettle.of(Variant.TRANSITIONAL, "7", docx -> docx.paragraph("Body", "[0002] It whistles."))
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
            Run run = Run.of(
                    "validate",
                    file("kettle.docx", Kettle.of(Variant.STRICT, "1").bytes()),
                    "--config",
                    config);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(code + " can neither be regraded nor silenced");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void allReportsAreWritten(String language) throws IOException {
        Path in = file(
                "kettle.docx",
                Kettle.of(Variant.TRANSITIONAL, "7")
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
}
