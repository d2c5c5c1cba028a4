package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Characters of two code units where there is room for one: a reader that gave nothing would be asked for ever. */
class StrictTextTest {

    @Test
    void supplementaryCharactersStandAnywhere() {
        for (int length = 0; length < 160; length++) {
            for (int power = 64; power <= 16_384; power *= 2) {
                String text = "x".repeat(Math.max(0, power - 150 + length)) + "\ud835\udcb3\ud835\udcb3";
                byte[] bytes = ("<a>" + text + "</a>").getBytes(StandardCharsets.UTF_8);
                XmlDocument document = Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> new XmlReader().read(bytes).orElseThrow());
                assertThat(document.root().text()).isEqualTo(text);
            }
        }
    }
}
