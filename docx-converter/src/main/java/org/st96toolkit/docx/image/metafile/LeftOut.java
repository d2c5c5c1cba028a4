package org.st96toolkit.docx.image.metafile;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The records of a metafile that were not drawn, by their names. For one thread. */
final class LeftOut {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** Names and counts, such as {@code patBlt 9, floodFill 1}; empty where nothing was left out. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
