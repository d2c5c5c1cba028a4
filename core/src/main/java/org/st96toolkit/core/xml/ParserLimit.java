package org.st96toolkit.core.xml;

import java.util.Arrays;
import java.util.Optional;

/**
 * The limits that the parser itself holds. It has no exception type for them, only words; a test holds these beginnings to
 * the version in use.
 */
enum ParserLimit {
    ENTITY_EXPANSIONS("Maximum entity expansion count", "entityExpansions"),
    ENTITY_DEPTH("Maximum entity expansion depth", "entity nesting"),
    DTD_DEPTH("Maximum DTD nesting depth", "DTD nesting"),
    ELEMENT_DEPTH("Maximum Element Depth", "depth"),
    ATTRIBUTES("Attribute limit", "attributesPerElement"),
    ATTRIBUTE_SIZE("Maximum attribute size", "attributeCharacters"),
    TEXT_SIZE("Text size limit", "textCharacters"),
    OTHER("Maximum ", "other");

    private final String words;
    private final String label;

    ParserLimit(String words, String label) {
        this.words = words;
        this.label = label;
    }

    /** The limit that the parser speaks of, if it does. */
    static Optional<ParserLimit> in(String said) {
        return Arrays.stream(values())
                .filter(limit -> said.startsWith(limit.words))
                .findFirst();
    }

    /** Whether it is about entities, wherever it is met. */
    boolean isExpansion() {
        return this == ENTITY_EXPANSIONS || this == ENTITY_DEPTH;
    }

    /** Name and value, the same in every language: the name is that of the component of {@link Limits}. */
    String describe(String said) {
        int open = said.lastIndexOf('(');
        int close = said.indexOf(')', open);
        return open < 0 || close < 0 ? label : label + ": " + said.substring(open + 1, close);
    }
}
