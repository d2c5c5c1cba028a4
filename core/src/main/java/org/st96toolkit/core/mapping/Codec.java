package org.st96toolkit.core.mapping;

import java.util.Optional;

/**
 * A value codec: how the text of a value on one side is said on the other. What the way back does not give again exactly
 * is noted by the mapper; a codec need not be exact.
 */
@FunctionalInterface
public interface Codec {

    /**
     * Says a value on the other side.
     *
     * @param value the text on the side it comes from
     * @param from that side
     * @return the text on the other side, or nothing where the other side cannot say it
     */
    Optional<String> convert(String value, Side from);
}
