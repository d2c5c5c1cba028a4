package org.st96toolkit.docx.image.metafile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How metafiles are drawn.
 *
 * @param timeLimit how much time of a processor drawing one may take, and twelve times as much by the clock; then its process is
 *     killed. By the clock alone where the system does not say the other
 * @param startLimit how long that process may take to start
 * @param megabytes the heap of that process
 * @param classPath where it finds its classes; empty for the places that this process has them from, which must be files or folders
 */
public record DrawingSettings(Duration timeLimit, Duration startLimit, int megabytes, List<Path> classPath) {

    /** 10 s, 60 s to start, 512 MB, our own classes. */
    public static final DrawingSettings STANDARD =
            new DrawingSettings(Duration.ofSeconds(10), Duration.ofSeconds(60), 512, List.of());

    public DrawingSettings {
        if (timeLimit.isNegative() || timeLimit.isZero() || startLimit.isNegative() || startLimit.isZero()) {
            throw new IllegalArgumentException(timeLimit + " " + startLimit);
        }
        if (megabytes < 32) {
            throw new IllegalArgumentException("megabytes: " + megabytes);
        }
        classPath = List.copyOf(classPath);
    }

    /** The same with another time limit. */
    public DrawingSettings withTimeLimit(Duration limit) {
        return new DrawingSettings(limit, startLimit, megabytes, classPath);
    }

    /** The same with classes from other places. */
    public DrawingSettings withClassPath(List<Path> places) {
        return new DrawingSettings(timeLimit, startLimit, megabytes, places);
    }
}
