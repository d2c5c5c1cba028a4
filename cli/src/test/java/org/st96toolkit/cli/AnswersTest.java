package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;

/** The commands that only answer: validate, inspect, map; and the help. */
class AnswersTest {

    private static final Path GRANT = ProjectFolder.path("samples/us-grant/USD0000005S1.xml");
    private static final Path WRONG = ProjectFolder.path("samples/degraded/unknown-code.xml");

    @TempDir
    private Path folder;

    // ---- validate

    @Test
    void validateNeverSaysValid() {
        Run run = Run.of("validate", GRANT, ProjectFolder.path("samples/st96/PatentPublication.xml"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains(": no errors") && line.contains("; NOT CHECKED: "))
                .noneMatch(line -> line.contains(": valid"));
    }

    @Test
    void validateFindsFaultsWithTheirPlaces() {
        Run run = Run.of("validate", WRONG);
        assertThat(run.status()).isOne();
        assertThat(run.codes()).contains("G217");
        assertThat(run.err()).contains(WRONG + ":");
        assertThat(run.out()).contains(" errors; NOT CHECKED: ");
        assertThat(Run.of("validate", WRONG, "--report-lang", "zh").out()).contains("处错误；未检查：");
        assertThat(Run.of("validate", WRONG, "-q").out()).isEmpty();
    }

    @Test
    void validateReportsForPrograms() {
        JsonNode said = Run.of("validate", WRONG, GRANT, "--report", "json").json();
        assertThat(said.get("status").asInt()).isOne();
        assertThat(said.at("/inputs/0/findings/0/code").asString()).isEqualTo("G217");
        assertThat(said.at("/inputs/1/findings").size()).isZero();
        assertThat(said.at("/inputs/1/layers").size()).isEqualTo(6);
        assertThat(said.at("/inputs/1/layers/1/state").asString()).isEqualTo("VALID");
        assertThat(said.at("/inputs/1/layers/5/state").asString()).isEqualTo("SKIPPED");
    }

    @Test
    void whatCouldNotBeReadWasNotChecked() {
        Run run = Run.of("validate", ProjectFolder.path("samples/bad/truncated.xml"));
        assertThat(run.out())
                .contains(
                        ": 1 error; NOT CHECKED: grammar, identity, files, codes, rules (the document could not be read)");
    }

    @Test
    void everyClassOfOutcomeHasItsStatus() {
        Path warned = ProjectFolder.path("samples/validation/V812/fails.xml");
        assertThat(Run.of("validate", warned).status()).isZero();
        assertThat(Run.of("validate", warned, "--fail-on", "warning").status()).isOne();
        assertThat(Run.of("validate", folder.resolve("none.xml")).status()).isEqualTo(3);
        assertThat(Run.of("validate", folder.resolve("none.xml")).out())
                .contains("NOT CHECKED: well-formed, grammar, ");
        Run unknown = Run.with("<html/>", "validate", "-");
        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.codes()).containsExactly("C501");
        assertThat(unknown.out())
                .contains("NOT CHECKED: grammar, identity, files, codes, rules (the document is of no known kind)");
        Run failed = Run.with(new FailingInput(new IllegalStateException("on purpose")), "validate", "-", WRONG);
        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.codes()).startsWith("C506");
        assertThat(failed.out())
                .contains("NOT CHECKED: well-formed, grammar, identity, files, codes, rules (the toolkit failed");
        assertThat(Run.of("validate", GRANT, "--require", "files").codes()).contains("V851");
    }

    @Test
    void theGrammarOfAnotherVersionIsNotKnown() throws IOException {
        String text = Files.readString(ProjectFolder.path("samples/st96/PatentPublication.xml"));
        Run run = Run.with(text.replace("\"V6_0\"", "\"V8_0\""), "validate", "-");
        assertThat(run.out())
                .startsWith("<stdin>: no errors")
                .contains("NOT CHECKED: grammar (there is no schema of version V8_0 here");
    }

    // ---- inspect

    @Test
    void inspectSaysWhatADocumentIs() {
        Run run = Run.of("inspect", GRANT);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(GRANT + "\n").contains("st36 us-grant 4.7", "us-patent-grant", "UTF-8");
        assertThat(run.out()).containsPattern("claims +1\n").containsPattern("remainder +none\n");
        assertThat(Run.of("inspect", GRANT, "--report-lang", "zh").out()).contains("权利要求");
    }

    @Test
    void inspectCountsTheRemainder() {
        String converted = Run.of("convert", GRANT).out();
        JsonNode seen =
                Run.with(converted, "inspect", "-", "--report", "json").json().at("/inputs/0/document");
        assertThat(seen.propertyNames())
                .containsExactly(
                        "format",
                        "dialect",
                        "version",
                        "root",
                        "encoding",
                        "sha256",
                        "bytes",
                        "counts",
                        "characters",
                        "remainder");
        assertThat(seen.at("/remainder/kinds/document/entries").asInt()).isOne();
        assertThat(seen.at("/format").asString()).isEqualTo("st96");
        assertThat(Run.with(converted, "inspect", "-").out()).contains("entries, ");
    }

    // ---- map

    @Test
    void mapShowsTheRowsOfANode() {
        Run run = Run.of("map", "us-patent-grant/claims/claim/@num");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("rule claim : claim <-> pat:Claim")
                .containsPattern("  @num <-> pat:ClaimNumber +body\\.map:\\d+\n")
                .contains("[us-grant]")
                .doesNotContain("img");
    }

    @Test
    void mapFindsElementsOfBothSides() {
        String whole = Run.of("map", "img", "--dialect", "us-grant").out();
        assertThat(whole).startsWith("rule img : img <-> com:Image").contains("@file <-> com:FileName");
        assertThat(Run.of("map", "@img-format").out()).contains("@img-format <-> com:ImageFormatCategory");
        assertThat(Run.of("map", "com:FileName").out()).contains("@file <-> com:FileName");
        assertThat(Run.of("map", "com:DocumentFormatCategory").out()).contains("[com:DocumentFormatCategory='CDX']");
        assertThat(Run.of("map", "office-of-filing").out()).startsWith("remainder office-of-filing  [");
    }

    @Test
    void mapSaysWhereNothingIsFound() {
        Run run = Run.of("map", "no-such-element");
        assertThat(run.status()).isOne();
        assertThat(run.err()).isEqualTo("No row touches \"no-such-element\".\n");
        assertThat(Run.of("map", "x:p").status()).isEqualTo(2);
        assertThat(Run.of("map", "p/").status()).isEqualTo(2);
        assertThat(Run.of("map", "p", "--dialect", "klingon").status()).isEqualTo(2);
    }

    @Test
    void mapListsTheDialects() {
        assertThat(Run.of("map").out()).contains("us-grant\n  us-patent-grant <-> pat:PatentPublication\n");
    }

    @Test
    void mapChecksADialectFile() throws IOException {
        Path own = Files.writeString(folder.resolve("own.map"), "dialect own extends us-grant\n");
        assertThat(Run.of("map", "--check", own).status()).isZero();
        Files.writeString(
                own, "dialect own extends us-grant\nrule x : x <-> com:P content\n  @a <-> @com:id | milimetres\n");
        Run run = Run.of("map", "--check", own);
        assertThat(run.status()).isOne();
        assertThat(run.err()).isEqualTo(own + ":3:1: error M102: The name \"milimetres\" is not known here.\n");
        assertThat(Run.of("map", "--check", folder.resolve("none.map")).status())
                .isEqualTo(3);
        assertThat(Run.of("map", "--check", own, "p").status()).isEqualTo(2);
    }

    // ---- help and usage

    @ParameterizedTest
    @ValueSource(strings = {"convert", "validate", "inspect", "map", "explain"})
    void everyCommandHasHelpWithExamples(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: st96 " + command).contains("Examples:", "  st96 " + command + " ");
        assertThat(Run.of("--help").out()).contains("\n  " + command);
    }

    @Test
    void helpNamesEveryDialect() {
        String help = Run.of("convert", "--help").out();
        assertThat(Toolkit.load().format("st36").orElseThrow().dialects())
                .isNotEmpty()
                .allSatisfy(dialect -> assertThat(help).containsPattern("\\b" + dialect + "\\b"));
    }

    @Test
    void theHelpSaysWhatTheStatusMeans() {
        assertThat(Run.of("--help").out()).contains("Exit status:", "Over many inputs 4 beats 3, and 3 beats 1.");
        assertThat(Run.of("--version").out()).startsWith("st96 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "translate",
                "convert",
                "validate",
                "convert x.xml --join --part claims",
                "convert x.xml --part preface",
                "convert x.xml --revisions keep",
                "convert x.xml --to pdf",
                "convert x.xml --to docx",
                "convert x.xml --to st36:klingon",
                "convert x.xml --remainder some",
                "convert x.xml --fail-on never",
                "convert x.xml --report sarif",
                "convert x.xml --report json=",
                "convert x.xml --report-lang tlh",
                "convert x.xml --root Claims",
                "convert x.xml --office Sweden",
                "convert x.xml --receipt -",
                "validate x.xml --schema no-such-folder",
                "validate x.xml --require everything",
                "validate x.xml --report html --report json",
                "inspect x.xml --report html",
                "explain Q999"
            })
    void wrongUsageIsSaidInOneLine(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("st96").endsWith("--help'.\n").hasLineCount(2);
    }
}
