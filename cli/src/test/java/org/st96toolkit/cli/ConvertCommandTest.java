package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code st96 convert} makes, from which inputs, and what it asks for. */
class ConvertCommandTest {

    private static final Path GRANT = ProjectFolder.path("samples/us-grant/USD0000005S1.xml");
    private static final Path OTHER = ProjectFolder.path("samples/us-grant/US00000004E1-v42.xml");
    private static final Path ST96 = ProjectFolder.path("samples/st96/ApplicationBody-pages.xml");
    private static final Path BROKEN = ProjectFolder.path("samples/bad/truncated.xml");

    @TempDir
    private Path folder;

    @Test
    void convertsThereAndBack() throws IOException {
        Path out = folder.resolve("out.xml");
        Path back = folder.resolve("back.xml");
        Path receipt = folder.resolve("out.json");

        Run there = Run.of("convert", GRANT, "-o", out, "--receipt", receipt);
        assertThat(there.err()).isEmpty();
        assertThat(there.status()).isZero();
        assertThat(there.out()).isEmpty();
        assertThat(out).content().contains("<pat:PatentPublication ");

        assertThat(Run.of("convert", out, "-o", back).status()).isZero();
        assertThat(back).content().contains("<us-patent-grant ", "us-patent-grant-v47-2022-02-17.dtd");

        JsonNode said = json(receipt);
        assertThat(said.propertyNames())
                .containsExactly(
                        "toolkit", "mapping", "source", "target", "remainder", "validation", "verified", "written");
        assertThat(said.get("verified").asBoolean()).isTrue();
        assertThat(said.get("written").asBoolean()).isTrue();
        assertThat(said.get("validation").asString()).isEqualTo("valid");
        assertThat(said.at("/source/file").asString()).isEqualTo(GRANT.toString());
        assertThat(said.at("/source/dialect").asString()).isEqualTo("us-grant");
        assertThat(said.at("/target/version").asString()).isEqualTo("V6_0");
        assertThat(said.at("/target/bytes").asLong()).isEqualTo(Files.size(out));
        assertThat(said.at("/source/counts").propertyNames()).contains("claims", "paragraphs", "images");
        assertThat(said.at("/remainder/kinds/document/entries").asInt()).isOne();
    }

    @Test
    void sameInputGivesTheSameReceipt() throws IOException {
        Path receipt = folder.resolve("out.json");
        Run.of("convert", GRANT, "--receipt", receipt);
        String first = Files.readString(receipt);
        Run.of("convert", GRANT, "--receipt", receipt);
        assertThat(receipt).content().isEqualTo(first).endsWith("}\n");
    }

    @Test
    void standardInputGoesToStandardOutput() throws IOException {
        Run there = Run.with(Files.readString(GRANT), "convert", "-");
        assertThat(there.status()).isZero();
        assertThat(there.out()).startsWith("<?xml").contains("<pat:PatentPublication ");
        Run back = Run.with(there.out(), "convert", "-", "-o", "-");
        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("<us-patent-grant ");
    }

    @Test
    void manyInputsGoToFolders() {
        Path out = folder.resolve("new/out");
        Path receipts = folder.resolve("receipts");
        Run run = Run.of("convert", GRANT, ST96, "-o", out, "--receipt", receipts);
        assertThat(run.status()).isZero();
        assertThat(out.resolve("USD0000005S1.xml")).content().contains("PatentPublication");
        assertThat(out.resolve("ApplicationBody-pages.xml")).content().contains("<application-body");
        assertThat(json(receipts.resolve("USD0000005S1.json")).get("verified").asBoolean())
                .isTrue();
        assertThat(receipts.resolve("ApplicationBody-pages.json")).exists();
    }

