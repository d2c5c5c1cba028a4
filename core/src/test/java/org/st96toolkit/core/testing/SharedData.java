package org.st96toolkit.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * The official standards and real documents that stand beside the project and are not part of it. A test that asks for
 * something absent is skipped and says what it missed; with {@code -Dshared.required=true} it fails instead.
 */
public final class SharedData {

    private SharedData() {}

    /**
     * A path in the shared folder. May be called in a test, in a method that sets it up, or in a source of its arguments.
     *
     * @param relative a path such as {@code corpus/us}, written with slashes
     */
    public static Path path(String relative) {
        Path path = folder().resolve(relative).normalize();
        if (!Files.exists(path)) {
            String message = "needs " + relative + " in the shared folder, which is not at " + path
                    + " (-Dshared.dir=FOLDER says where the shared folder is)";
            if (required()) {
                Assertions.fail(message);
            }
            // Surefire does not count an abort in a source of arguments, so that it must be seen here.
            System.err.println("skipped: " + message);
            throw new TestAbortedException(message);
        }
        return path;
    }

    private static Path folder() {
        String given = System.getProperty("shared.dir");
        return ProjectFolder.path(given == null || given.isBlank() ? "../shared" : given);
    }

    private static boolean required() {
        return Boolean.getBoolean("shared.required");
    }
}
