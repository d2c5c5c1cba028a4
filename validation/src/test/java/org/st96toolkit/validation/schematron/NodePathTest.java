package org.st96toolkit.validation.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlReader;

/** Paths as XPath writes them, in a tree. */
class NodePathTest {

    private static final XmlElement ROOT = new XmlReader()
            .read("<a>\n<b/>\n<b xmlns=\"urn:x/y[1]\"/>\n<b>\n<c d=\"1\">t</c>\n</b>\n</a>"
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow()
            .root();

    @ParameterizedTest
    @CsvSource({
        "/Q{}a[1], 1",
        "/Q{}a[1]/Q{}b[1], 2",
        "/Q{}a[1]/Q{urn:x/y[1]}b[1], 3",
        "/Q{}a[1]/Q{}b[2], 4",
        "/Q{}a[1]/Q{}b[2]/Q{}c[1]/@d, 5",
        "/Q{}a[1]/Q{}b[2]/Q{}c[1]/text()[1], 5",
        "/Q{}a[1]/Q{}b[9]/Q{}c[1], 1",
        "/, 1",
        "'', 1"
    })
    void leadsToTheElementOrTheNearestAroundIt(String path, int line) {
        assertThat(NodePath.location(ROOT, path)).isEqualTo(new Location(line, 1));
    }
}
