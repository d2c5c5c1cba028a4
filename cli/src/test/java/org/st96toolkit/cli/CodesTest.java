package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeCatalogue;
import org.st96toolkit.core.testing.ProjectFolder;

/** Every code of every module has its texts in both languages and its page, and can be explained. */
class CodesTest {

    static Stream<Code> codes() {
        return CodeCatalogue.load().codes().stream();
    }

    @Test
    void allFamiliesAreThereAndNoCodeIsTwice() {
        assertThat(codes().map(Code::id))
                .doesNotHaveDuplicates()
                .contains("X101", "G201", "M101", "R401", "C501", "U601", "B701", "V801", "D901");
        assertThat(codes().map(Code::id)).allMatch(id -> id.matches("[A-Z]\\d{3}"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasTextsInBothLanguages(Code code) throws IOException {
        Properties english = load(code.bundle(), "");
        Properties chinese = load(code.bundle(), "_zh");
        for (String key : List.of(code.id(), code.id() + ".fix")) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(chinese.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            assertThat(chinese.getProperty(key)).as(key).matches("(?s).*\\p{IsHan}.*");
            assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void noTextIsWithoutItsCode() throws IOException {
        Map<String, Set<String>> wanted = codes().collect(Collectors.groupingBy(
                Code::bundle,
                Collectors.flatMapping(
                        code -> Stream.of(code.id(), code.id() + ".fix"), Collectors.toCollection(TreeSet::new))));
        for (Map.Entry<String, Set<String>> bundle : wanted.entrySet()) {
            for (String suffix : List.of("", "_zh")) {
                assertThat(load(bundle.getKey(), suffix).stringPropertyNames()).isEqualTo(bundle.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasAPage(Code code) {
        Path page = ProjectFolder.path("docs/diagnostics/" + code.id() + ".md");
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .startsWith("# " + code.id() + ": ")
                .contains("\n## Cure\n");
    }

    @Test
    void noPageIsWithoutItsCode() throws IOException {
        try (Stream<Path> pages = Files.list(ProjectFolder.path("docs/diagnostics"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes().map(Code::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void canBeExplained(Code code) {
        for (String language : List.of("en", "zh")) {
            Run run = Run.of("explain", code.id().toLowerCase(Locale.ROOT), "--report-lang", language);
            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith(code.id()).contains("docs/diagnostics/" + code.id() + ".md");
            assertThat(run.out()).doesNotContain("{", "null");
        }
    }

    @Test
    void aCodeThatIsNotThereBringsUpThoseNearIt() {
        Run run = Run.of("explain", "X1O5");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'X1O5'", "X105");
        assertThat(Run.of("explain").out().lines().count()).isEqualTo(codes().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.st96toolkit.cli.labels",
                "org.st96toolkit.validation.omissions",
                "org.st96toolkit.validation.report.words",
                "org.st96toolkit.docx.report.words"
            })
    void wordsAreTheSameInBothLanguages(String bundle) throws IOException {
        Properties english = load(bundle, "");
        Properties chinese = load(bundle, "_zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    private static Properties load(String bundle, String suffix) throws IOException {
        Properties properties = new Properties();
        String name = "/" + bundle.replace('.', '/') + suffix + ".properties";
        try (InputStream in = CodesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** The numbers of the arguments that a pattern names. */
    private static Set<String> arguments(String pattern) {
        assertThat(new MessageFormat(pattern, Locale.ROOT)).isNotNull();
        Set<String> numbers = new TreeSet<>();
        var matcher = java.util.regex.Pattern.compile("\\{(\\d)").matcher(pattern);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }
}
