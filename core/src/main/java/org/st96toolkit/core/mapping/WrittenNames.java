package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlName;

/** Names and paths as a table writes them, for messages. */
final class WrittenNames {

    private final Mapping mapping;

    WrittenNames(Mapping mapping) {
        this.mapping = mapping;
    }

    /** A path as a table has it. */
    String of(Path path) {
        if (path.isSelf()) {
            return ".";
        }
        List<String> parts = new ArrayList<>();
        path.steps().forEach(step -> parts.add(of(step.name())));
        path.attribute().ifPresent(name -> parts.add("@" + of(name)));
        return String.join("/", parts);
    }

    /** A name with the prefix that the table has for its namespace. */
    String of(XmlName name) {
        return mapping.namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(prefix -> prefix + ":" + name.local())
                .orElse(name.toString());
    }
}
