package org.st96toolkit.core.mapping;

import java.util.Optional;

/**
 * What is known of a document as a whole, for values that the written side demands and the source does not say in place.
 *
 * @param country the office code, two letters
 * @param language the language code as the written side spells it
 */
public record DocumentFacts(Optional<String> country, Optional<String> language) {

    /** Nothing is known. */
    public static final DocumentFacts NONE = new DocumentFacts(Optional.empty(), Optional.empty());

    /** These facts, and others where these say nothing. */
    public DocumentFacts or(DocumentFacts other) {
        return new DocumentFacts(country.or(other::country), language.or(other::language));
    }
}
