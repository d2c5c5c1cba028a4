package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.profile.ProfileCode;
import org.st96toolkit.validation.profile.RuleTable;
import tools.jackson.databind.JsonNode;

/**
 * Each rule of an office has a sample that raises it, as grave as the table says and with nothing else, in every profile that asks
 * for it, and raises nothing in the others; and the same in ST.96 as in ST.36. Applications in which all is right raise nothing.
 */
class ProfileConformanceTest {

    private static final Path SAMPLES = ProjectFolder.path("samples/validation");
    private static final Path PASSES = SAMPLES.resolve("passes/profiles");
    private static final RuleTable TABLE = RuleTable.load();

    static Stream<Arguments> codesByProfile() {
        return Arrays.stream(ProfileCode.values())
                .flatMap(code -> Arrays.stream(Profile.values()).map(profile -> Arguments.of(code, profile)));
    }

    static Stream<Path> passing() throws IOException {
        try (Stream<Path> files = Files.list(PASSES)) {
            return files.sorted().toList().stream();
        }
    }

    private static Path sample(ProfileCode code, Profile profile) {
        Path folder = SAMPLES.resolve(code.id());
        Path own = folder.resolve("fails-" + profile.id() + ".xml");
        return Files.exists(own) ? own : folder.resolve("fails.xml");
    }

    @ParameterizedTest
    @MethodSource("codesByProfile")
    void aSampleRaisesTheCodeWhereItIsAskedForAndNothingElse(ProfileCode code, Profile profile) {
        Optional<Grading> grading = TABLE.grading(code, profile);
        Path sample = sample(code, profile);
        Run run = Run.of("validate", sample, "--profile", profile.id(), "--report", "json");
        assertThat(found(run))
                .isEqualTo(grading.map(each -> expected(code, each)).stream().toList());
        boolean error =
                grading.filter(each -> each.severity() == Severity.ERROR).isPresent();
        assertThat(run.status()).isEqualTo(error ? 1 : 0);
        assertThat(run.json().at("/inputs/0/layers/5/state").asString()).isEqualTo(error ? "INVALID" : "VALID");
    }

    /** Each sample once, in the first profile that asks for its code. */
    static Stream<Arguments> samples() {
        return Arrays.stream(ProfileCode.values())
                .flatMap(code -> TABLE.gradings(code).keySet().stream()
                        .collect(Collectors.toMap(
                                profile -> sample(code, profile),
                                profile -> profile,
                                (one, other) -> one,
                                TreeMap::new))
                        .values()
                        .stream()
                        .map(profile -> Arguments.of(code, profile)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOtherFormOfTheSampleRaisesTheSame(ProfileCode code, Profile profile) {
        Path sample = sample(code, profile);
        String converted = Run.of("convert", sample).out();
        Run before = Run.of("validate", sample, "--profile", profile.id(), "--report", "json");
        Run after = Run.with(converted, "validate", "-", "--profile", profile.id(), "--report", "json");
        assertThat(ofRules(before)).isNotEmpty();
        assertThat(ofRules(after)).isEqualTo(ofRules(before));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void anApplicationInWhichAllIsRightRaisesNothing(Path sample) {
        String name = sample.getFileName().toString();
        String profile = name.replaceAll("(-.*)?\\.xml", "");
        Run run = Run.of(
                "validate",
                sample,
                "--profile",
                profile,
                "--report",
                "json",
                "--require",
                "well-formed,grammar,identity,codes,rules");
        assertThat(found(run)).isEmpty();
        JsonNode rules = run.json().at("/inputs/0/layers/5");
        assertThat(rules.at("/state").asString()).isEqualTo("VALID");
        assertThat(rules.at("/notChecked")).isEmpty();
    }

    @Test
    void anApplicationInCapitalsAndShortPassesEverywhere() {
        for (Profile profile : Profile.values()) {
            Run run = Run.of("validate", PASSES.resolve("us.xml"), "--profile", profile.id(), "--report", "json");
            assertThat(found(run)).isEmpty();
        }
        assertThat(Arrays.stream(Profile.values()).map(Profile::id))
                .allMatch(profile -> Files.exists(PASSES.resolve(profile + ".xml"))
                        || Files.exists(PASSES.resolve(profile + "-de.xml")));
    }

    @Test
    void withoutABodyNothingIsChecked() {
        Run run = Run.of("validate", ProjectFolder.path("samples/st96/BibliographicData.xml"), "--profile", "ep");
        assertThat(run.out()).contains("rules (there is no body of an application");
    }

    @Test
    void wordsInALanguageThatIsNotKnownAreNotChecked() throws IOException {
        String text = Files.readString(PASSES.resolve("us.xml")).replace("lang=\"en\"", "lang=\"es\"");
        Run run = Run.with(text, "validate", "-", "--profile", "us");
        assertThat(run.out())
                .contains("rules in part (the wording of claims; their language is not known here: \"es\"");
        assertThat(run.codes()).isEmpty();
    }

    @Test
    void aProfileThatIsNotThereIsWrongUsage() {
        Run run = Run.of("validate", PASSES.resolve("us.xml"), "--profile", "kr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("us, pct, ep, cn, jp");
    }

    private static String expected(ProfileCode code, Grading grading) {
        return grading.severity().name().toLowerCase(Locale.ROOT) + " " + code.id();
    }

    private static List<String> found(Run run) {
        return run.json()
                .at("/inputs/0/findings")
                .valueStream()
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("code").asString())
                .toList();
    }

    private static List<String> ofRules(Run run) {
        return run.json()
                .at("/inputs/0/findings")
                .valueStream()
                .filter(finding -> finding.get("layer").asString().equals("rules"))
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("code").asString() + " "
                        + finding.path("place").asString(""))
                .toList();
    }
}
