package org.st96toolkit.st96.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The facts of the standard: every component of its patent documents, in the order in which the facts list them. */
record ContentModels(List<Component> components) {

    /** Reads {@code content-models.txt} and corrects what it lacks. */
    static ContentModels read(Path file) throws IOException {
        List<Component> stated = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(FactLine::read)
                .toList();
        return new ContentModels(CorrectedFacts.of(stated));
    }
}
