package org.st96toolkit.core.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of one side against those of the other.
 *
 * @param name the name that rows call it by
 * @param toRight the left codes that the right side can say, and how
 * @param toLeft the right codes that the left side can say, and how
 * @param leftOnly the left codes that the right side cannot say
 * @param rightOnly the right codes that the left side cannot say
 */
public record CodeTable(
        String name,
        Map<String, String> toRight,
        Map<String, String> toLeft,
        Set<String> leftOnly,
        Set<String> rightOnly)
        implements Codec {

    public CodeTable {
        toRight = Map.copyOf(toRight);
        toLeft = Map.copyOf(toLeft);
        leftOnly = Set.copyOf(leftOnly);
        rightOnly = Set.copyOf(rightOnly);
    }

    @Override
    public Optional<String> convert(String value, Side from) {
        return Optional.ofNullable((from == Side.LEFT ? toRight : toLeft).get(value.strip()));
    }
}
