package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.st96toolkit.core.testing.ProjectFolder;

/** Why names have no counterpart: the comment above the {@code remainder} statements of the tables that list them. */
final class RemainderReasons {

    private static final String FOLDER = "st96-standard/src/main/resources/org/st96toolkit/st96/mapping";
    private static final String STATEMENT = "remainder ";

    private RemainderReasons() {}

    /** Each listed name with its reasons: a name may be listed in several tables. A reason that is missing is empty. */
    static Map<String, List<String>> all() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(ProjectFolder.path(FOLDER))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".map"))
                    .sorted()
                    .toList()) {
                read(Files.readAllLines(file), reasons);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reasons;
    }

    private static void read(List<String> lines, Map<String, List<String>> into) {
        List<String> comment = new ArrayList<>();
        boolean listed = false;
        for (String line : lines) {
            if (line.startsWith("#")) {
                if (listed) {
                    comment.clear();
                }
                comment.add(line.substring(1).strip());
                listed = false;
            } else if (line.startsWith(STATEMENT)) {
                String reason = String.join(" ", comment);
                for (String name : line.substring(STATEMENT.length()).strip().split("\\s+")) {
                    into.computeIfAbsent(name, key -> new ArrayList<>()).add(reason);
                }
                listed = true;
            } else {
                comment.clear();
                listed = false;
            }
        }
    }
}
