package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.testing.ProjectFolder;

/** The flat neighbours that are one thing, as the model tables of a dialect have them. */
final class NeighbourGroups {

    private static final Map<String, String> TABLES = Map.of("ep", "ep-patent-document");

    private static final Pattern ELEMENT = Pattern.compile("element (\\S+) .*");
    private static final Pattern GROUP = Pattern.compile(" +group (\\S+) \\(([^()]*)\\)");

    private NeighbourGroups() {}

    /** {@code NAME in PARENT : MEMBER ...}, those that may follow themselves with a star. */
    static List<String> of(String dialect) {
        String table = TABLES.get(dialect);
        if (table == null) {
            return List.of();
        }
        Path file = ProjectFolder.path("st36/src/main/resources/org/st96toolkit/st36/models/" + table + ".models");
        List<String> groups = new ArrayList<>();
        String element = "";
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher declared = ELEMENT.matcher(line);
                Matcher group = GROUP.matcher(line);
                if (declared.matches()) {
                    element = declared.group(1);
                } else if (group.matches()) {
                    groups.add(group.group(1) + " in " + element + " : "
                            + group.group(2).replace(",", "").replace("?", "").replace("+", "*"));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return groups;
    }
}