    @Test
    void oneBadInputDoesNotStopTheOthers() throws IOException {
        Path out = folder.resolve("out");
        Path missing = folder.resolve("missing.xml");
        Run run = Run.of("convert", BROKEN, missing, GRANT, "-o", out);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.codes()).containsExactly("X102", "X112");
        assertThat(files(out)).containsExactly("USD0000005S1.xml");
    }

    @Test
    void theWorstStatusCounts() {
        Path blocked = folder.resolve("out/US00000004E1-v42.xml");
        blocked.toFile().mkdirs();
        Run run = Run.of("convert", BROKEN, GRANT, OTHER, "-o", folder.resolve("out"));
        assertThat(run.codes()).contains("X102", "U601");
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void findingsCountFromTheSeverityThatIsAskedFor() {
        Path odd = ProjectFolder.path("samples/degraded/wrong-date.xml");
        assertThat(Run.of("convert", odd).status()).isZero();
        assertThat(Run.of("convert", odd, "--fail-on", "warning").status()).isOne();
        assertThat(Run.of("convert", odd, BROKEN, "--fail-on", "warning", "-o", folder)
                        .status())
                .isEqualTo(3);
    }

    @Test
    void inAFolderAnInputIsNotOverwritten() throws IOException {
        Path input = Files.copy(GRANT, folder.resolve("grant.xml"));
        Run run = Run.of("convert", input, "-o", folder, "--receipt", folder);
        assertThat(run.status()).isZero();
        assertThat(files(folder)).containsExactly("grant.converted.xml", "grant.json", "grant.xml");
        assertThat(input).hasSameBinaryContentAs(GRANT);
    }

    @Test
    void refusesToOverwriteAnInput() throws IOException {
        Path input = Files.copy(GRANT, folder.resolve("grant.xml"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), input);
        for (Path target : List.of(input, link)) {
            Run run = Run.of("convert", input, "-o", target);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("would overwrite the input");
        }
        assertThat(Run.of("convert", input, "--receipt", input).status()).isEqualTo(2);
        assertThat(input).hasSameBinaryContentAs(GRANT);
    }

    @Test
    void refusesTwoResultsForOneFile() throws IOException {
        Path one = Files.createDirectories(folder.resolve("a"));
        Path input = Files.copy(GRANT, one.resolve(GRANT.getFileName().toString()));
        Run run = Run.of("convert", GRANT, input, "-o", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("two results would be written to");
        Path same = folder.resolve("same");
        assertThat(Run.of("convert", GRANT, "-o", same, "--receipt", same).status())
                .isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void manyInputsNeedAFolder() throws IOException {
        assertThat(Run.of("convert", GRANT, OTHER).status()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(Run.of("convert", GRANT, OTHER, "-o", file).status()).isEqualTo(2);
        assertThat(Run.of("convert", "-", "-", "-o", folder).status()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theDialectCanBeChosen() {
        Run run = Run.of("convert", ST96, "--to", "st36:common");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("<application-body ");
        assertThat(Run.of("convert", ST96, "--to", "st36").status()).isZero();
        assertThat(Run.of("convert", GRANT, "--to", "st96").status()).isZero();
    }

    @Test
    void whatCannotBeConvertedAsAskedIsIncomplete() {
        Run same = Run.of("convert", ST96, "--to", "st96");
        assertThat(same.codes()).containsExactly("C502");
        assertThat(same.status()).isEqualTo(4);
        Run otherRoot = Run.of("convert", ST96, "--to", "st36:us-grant");
        assertThat(otherRoot.codes()).containsExactly("M313");
        assertThat(otherRoot.status()).isEqualTo(4);
        Run root = Run.of("convert", GRANT, "--root", "BibliographicData");
        assertThat(root.codes()).containsExactly("C502");
        assertThat(root.status()).isEqualTo(4);
        assertThat(root.out()).isEmpty();
        assertThat(Run.of("convert", GRANT, "--root", "PatentPublication").status())
                .isZero();
    }

    @Test
    void officeAndLanguageAreSaidWhereTheSourceDoesNot() {
        String bare = "<application-body><description><p id=\"p1\" num=\"1\">A lid.</p></description>"
                + "<claims><claim num=\"1\"><claim-text>A lid.</claim-text></claim></claims></application-body>";
        Run run = Run.with(bare, "convert", "-", "--office", "se", "--lang", "SV");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("com:receivingOffice=\"SE\"", "com:languageCode=\"sv\"");
    }

    @Test
    void theRemainderCanBeDropped() throws IOException {
        Path receipt = folder.resolve("r.json");
        Run run = Run.of("convert", GRANT, "--remainder", "drop", "--receipt", receipt);
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("<?st36").contains("PatentPublication");
        assertThat(run.codes()).isNotEmpty().containsOnly("R403");
        JsonNode said = json(receipt);
        assertThat(said.get("verified").asBoolean()).isFalse();
        assertThat(said.at("/remainder/entries").asInt()).isZero();
        assertThat(Run.of("convert", GRANT, "--remainder", "drop", "--fail-on", "warning")
                        .status())
                .isOne();
    }

    @Test
    void aLossIsAFindingWhereNoneIsWanted() {
        Path out = folder.resolve("out.xml");
        Run lossy = Run.of("convert", GRANT, "--remainder", "drop", "--require-lossless", "-o", out);
        assertThat(lossy.status()).isOne();
        assertThat(lossy.codes()).endsWith("U604");
        assertThat(out).doesNotExist();
        assertThat(Run.of("convert", GRANT, "--require-lossless", "-o", out).status())
                .isZero();
        assertThat(Run.of("convert", GRANT, "--require-lossless", "--no-verify").status())
                .isEqualTo(2);
    }

    @Test
    void instructionsThatSomebodyRemovedAreALoss() throws IOException {
        Run there = Run.of("convert", GRANT);
        String cut = there.out().replaceFirst("<\\?st36 data [^?]*\\?>", "");
        assertThat(cut).isNotEqualTo(there.out());
        Run back = Run.with(cut, "convert", "-");
        assertThat(back.status()).isZero();
        assertThat(back.codes()).contains("R402");
        assertThat(Run.with(cut, "convert", "-", "--require-lossless").status()).isOne();
    }

    @Test
    void checksCanBeLeftOutAndTheReceiptSaysSo() {
        Path receipt = folder.resolve("r.json");
        Run.of("convert", GRANT, "--no-verify", "--no-validate", "--receipt", receipt);
        assertThat(json(receipt).get("verified").asBoolean()).isFalse();
        assertThat(json(receipt).get("validation").asString()).isEqualTo("not checked");
    }

    @Test
    void anEditSurvivesAndWhatNoLongerFitsIsReported() {
        String edited = Run.of("convert", GRANT).out().replace(">35000000<", ">36000001<");
        Run back = Run.with(edited, "convert", "-");
        assertThat(back.status()).isZero();
        assertThat(back.out()).contains(">36000001<");
    }

    @Test
    void aDialectOfOnesOwnIsUsed() throws IOException {
        Path own = Files.writeString(folder.resolve("own.map"), "dialect own extends us-grant\n");
        assertThat(Run.of("convert", GRANT, "--dialect", own).status()).isZero();
        Files.writeString(
                own, "dialect own extends us-grant\nrule x : x <-> com:P content\n  @a <-> @com:id | nothing\n");
        Run faulty = Run.of("convert", GRANT, "--dialect", own);
        assertThat(faulty.status()).isEqualTo(2);
        assertThat(faulty.err()).startsWith(own + ":3:1: error M102: ").contains("--dialect: " + own);
        assertThat(Run.of("convert", GRANT, "--dialect", folder.resolve("none.map"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void reportsGoWhereTheyAreAskedTo() throws IOException {
        Path odd = ProjectFolder.path("samples/degraded/wrong-date.xml");
        Path json = folder.resolve("r.json");
        Path text = folder.resolve("r.txt");
        Path out = folder.resolve("out.xml");
        Run run = Run.of("convert", odd, "-o", out, "--report", "json=" + json, "--report", "text=" + text);
        assertThat(run.err()).isEmpty();
        assertThat(text).content().contains(odd + ":", ": warning M305: ");
        JsonNode said = json(json);
        assertThat(said.get("command").asString()).isEqualTo("convert");
        assertThat(said.get("status").asInt()).isZero();
        assertThat(said.at("/inputs/0/output").asString()).isEqualTo(out.toString());
        assertThat(said.at("/inputs/0/findings/0/code").asString()).isEqualTo("M305");
        assertThat(said.at("/inputs/0/findings/0/line").asInt()).isPositive();
        assertThat(said.at("/inputs/0/findings/0/cure").asString()).isNotBlank();

        Run terminal = Run.of("convert", odd, "--report", "json");
        assertThat(JsonMapper.shared()
                        .readTree(terminal.err())
                        .at("/inputs/0/findings")
                        .size())
                .isEqualTo(4);
        assertThat(terminal.out()).startsWith("<?xml");

        Run nowhere = Run.of("convert", odd, "-o", out, "--report", "json=" + folder.resolve("no/such.json"));
        assertThat(nowhere.status()).isEqualTo(4);
        assertThat(nowhere.codes()).contains("U601");
    }

    @Test
    void textSpeaksTheLanguageAndTheVolumeThatAreAskedFor() {
        Path odd = ProjectFolder.path("samples/degraded/wrong-date.xml");
        assertThat(Run.of("convert", odd, "--report-lang", "zh").err()).contains(": warning M305: ", "不是日期");
        assertThat(Run.of("convert", odd, "-q").err()).isEmpty();
        assertThat(Run.of("convert", odd, "-v").err()).contains("\n    Correct the date in the source");
        Path unknown = ProjectFolder.path("samples/degraded/unknown-elements.xml");
        assertThat(Run.of("convert", unknown).codes()).doesNotContain("M301");
        assertThat(Run.of("convert", unknown, "-v").codes()).contains("M301");
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anUnreadableStandardInputIsTheInputsFault() {
        Run run = Run.with(new FailingInput(new IOException("gone")), "convert", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("<stdin>: error X112: The input cannot be read: gone\n");
    }

    @Test
    void aFailureOfTheToolkitIsAFindingOfItsOwn() {
        Run run = Run.with(new FailingInput(new IllegalStateException("a bug")), "convert", "-");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.codes()).containsExactly("C506");
        assertThat(run.err()).contains("a bug").doesNotContain("\tat ");
        assertThat(run.err().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400);
    }
}
