package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.validation.ValidationCode;
import org.st96toolkit.validation.profile.ProfileCode;
import tools.jackson.databind.JsonNode;

/** Each code of the checks has a sample that raises it and nothing else, and samples with the same content pass. */
class ConformanceTest {

    private static final Path SAMPLES = ProjectFolder.path("samples/validation");

    static Stream<ValidationCode> codes() {
        return Arrays.stream(ValidationCode.values());
    }

    static Stream<Path> passing() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("passes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".xml") && !file.endsWith("listing.xml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aSampleRaisesTheCodeAndNothingElse(ValidationCode code) {
        Path sample = SAMPLES.resolve(code.id()).resolve("fails.xml");
        if (code == ValidationCode.BROKEN_CONFIGURATION) {
            Run refused = Run.of("validate", sample, "--config", sample.resolveSibling("config.json"));
            assertThat(refused.codes()).containsExactly(code.id());
            assertThat(refused.status()).isEqualTo(2);
            return;
        } else if (code == ValidationCode.BROKEN_RULES) {
            Run refused = Run.of("validate", sample, "--rules", sample.resolveSibling("rules.sch"));
            assertThat(refused.codes()).containsExactly(code.id());
            assertThat(refused.status()).isEqualTo(2);
            return;
        }
        List<Object> command = new ArrayList<>(List.of("validate", sample, "--report", "json"));
        if (code == ValidationCode.LAYER_NOT_CHECKED) {
            command.addAll(List.of("--require", "files"));
        } else if (code == ValidationCode.EXPIRED_ENTRY) {
            command.addAll(List.of("--config", sample.resolveSibling("config.json")));
        } else if (code == ValidationCode.USER_RULE) {
            command.addAll(List.of("--rules", sample.resolveSibling("rules.sch")));
        } else if (code.id().startsWith("V91")) {
            command.addAll(List.of("--profile", "interoperable"));
        }
        if (code == ValidationCode.LEAVES_PART || code == ValidationCode.LEAVES_ORDER) {
            // Publications in which this can be leave data besides.
            command.addAll(List.of("--config", sample.resolveSibling("config.json")));
        }
        Run run = Run.of(command.toArray());
        JsonNode findings = run.json().at("/inputs/0/findings");
        assertThat(findings.valueStream().map(finding -> finding.get("code").asString()))
                .containsExactly(code.id());
        assertThat(run.status()).isEqualTo(code.severity() == Severity.ERROR ? 1 : 0);
        if (code.severity() == Severity.WARNING) {
            command.addAll(List.of("--fail-on", "warning"));
            assertThat(Run.of(command.toArray()).status()).isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatIsRightPasses(Path sample) {
        Run run =
                Run.of("validate", sample, "--report", "json", "--require", "well-formed,grammar,identity,files,codes");
        assertThat(run.json().at("/inputs/0/findings")).isEmpty();
        assertThat(run.status()).isZero();
        List<String> states = run.json()
                .at("/inputs/0/layers")
                .valueStream()
                .map(layer -> layer.get("state").asString())
                .toList();
        assertThat(states).containsExactly("VALID", "VALID", "VALID", "VALID", "VALID", "SKIPPED");
    }

    @Test
    void noSampleIsWithoutItsCode() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            Stream<String> ofOffices = Arrays.stream(ProfileCode.values()).map(ProfileCode::id);
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("passes"), Stream.concat(codes().map(ValidationCode::id), ofOffices))
                            .toList());
        }
        assertThat(passing()).hasSizeGreaterThanOrEqualTo(4);
    }
}
