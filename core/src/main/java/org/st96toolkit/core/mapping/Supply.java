package org.st96toolkit.core.mapping;

import java.util.Optional;

/**
 * What a written side demands and a source may lack.
 *
 * @param side the side that demands it
 * @param within the element that must be there for it to be demanded, from the element of the rule
 * @param path the node, from that element
 * @param value what it holds; nothing for an empty element
 * @param origin where it was written
 */
public record Supply(Side side, Path within, Path path, Optional<Value> value, Origin origin) {

    /** Where a supplied value comes from. */
    public sealed interface Value {}

    /**
     * A constant.
     *
     * @param text the constant
     */
    public record Constant(String text) implements Value {}

    /** The office code of the document. */
    public record Country() implements Value {}

    /** The language of the document. */
    public record Language() implements Value {}

    /** The place among the siblings of the same name, from 1. */
    public record Index() implements Value {}
}
