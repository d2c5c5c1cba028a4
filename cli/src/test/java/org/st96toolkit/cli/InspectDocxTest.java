package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.docx.testing.Variant;
import tools.jackson.databind.JsonNode;

/** What {@code st96 inspect} says of files of word processors. */
class InspectDocxTest {

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void inspectSaysWhatAFileIs() throws IOException {
        byte[] bytes = Kettle.of(Variant.STRICT, "1")
                .program("Writer of Lids")
                .author("A. Author")
                .paragraph(p -> p.font("Arial", "Lid").comment("Which?"))
                .table(t -> t.row("a", "b"))
                .bytes();
        Path in = file("kettle.docx", bytes);
        Run run = Run.of("inspect", in);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(in + "\n")
                .contains("docx strict", "Writer of Lids", "A. Author", "Arial 3", "210 x 297 mm", "/word/document.xml")
                .containsPattern("comments +1\n")
                .containsPattern("language +en\n");
        assertThat(Run.of("inspect", in, "--report-lang", "zh").out()).contains("编写程序", "批注");
        JsonNode seen = Run.of("inspect", in, "--report", "json").json().at("/inputs/0/document");
        assertThat(seen.get("format").asString()).isEqualTo("docx");
        assertThat(seen.get("variant").asString()).isEqualTo("strict");
        assertThat(seen.at("/counts/tables").asInt()).isOne();
        assertThat(seen.at("/fonts/Arial").asInt()).isEqualTo(3);
        assertThat(seen.get("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(seen.at("/parts").valueStream().map(part -> part.get("name").asString()))
                .contains("/word/document.xml", "/word/comments.xml");
    }
}
