package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a document as a whole, for values that the written side demands and the source does not say in place.
 * The first value of each list that the written side accepts is taken.
 *
 * @param countries the office codes, likeliest first
 * @param languages the language codes as the written side spells them, likeliest first
 */
public record DocumentFacts(List<String> countries, List<String> languages) {

    /** Nothing is known. */
    public static final DocumentFacts NONE = new DocumentFacts(List.of(), List.of());

    public DocumentFacts {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }

    /** These facts, and behind them others. */
    public DocumentFacts or(DocumentFacts other) {
        return new DocumentFacts(both(countries, other.countries), both(languages, other.languages));
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
