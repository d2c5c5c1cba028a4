package org.st96toolkit.core.grammar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standards and documents that stand beside the project; a test that needs them is skipped where they are absent. */
final class Shared {

    private Shared() {}

    static Path file(String path) {
        String folder = System.getProperty("shared.dir");
        assumeTrue(folder != null, "needs shared.dir, the folder with the standards: " + path);
        Path file = Path.of(folder).resolve(path);
        assumeTrue(Files.exists(file), "needs " + file + ", which is not there");
        return file;
    }

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
