package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.testing.ProjectFolder;
import org.xmlunit.assertj3.XmlAssert;

/**
 * Each sample and its counterpart, checked in beside it: made, and turned back, to the byte. That the way back ends at the
 * sample is for {@link LawsTest} to show.
 * {@code -Dgolden.write=true} writes the counterparts anew.
 */
class GoldenTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    static List<Document> samples() {
        return Document.samples();
    }

    @BeforeAll
    static void write() throws IOException {
        if (WRITE) {
            for (Document sample : samples()) {
                PatentDocument made = Converted.of(sample).made();
                Files.write(sample.golden(made.format()), made.bytes());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isMadeAsCheckedIn(Document sample) throws IOException {
        Converted converted = Converted.of(sample);
        Path golden = sample.golden(converted.made().format());
        System.out.printf(
                "figure: %s: remainder %d entries %s, %d of %d bytes%n",
                sample,
                converted.entries(),
                converted.receipt().entries(),
                converted.entryBytes(),
                converted.source().length);

        String expected = unsealed(Files.readAllBytes(golden));
        String made = unsealed(converted.made().bytes());
        // XMLUnit first, since it says where; the text holds the rest.
        XmlAssert.assertThat(made).and(expected).areIdentical();
        assertThat(made).isEqualTo(expected);
    }

    /** A document without its seal, which changes with every line of the tables. */
    private static String unsealed(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceFirst("(<\\?st\\d\\d document [^?]*?)( seal=\"[^\"]*\")? ~[^?]*", "$1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void turnsBackAsWhatWasMade(Document sample) {
        Converted converted = Converted.of(sample);
        byte[] golden = Document.read(sample.golden(converted.made().format()));

        assertThat(Converted.convert("golden", golden).orElseThrow().bytes())
                .isEqualTo(converted.back().bytes());
    }

    @Test
    void everyCounterpartHasItsSample() throws IOException {
        Path folder = ProjectFolder.path("samples");
        List<Path> expected = samples().stream()
                .map(sample -> sample.golden(Converted.of(sample).made().format()))
                .toList();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.st(36|96)\\.xml"))
                            .filter(file -> !file.startsWith(folder.resolve("docx"))))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
