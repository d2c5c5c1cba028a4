package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.testing.ProjectFolder;

/** {@code docs/mapping.md} says what the tables say. {@code -Dmapping.write=true} writes it anew. */
class MappingPageTest {

    static final Path PAGE = ProjectFolder.path("docs/mapping.md");
    static final String DIFFERENCES = "\n## Where we differ from Annex VI and why\n";

    @Test
    void saysWhatTheTablesSay() throws IOException {
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int end = page.indexOf(DIFFERENCES);
        String rest = end < 0 ? DIFFERENCES : page.substring(end);
        if (Boolean.getBoolean("mapping.write")) {
            Files.writeString(PAGE, MappingPage.write() + rest);
            return;
        }
        assertThat(page.substring(0, Math.max(end, 0))).isEqualTo(MappingPage.write());
    }
}
