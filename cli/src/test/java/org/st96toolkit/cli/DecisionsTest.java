package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;

/** Configurations and baselines: what they do, and what they may not do. */
class DecisionsTest {

    private static final Path GAP = ProjectFolder.path("samples/validation/V812/fails.xml");
    private static final Path WRONG = ProjectFolder.path("samples/validation/V813/fails.xml");

    @TempDir
    private Path folder;

    private Path config(String entry) throws IOException {
        return Files.writeString(folder.resolve("config.json"), "{\"codes\": [{" + entry + "}]}");
    }

    @Test
    void aCodeIsRegraded() throws IOException {
        Path config = config("\"code\": \"V812\", \"severity\": \"error\", \"reason\": \"we are strict\"");
        Run run = Run.of("validate", GAP, "--config", config);
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains(": error V812: ");
        JsonNode layers = Run.of("validate", GAP, "--config", config, "--report", "json")
                .json()
                .at("/inputs/0/layers");
        assertThat(layers.at("/2/state").asString()).isEqualTo("INVALID");
        Path lax = config("\"code\": \"V813\", \"severity\": \"warning\", \"reason\": \"we are lax\"");
        assertThat(Run.of("validate", WRONG, "--config", lax).status()).isZero();
    }

    @Test
    void aSilencedFindingStaysInTheReport() throws IOException {
        Path config =
                config("\"code\": \"V813\", \"severity\": \"off\", \"reason\": \"known\", \"expires\": \"2999-12-31\"");
        Run run = Run.of("validate", WRONG, "--config", config);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("no errors, 1 not told").doesNotContain("valid;");
        JsonNode input = Run.of("validate", WRONG, "--config", config, "--report", "json")
                .json()
                .at("/inputs/0");
        assertThat(input.at("/findings")).isEmpty();
        assertThat(input.at("/suppressed/0/finding/code").asString()).isEqualTo("V813");
        assertThat(input.at("/suppressed/0/reason").asString()).isEqualTo("known");
        JsonNode sarif = Run.of("validate", WRONG, "--config", config, "--report", "sarif")
                .json();
        assertThat(sarif.at("/runs/0/results/0/suppressions/0/justification").asString())
                .isEqualTo("known");
    }

    @Test
    void anEntryThatIsOverDoesNothingAndIsTold() throws IOException {
        Path config =
                config("\"code\": \"V813\", \"severity\": \"off\", \"reason\": \"known\", \"expires\": \"2020-12-31\"");
        Run run = Run.of("validate", WRONG, "--config", config);
        assertThat(run.status()).isOne();
        assertThat(run.codes()).containsExactly("V813", "V852");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\": \"C506\", \"severity\": \"off\", \"reason\": \"x\"",
                "\"code\": \"C501\", \"severity\": \"off\", \"reason\": \"x\"",
                "\"code\": \"X101\", \"severity\": \"warning\", \"reason\": \"x\"",
                "\"code\": \"V851\", \"severity\": \"info\", \"reason\": \"x\"",
                "\"code\": \"V812\", \"severity\": \"off\"",
                "\"code\": \"V812\", \"severity\": \"off\", \"reason\": \" \"",
                "\"code\": \"V812\", \"severity\": \"fatal\", \"reason\": \"x\"",
                "\"code\": \"V999\", \"severity\": \"off\", \"reason\": \"x\"",
                "\"code\": \"V812\", \"severity\": \"off\", \"reason\": \"x\", \"expires\": \"soon\"",
                "\"code\": \"V812\", \"severity\": \"off\", \"reason\": \"x\", \"until\": \"2027-01-01\"",
                "\"code\": "
            })
    void aConfigurationThatSaysAnythingElseIsRefused(String entry) throws IOException {
        Run run = Run.of("validate", GAP, "--config", config(entry));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.codes()).containsExactly("V853");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBaselineAcceptsWhatWasThereAndTellsWhatIsNew() throws IOException {
        Path document = folder.resolve("body.xml");
        String text = Files.readString(GAP);
        Files.writeString(document, text);
        Path baseline = folder.resolve("baseline.json");
        assertThat(Run.of("validate", document, "--write-baseline", baseline).status())
                .isZero();
        String[] strict = {"--baseline", baseline.toString(), "--fail-on", "warning"};
        assertThat(Run.of("validate", document, strict[0], strict[1], strict[2], strict[3])
                        .status())
                .isZero();
        // Other lines, the same finding.
        Files.writeString(document, text.replaceFirst("<description>", "\n\n<description>"));
        assertThat(Run.of("validate", document, strict[0], strict[1], strict[2], strict[3])
                        .status())
                .isZero();
        // One more of the same kind, and one of another.
        Files.writeString(document, text.replaceFirst("num=\"0001\"", "num=\"0005\""));
        Run fresh = Run.of("validate", document, strict[0], strict[1], strict[2], strict[3]);
        assertThat(fresh.status()).isOne();
        assertThat(fresh.codes()).containsExactly("V812");
        assertThat(fresh.err()).contains("paragraph number 0005");
        assertThat(fresh.out()).contains("1 not told");
    }

    @Test
    void aBaselineThatIsNoneIsRefusedAndAcceptsNoFailure() throws IOException {
        Path broken = Files.writeString(folder.resolve("b.json"), "{\"baseline\": []}");
        assertThat(Run.of("validate", GAP, "--baseline", broken).status()).isEqualTo(2);
        Path baseline = folder.resolve("baseline.json");
        Path unreadable = ProjectFolder.path("samples/bad/truncated.xml");
        Run.of("validate", unreadable, "--write-baseline", baseline);
        assertThat(Run.of("validate", unreadable, "--baseline", baseline).status())
                .isEqualTo(3);
    }

    @Test
    void noInputIsOverwritten() throws IOException {
        Path document = folder.resolve("body.xml");
        Files.copy(GAP, document);
        assertThat(Run.of("validate", document, "--report", "json=" + document).status())
                .isEqualTo(2);
        assertThat(Run.of("validate", document, "--write-baseline", document).status())
                .isEqualTo(2);
        assertThat(document).hasSameBinaryContentAs(GAP);
    }
}
