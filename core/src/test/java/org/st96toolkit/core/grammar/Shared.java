package org.st96toolkit.core.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.st96toolkit.core.testing.SharedData;

/** The standards and documents that stand beside the project. */
final class Shared {

    private Shared() {}

    static Path file(String path) {
        return SharedData.path(path);
    }

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
