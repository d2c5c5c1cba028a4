package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.st96toolkit.core.diagnostic.Result;

/** Real documents, read, written and read again. */
class CorpusRoundTripTest {

    private final XmlReader reader = new XmlReader();

    @TestFactory
    Stream<DynamicTest> readsWhatItWrote() throws IOException {
        return wellFormed().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Result<XmlDocument> first = reader.read(file);
                    assertThat(first.report().diagnostics()).isEmpty();
                    byte[] bytes = XmlWriter.plain().toBytes(first.orElseThrow());
                    Result<XmlDocument> second = reader.read(bytes);
                    assertThat(Trees.withoutLocations(second.orElseThrow()))
                            .isEqualTo(Trees.withoutLocations(first.orElseThrow()));
                    assertThat(XmlWriter.plain().toBytes(second.orElseThrow())).isEqualTo(bytes);
                }));
    }

    static List<Path> wellFormed() throws IOException {
        Path corpus = Path.of(System.getProperty("shared.dir", "../../shared"), "corpus");
        assumeTrue(Files.isDirectory(corpus), "no " + corpus);
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.toString().contains("not-well-formed"))
                    .filter(file -> !file.endsWith("v1-2-A1.xml"))
                    .sorted()
                    .toList();
        }
    }
}
