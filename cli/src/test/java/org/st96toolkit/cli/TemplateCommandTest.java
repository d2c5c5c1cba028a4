package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code st96 template} writes, and that it is a way into a conversion. */
class TemplateCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"pct,fr", "us,en", "ep,de", "cn,zh"})
    void writesADocxThatIsReadAgain(String profile, String language) throws IOException {
        Path file = folder.resolve("start.docx");
        Run made = Run.of("template", "--profile", profile, "--lang", language, "-o", file);
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(Files.size(file)).isPositive();
        // Nothing is filled in: its headings are known, and its claims are missed.
        Run read = Run.of("convert", file, "--office", profile.equals("pct") ? "IB" : profile, "--lang", language);
        assertThat(read.status()).as(read.err()).isIn(0, 1, 4);
        assertThat(read.err()).doesNotContain("D201", "C506");
    }

    @Test
    void asksForWhatThereIs() {
        Run none = Run.of("template", "--profile", "mars", "-o", folder.resolve("x.docx"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("mars", "pct");
        assertThat(Run.of("template", "--profile", "us", "--lang", "fr", "-o", folder.resolve("x.docx"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("template", "--profile", "us").status()).isEqualTo(2);
        assertThat(folder.resolve("x.docx")).doesNotExist();
        assertThat(Run.of("template", "--profile", "us", "-o", folder.resolve("none/x.docx"))
                        .status())
                .isEqualTo(4);
    }
}
