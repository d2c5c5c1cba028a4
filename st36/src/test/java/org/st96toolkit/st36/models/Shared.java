package org.st96toolkit.st36.models;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.InputSource;

/** The official material beside the project. Where it is absent, a test that needs it is reported as skipped. */
final class Shared {

    private static final Path FOLDER =
            Path.of(System.getProperty("shared.dir", "../../shared")).normalize();

    private Shared() {}

    static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
        return folder;
    }

    /** The parts of the office DTDs by file name, whatever folder a DTD names them in. */
    static Dtd.Entities officeDtds() {
        Path folder = folder("standards/st36");
        Map<String, Path> files = new HashMap<>();
        try (var paths = Files.walk(folder)) {
            paths.filter(path -> !path.toString().contains("iso9573-13"))
                    .forEach(path -> files.put(path.getFileName().toString(), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The common part of the Japanese DTD is there by another name than the one it is asked for by.
        files.put("gat-a-com.dtd", files.get("jp-a-com.dtd"));
        return (name, systemId) -> {
            Path file = systemId.contains("iso9573-13")
                    ? folder.resolve("common/mathml2/iso9573-13").resolve(name)
                    : files.get(name);
            if (file == null) {
                throw new IOException(systemId + " is not in " + folder);
            }
            var source = new InputSource(Files.newInputStream(file));
            source.setSystemId(file.toUri().toString());
            return source;
        };
    }
}
