package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeCatalogue;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.docx.filing.FilingCode;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.profile.ProfileCode;
import org.st96toolkit.validation.profile.RuleTable;
import org.st96toolkit.validation.report.Codes;
import org.st96toolkit.validation.report.RuleSources;

/**
 * {@code docs/rules.md} and the pages of the rules of offices say what the catalogue and the table of rules say.
 * {@code -Drules.write=true} writes them anew.
 */
class RulesPageTest {

    /** The block of the codes that the profile of that name alone raises. */
    private static final String INTEROPERABLE = "V91";

    private static final Path PAGE = ProjectFolder.path("docs/rules.md");
    private static final String PROFILES = "## In the profiles\n";
    private static final String NEXT = "\n## ";
    private static final RuleTable TABLE = RuleTable.load();

    /** The codes of the checks, and those of DOCX that an office asks for. */
    static Stream<Code> validationCodes() {
        return CodeCatalogue.load().codes().stream()
                .filter(code -> code.id().matches("V[89]\\d\\d")
                        || !TABLE.gradings(code).isEmpty());
    }

    static Stream<Code> rules() {
        return Stream.concat(Arrays.stream(ProfileCode.values()), Arrays.stream(FilingCode.values()));
    }

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page());
            return;
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageOfARuleHasItsSources(Code code) throws IOException {
        Path file = ProjectFolder.path("docs/diagnostics/" + code.id() + ".md");
        String page = Files.readString(file);
        int start = page.indexOf(PROFILES) + PROFILES.length();
        int end = page.indexOf(NEXT, start);
        assertThat(start).isGreaterThan(PROFILES.length());
        String section = "\n" + sources(code);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(file, page.substring(0, start) + section + page.substring(end));
            return;
        }
        assertThat(page.substring(start, end)).isEqualTo(section);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onlyWhatIsConfirmedIsAnError(Code code) {
        assertThat(TABLE.gradings(code)).isNotEmpty();
        assertThat(TABLE.gradings(code).values())
                .noneMatch(grading ->
                        grading.severity() == Severity.ERROR && grading.evidence() != Grading.Evidence.CONFIRMED);
        assertThat(TABLE.gradings(code).values().stream().map(Grading::severity).max(Severity::compareTo))
                .as("the severity of the code is the gravest that a profile gives")
                .contains(code.severity());
    }

    @ParameterizedTest
    @MethodSource("validationCodes")
    void explainSaysTheSame(Code code) {
        String said = Run.of("explain", code.id()).out();
        for (Profile profile : Profile.values()) {
            String line = TABLE.grading(code, profile)
                    .map(grading -> "  " + profile.id() + ": " + severity(grading) + ", "
                            + RuleSources.text(grading, Locale.ENGLISH) + "\n")
                    .orElse("");
            assertThat(said).contains(line);
            assertThat(said.contains("  " + profile.id() + ": ")).isEqualTo(!line.isEmpty());
        }
    }

    @Test
    void whatIsFoundWithoutAProfileIsAsGraveWithOne() {
        validationCodes()
                .filter(code -> !isOfOffices(code))
                .forEach(code -> assertThat(TABLE.gradings(code).values())
                        .allMatch(grading -> grading.severity() == code.severity()));
    }

    /** Whether a code is found with the profile of an office alone. */
    private static boolean isOfOffices(Code code) {
        return code instanceof ProfileCode || code.id().matches("D[25]\\d\\d");
    }

    // ---------------------------------------------------------------- the page

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # Rules

                Generated from the catalogue of codes and the table of the rules of offices; do not edit.
                `mvn test -pl cli -am -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true` writes it anew.

                All codes of `st96 validate` but those of reading (`X`, for a DOCX `D1`) and of grammars (`G`), which have their [pages](diagnostics/), too. `D`
                stands for a [DOCX itself](filing.md). The columns
                of the offices say how grave a finding is with `--profile`; `-` means that the office does not ask for it. `st96 explain CODE` says
                the same. V911 to V916 are warnings of the profile [interoperable](interoperable.md). [Validation](validation.md) says how rules
                are applied.

                | code | what it says | layer | without a profile | us | pct | ep | cn | jp |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        validationCodes().forEach(code -> text.append(row(code)));
        text.append("""

                ## Sources

                Where a source is not confirmed, its text was not at hand; a rule that rests on it alone is a warning at most. V811 and V812 are found
                without a profile, too, whatever the law.

                | code | office | source | |
                | --- | --- | --- | --- |
                """);
        validationCodes()
                .forEach(code -> TABLE.gradings(code)
                        .forEach((profile, grading) -> text.append("| %s | %s | %s | %s |\n"
                                .formatted(code.id(), profile.id(), grading.source(), evidence(grading)))));
        return text.toString();
    }

    private static String row(Code code) {
        List<String> cells = Arrays.stream(Profile.values())
                .map(profile -> TABLE.grading(code, profile)
                        .map(RulesPageTest::severity)
                        .orElse(always(code)))
                .toList();
        return "| [%s](diagnostics/%s.md) | %s | %s | %s | %s |\n"
                .formatted(
                        code.id(),
                        code.id(),
                        Codes.message(code, Locale.ENGLISH).replace("|", "\\|"),
                        layer(code),
                        always(code),
                        String.join(" | ", cells));
    }

    /** How grave a code is where no profile of an office is asked for. */
    private static String always(Code code) {
        boolean asked = isOfOffices(code) || code.id().startsWith(INTEROPERABLE);
        return asked ? "-" : severity(code.severity());
    }

    /** Blocks of ten codes belong to a layer; those about the validation itself to none. */
    private static String layer(Code code) {
        return switch (code.id().substring(0, 3)) {
            case "V80", "D10" -> "well-formed";
            case "V81" -> "identity";
            case "V82", "V83" -> "files";
            case "V84" -> "codes";
            case "V85" -> "-";
            default -> "rules";
        };
    }

    private static String sources(Code code) {
        StringBuilder text = new StringBuilder("| office | severity | source | |\n| --- | --- | --- | --- |\n");
        TABLE.gradings(code)
                .forEach((profile, grading) -> text.append("| %s | %s | %s | %s |\n"
                        .formatted(profile.id(), severity(grading), grading.source(), evidence(grading))));
        return text.toString();
    }

    private static String evidence(Grading grading) {
        return switch (grading.evidence()) {
            case CONFIRMED -> "";
            case UNCONFIRMED -> "not confirmed";
            case PRACTICE -> "no law";
        };
    }

    private static String severity(Grading grading) {
        return severity(grading.severity());
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
