package org.st96toolkit.st96.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;

/**
 * The schemas in {@code schemas/st96-v6_0} are what the generator makes of the facts today. With
 * {@code -Dschemas.write=true} it writes them instead of comparing.
 */
class SchemasAreCurrentTest {

    private static final Path SCHEMAS = ProjectFolder.path("schemas/st96-v6_0");

    @Test
    void theFilesAreWhatTheFactsGive() throws IOException {
        Path facts = SharedData.path("standards/st96-v6_0/content-models.txt");
        Map<String, String> generated = SchemaWriter.write(ContentModels.read(facts));
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(SCHEMAS);
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.writeString(SCHEMAS.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(present()).isEqualTo(generated);
    }

    private static Map<String, String> present() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(SCHEMAS)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
