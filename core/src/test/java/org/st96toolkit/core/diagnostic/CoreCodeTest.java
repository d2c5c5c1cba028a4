package org.st96toolkit.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue is complete: every code has its texts in every language, and its page. */
class CoreCodeTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

    @Test
    void identifiersAreUnique() {
        assertThat(Arrays.stream(CoreCode.values()).map(CoreCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(CoreCode.class)
    void hasTextsInBothLanguages(CoreCode code) throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh.properties");
        for (String key : new String[] {code.id(), code.id() + ".fix"}) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(chinese.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void hasNoTextsBesides() throws IOException {
        assertThat(load("messages.properties")).hasSize(CoreCode.values().length * 2);
        assertThat(load("messages_zh.properties")).hasSize(CoreCode.values().length * 2);
    }

    @ParameterizedTest
    @EnumSource(CoreCode.class)
    void hasPage(CoreCode code) {
        assertThat(ROOT.resolve("docs/diagnostics/" + code.id() + ".md"))
                .content(StandardCharsets.UTF_8)
                .startsWith("# " + code.id() + ": ")
                .contains("\n## Cure\n");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        Diagnostic diagnostic = Diagnostic.of(CoreCode.UNDECLARED_ENTITY, Location.UNKNOWN, "widgetron");
        assertThat(diagnostic.message(Locale.ENGLISH)).startsWith("The entity \"widgetron\" is not known");
        assertThat(diagnostic.message(Locale.CHINESE)).startsWith("未知实体“widgetron”");
        assertThat(diagnostic.message(Locale.SIMPLIFIED_CHINESE)).startsWith("未知实体");
        assertThat(diagnostic.message(Locale.FRENCH)).startsWith("The entity");
        assertThat(diagnostic.fix(Locale.ENGLISH)).contains("&#x3B1;");
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = CoreCode.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static int placeholders(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
