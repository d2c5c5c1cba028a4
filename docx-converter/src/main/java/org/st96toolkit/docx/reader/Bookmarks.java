package org.st96toolkit.docx.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands in places with names, for fields that show it. */
final class Bookmarks {

    /**
     * What stands in a place.
     *
     * @param text its text
     * @param number the number of the paragraph where it begins, or empty
     * @param fullNumber that number with those of the levels above it, or empty
     */
    record Content(String text, String number, String fullNumber) {}

    private record Open(String name, StringBuilder text, String number, String fullNumber) {}

    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<String, Content> closed = new HashMap<>();

    void start(String id, String name, String number, String fullNumber) {
        open.put(id, new Open(name, new StringBuilder(), number, fullNumber));
    }

    void text(String shown) {
        open.values().forEach(one -> one.text().append(shown));
    }

    void end(String id) {
        Open ended = open.remove(id);
        if (ended != null) {
            closed.putIfAbsent(
                    key(ended.name()), new Content(ended.text().toString(), ended.number(), ended.fullNumber()));
        }
    }

    Optional<Content> find(String name) {
        return Optional.ofNullable(closed.get(key(name)));
    }

    /** Names are the same in upper and lower case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
