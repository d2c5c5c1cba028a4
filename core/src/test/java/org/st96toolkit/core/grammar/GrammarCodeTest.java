package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;

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
