package org.st96toolkit.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that exist. Immutable.
 *
 * @param offices WIPO ST.3 and ISO 3166, with those that are not used any more but stand in old documents
 * @param languages ISO 639-1, alike
 */
record CodeLists(Set<String> offices, Set<String> languages) {

    static CodeLists load() {
        return new CodeLists(read("offices.txt"), read("languages.txt"));
    }

    boolean isOffice(String code) {
        return offices.contains(code);
    }

    boolean isLanguage(String code) {
        return languages.contains(code);
    }

    private static Set<String> read(String name) {
        try (InputStream in = CodeLists.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
