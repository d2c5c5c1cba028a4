package org.st96toolkit.docx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.docx.receipt.Fate;
import org.st96toolkit.docx.receipt.ItemKind;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.section.Section;

/** There is a word for everything that a receipt may say, in both languages. */
class ReportWordsTest {

    private static final Pattern REASON = Pattern.compile("\\| `[A-Z_]+` \\|[^|]*\\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ApplicationReport.class.getResourceAsStream("words" + suffix + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    /** The reasons that the page about the receipt lists. */
    private static Set<String> reasons() throws IOException {
        Set<String> reasons = new TreeSet<>();
        Matcher row = REASON.matcher(Files.readString(ProjectFolder.path("docs/receipt.md")));
        while (row.find()) {
            Matcher name = NAME.matcher(row.group(1));
            while (name.find()) {
                reasons.add("reason." + name.group(1));
            }
        }
        return reasons;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh"})
    void everythingHasAWord(String language) throws IOException {
        Set<String> wanted = new TreeSet<>(reasons());
        assertThat(wanted).hasSizeGreaterThan(30);
        Stream.of(
                        names("fate.", Fate.values()),
                        names("item.", ItemKind.values()),
                        names("part.", Part.values()),
                        names("role.", Role.values()),
                        names("section.", Section.values()),
                        names("delivery.", ReportedInput.Delivery.values()),
                        names("", Severity.values()))
                .flatMap(keys -> keys)
                .forEach(wanted::add);
        assertThat(words(language).stringPropertyNames()).containsAll(wanted);
    }

    @Test
    void noReasonIsUntold() throws IOException {
        assertThat(reasons())
                .containsAll(words("").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("reason."))
                        .toList());
    }
}
