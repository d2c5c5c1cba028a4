package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each library that goes into the archive of the command is in its notice, with its licence. */
class ThirdPartiesTest {

    /** What the build lists as needed when the command runs: {@code group:artifact:type[:classifier]:version:scope}. */
    private static Set<String> shipped() throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (InputStream in = ThirdPartiesTest.class.getResourceAsStream("shipped.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .map(line -> line.split(":"))
                    .filter(parts -> parts.length >= 4 && !parts[0].equals("org.st96toolkit"))
                    .forEach(parts -> libraries.add(parts[0] + ":" + parts[1]));
        }
        assertThat(libraries).contains("net.sf.saxon:Saxon-HE", "info.picocli:picocli");
        return libraries;
    }

    @Test
    void eachHasAnEntryAndNoOtherHas() throws IOException {
        assertThat(ThirdParties.read().entries().keySet()).isEqualTo(shipped());
    }

    @Test
    void eachEntryNamesTheLicence() throws IOException {
        ThirdParties notice = ThirdParties.read();
        notice.entries().forEach((library, text) -> {
            assertThat(text).as(library).containsPattern("(?m)^- licence: \\S");
            assertThat(text).as(library).containsPattern("(?m)^- (texts|source): \\S");
        });
        assertThat(notice.entries().get("net.sf.saxon:Saxon-HE")).contains("MPL-2.0", "- source: ");
    }
}
