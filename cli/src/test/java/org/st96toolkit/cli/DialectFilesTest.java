package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlText;

/** Dialects that users write: the worked example of {@code docs/dialects.md}, and tables with mistakes. */
class DialectFilesTest {

    private static final Path FOLDER = ProjectFolder.path("samples/dialects");
    private static final Path TABLE = FOLDER.resolve("northmere.map");
    private static final Path PUBLICATION = FOLDER.resolve("northmere.xml");

    @TempDir
    Path folder;

    private static XmlDocument read(Path file) throws IOException {
        return new XmlReader().read(Files.readAllBytes(file)).orElseThrow();
    }

    private static boolean holdsElementsAlone(XmlElement element) {
        return element.hasElements()
                && element.children().stream().noneMatch(node -> node instanceof XmlText text && !text.isBlank());
    }

    @Test
    void theExampleIsChecked() {
        Run run = Run.of("map", "--check", TABLE);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(TABLE + ": no errors\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theExampleConvertsThereAndBack() throws IOException {
        Path there = folder.resolve("there.xml");
        Path back = folder.resolve("back.xml");
        Path receipt = folder.resolve("receipt.json");

        Run first = Run.of("convert", PUBLICATION, "--dialect", TABLE, "-o", there, "--receipt", receipt);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(Files.readString(receipt)).contains("\"verified\": true", "\"northmere\"");
        assertThat(Files.readString(there))
                .contains("<pat:PublicationNumber>NM0000001</pat:PublicationNumber>")
                .contains("<pat:FilingDate>2019-01</pat:FilingDate>")
                .contains("<com:EntityName>Ladder Works of Nowhere</com:EntityName>")
                .contains("<?st36 data : <nm-stamp>seen by the registrar</nm-stamp>")
                .doesNotContain(FOLDER.toString());
        assertThat(Run.of("validate", there).status()).isZero();

        Run second = Run.of("convert", there, "--dialect", TABLE, "-o", back);
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(new TreeComparison(DialectFilesTest::holdsElementsAlone, 5).compare(read(PUBLICATION), read(back)))
                .isEmpty();
    }

    @Test
    void aDocumentOfSt96BecomesOneOfTheOffice() throws IOException {
        Path bare = folder.resolve("bare.xml");
        Path made = folder.resolve("made.xml");
        assertThat(Run.of("convert", PUBLICATION, "--dialect", TABLE, "--remainder", "drop", "-o", bare)
                        .status())
                .isZero();

        Run run = Run.of("convert", bare, "--dialect", TABLE, "-o", made);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(made))
                .contains("<nm-publication")
                .contains("<nm-number kind=\"Z1\" date=\"20200131\">NM0000001</nm-number>")
                .contains("<nm-name>Tarn, Orla</nm-name>");
    }

    @Test
    void withoutItsTableTheDocumentIsOfNoKnownKind() {
        assertThat(Run.of("convert", PUBLICATION).status()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "syntax, 4 M101",
        "unknown-name, 5 M102;8 M102",
        "clash, 6 M103",
        "unknown-path, 5 M104;8 M104;8 M104;9 M104;10 M104",
        "unknown-code, 3 M107;4 M105;6 M105",
        "shadowed, 6 M106"
    })
    void mistakesAreToldWithTheirLine(String name, String mistakes) {
        Path table = FOLDER.resolve(name + ".map");
        Run run = Run.of("map", "--check", table);

        List<String> expected = Arrays.stream(mistakes.split(";"))
                .map(line -> table + ":" + line.replace(" ", ":1: error ") + ": ")
                .toList();
        List<String> lines = run.err().lines().toList();
        assertThat(lines).as(run.err()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(lines.get(i)).startsWith(expected.get(i));
        }
        assertThat(run.status()).isOne();
    }

    @Test
    void aRootThatNobodyDeclaresIsTold() throws IOException {
        Path table = folder.resolve("northmere.map");
        Files.copy(TABLE, table);
        Run run = Run.of("map", "--check", table);

        assertThat(run.err()).contains(table + ":6:1: error M104: ");
        assertThat(run.status()).isOne();
    }

    @Test
    void faultsOfTheDtdAreToldWithItsLine() throws IOException {
        Path table = folder.resolve("northmere.map");
        Path dtd = folder.resolve("northmere.dtd");
        Files.copy(TABLE, table);
        Files.writeString(dtd, "<!ELEMENT nm-publication (nm-head>\n");
        Run run = Run.of("map", "--check", table);

        assertThat(run.err()).startsWith(dtd + ":1:1: error ");
        assertThat(run.status()).isOne();
        assertThat(Run.of("convert", PUBLICATION, "--dialect", table).status()).isEqualTo(2);
    }
}
