package org.st96toolkit.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the root POM, wherever a test runs from. */
public final class ProjectFolder {

    private ProjectFolder() {}

    /**
     * A path in the project.
     *
     * @param relative a path such as {@code samples/us-grant}, written with slashes
     */
    public static Path path(String relative) {
        return root().resolve(relative).normalize();
    }

    private static Path root() {
        String given = System.getProperty("project.root");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no .mvn folder here or above: set -Dproject.root");
            }
        }
        return folder;
    }
}
