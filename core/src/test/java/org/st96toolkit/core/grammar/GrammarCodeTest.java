package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.testing.ProjectFolder;

class GrammarCodeTest {

    @Test
    void everyCodeHasItsTextsInBothLanguages() throws Exception {
        for (String bundle : new String[] {"messages.properties", "messages_zh.properties"}) {
            Properties texts = new Properties();
            try (var in = GrammarCode.class.getResourceAsStream(bundle)) {
                texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            }
            Set<String> keys = new HashSet<>();
            for (GrammarCode code : GrammarCode.values()) {
                keys.add(code.id());
                keys.add(code.id() + ".fix");
            }
            assertThat(texts.stringPropertyNames()).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @EnumSource(GrammarCode.class)
    void everyCodeHasItsPage(GrammarCode code) {
        assertThat(ProjectFolder.path("docs/diagnostics/" + code.id() + ".md"))
                .content(java.nio.charset.StandardCharsets.UTF_8)
                .startsWith("# " + code.id() + ": ")
                .contains("\n## Cure\n");
    }

    @Test
    void messagesNameTheirArguments() {
        String[] arguments = {"one", "two", "three", "four"};
        for (GrammarCode code : GrammarCode.values()) {
            Diagnostic diagnostic = Diagnostic.of(code, Location.UNKNOWN, arguments);
            for (Locale locale : Set.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(diagnostic.message(locale)).contains("one").doesNotContain("{");
                assertThat(diagnostic.fix(locale)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(Collections.max(Set.of(GrammarCode.values()).stream()
                        .map(GrammarCode::id)
                        .toList()))
                .isEqualTo("G253");
    }
}
