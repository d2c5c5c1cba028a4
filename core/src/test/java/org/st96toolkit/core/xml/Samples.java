package org.st96toolkit.core.xml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.st96toolkit.core.diagnostic.Result;

/** Documents for tests. */
final class Samples {

    static final XmlReader READER = new XmlReader();

    private Samples() {}

    static XmlDocument document(String text) {
        return read(text)
                .value()
                .orElseThrow(() -> new AssertionError(read(text).report()));
    }

    static Result<XmlDocument> read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static XmlElement root(String text) {
        return document(text).root();
    }

    static Path bad(String name) {
        return Path.of(System.getProperty("project.root", ".."), "samples", "bad", name);
    }

    static Path shared(String way) {
        Path path = Path.of(System.getProperty("shared.dir", "../../shared"), way);
        assumeTrue(Files.exists(path), "no " + path);
        return path;
    }

    /** All XML files of the corpus that are well-formed. */
    static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(shared("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.toString().contains("not-well-formed"))
                    .filter(file -> !file.endsWith("v1-2-A1.xml"))
                    .sorted()
                    .toList();
        }
    }
}
