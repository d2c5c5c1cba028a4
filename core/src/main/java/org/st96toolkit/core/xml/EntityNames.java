package org.st96toolkit.core.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The characters that the entity names of the ISO, MathML and WIPO sets stand for. Patent documents use these names
 * relying on DTDs that we never read. Immutable.
 */
final class EntityNames {

    private static final String RESOURCE = "entities.tsv";

    /** Read once: it is the same for all parsers. */
    private static final class Carried {
        static final EntityNames ALL = read();
    }

    private final Map<String, String> characters;
    private final Map<String, String> replacements;

    private EntityNames(Map<String, String> characters) {
        this.characters = characters;
        Map<String, String> escaped = new HashMap<>(characters);
        escaped.replaceAll((name, text) -> escape(text));
        this.replacements = Collections.unmodifiableMap(escaped);
    }

    /** No entity names at all. */
    static EntityNames none() {
        return new EntityNames(Map.of());
    }

    /** The table that this project carries, read when it is first asked for. */
    static EntityNames load() {
        return Carried.ALL;
    }

    private static EntityNames read() {
        Map<String, String> characters = new HashMap<>(4096);
        try (InputStream in = EntityNames.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    characters.put(line.substring(0, tab), decode(line.substring(tab + 1)));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new EntityNames(characters);
    }

    private static String decode(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split(" ")) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }

    /** What stands for the entity of that name, as text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(characters.get(name));
    }

    /** What stands for the entity of that name, as XML to be parsed in its place. */
    Optional<String> replacement(String name) {
        return text(name).map(EntityNames::escape);
    }

    /** All names with what is to be parsed in their places. */
    Map<String, String> replacements() {
        return replacements;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
