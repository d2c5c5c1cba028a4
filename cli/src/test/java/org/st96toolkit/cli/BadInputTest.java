package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;

/** Bad input ends in a code of its own and an exit status, never in a stack trace; nothing is written for it. */
class BadInputTest {

    private static final Pattern LINE =
            Pattern.compile("(?:    .+|[^:]+(?::\\d+(?::\\d+)?)?: (?:error|warning) [A-Z]\\d{3}: .+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "not-xml, X101",
        "truncated, X102",
        "raw-ampersand, X103",
        "not-well-formed, X104",
        "undeclared-entity, X105",
        "external-entity, X106",
        "billion-laughs, X107",
        "invalid-bytes, X109",
        "unknown-encoding, X110",
        "empty, X111",
        "too-many-attributes, X113",
        "undeclared-prefix, X114",
        "xml-1.1, X118",
        "several-documents, C507",
        "answer-without-documents, C507",
        "wo-published-application, C509",
        "not-a-catalog, C501",
        "remote-dtd, C501",
        "external-declarations, C501",
        "encoding-mismatch, C501",
        "wider-encoding, C501"
    })
    void hasACodeAndAStatus(String name, String code) {
        Path input = ProjectFolder.path("samples/bad/" + name + ".xml");
        Path out = folder.resolve("out.xml");
        Path receipt = folder.resolve("out.json");
        Run converted = Run.of("convert", input, "-o", out, "--receipt", receipt);
        unusable(converted, code);
        assertThat(out).doesNotExist();
        assertThat(receipt).doesNotExist();
        unusable(Run.of("validate", input), code);
        unusable(Run.of("inspect", input), code);
    }

    private static void unusable(Run run, String code) {
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.codes()).endsWith(code);
        assertThat(run.err().lines()).isNotEmpty().allMatch(LINE.asMatchPredicate());
    }

    @Test
    void elementsHundredThousandDeep() throws IOException {
        Path deep = folder.resolve("deep.xml");
        Files.writeString(deep, "<application-body>" + "<p>".repeat(100_000));
        unusable(Run.of("convert", deep), "X108");
    }

    @Test
    void filesThatCannotBeRead() {
        unusable(Run.of("convert", folder.resolve("missing.xml")), "X112");
        unusable(Run.of("validate", folder), "X112");
        unusable(Run.of("inspect", folder), "X112");
    }

    @Test
    void anUnknownRoot() {
        Run run = Run.with("<html/>", "convert", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("<stdin>:1:1: error C501: ").contains("\"html\"");
    }

    @Test
    void outputThatCannotBeWritten() throws IOException {
        Path input = ProjectFolder.path("samples/us-grant/USD0000005S1.xml");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path target : List.of(folder.resolve("no/such/out.xml"), file.resolve("out.xml"))) {
            Path receipt = folder.resolve("r.json");
            Run run = Run.of("convert", input, "-o", target, "--receipt", receipt);
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.codes()).containsExactly("U601");
            assertThat(receipt).doesNotExist();
        }
        assertThat(Run.of("convert", input, "--receipt", folder.resolve("no/such/r.json"))
                        .status())
                .isEqualTo(4);
        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-date M305",
                "unknown-code M306",
                "dangling-idref M307",
                "id-no-ncname M308",
                "broken-mathml M310",
                "unknown-elements M301",
                "unknown-version C508"
            })
    void whatIsOnlyDegradedConverts(String pair) {
        String[] nameAndCode = pair.split(" ");
        Path input = ProjectFolder.path("samples/degraded/" + nameAndCode[0] + ".xml");
        Path out = folder.resolve("out.xml");
        Run run = Run.of("convert", input, "-o", out, "-v");
        assertThat(run.status()).isZero();
        assertThat(run.codes()).contains(nameAndCode[1]);
        assertThat(run.err()).contains(input + ":").doesNotContain("\tat ");
        assertThat(out).exists();
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        String text =
                "<?xml version=\"1.0\" encoding=\"ENC\"?><application-body lang=\"ja\" country=\"JP\"><description>"
                        + "<p id=\"p1\" num=\"1\">蓋</p></description><claims><claim num=\"1\"><claim-text>蓋</claim-text></claim></claims>"
                        + "</application-body>";
        for (String encoding : List.of("UTF-16", "GB18030", "EUC-JP")) {
            Path input = folder.resolve(encoding + ".xml");
            Files.write(input, text.replace("ENC", encoding).getBytes(encoding));
            Run run = Run.of("convert", input);
            assertThat(run.err()).as(encoding).isEmpty();
            assertThat(run.out()).contains(">蓋</com:P>").startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            assertThat(Run.of("inspect", input, "--report", "json")
                            .json()
                            .at("/inputs/0/document/encoding")
                            .asString())
                    .startsWith(encoding);
        }
    }
}
