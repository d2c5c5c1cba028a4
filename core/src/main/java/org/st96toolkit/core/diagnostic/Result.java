package org.st96toolkit.core.diagnostic;

import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A value, if one could be had, and what was found on the way to it.
 *
 * @param value the value; absent where it had to be withheld, and then the report says why
 * @param report the findings
 * @param <T> the kind of value
 */
public record Result<T>(Optional<T> value, Report report) {

    public static <T> Result<T> of(T value, Report report) {
        return new Result<>(Optional.of(value), report);
    }

    public static <T> Result<T> withheld(Report report) {
        return new Result<>(Optional.empty(), report);
    }

    /** The value, or an exception where it was withheld. */
    public T orElseThrow() {
        return value.orElseThrow(() -> new NoSuchElementException("withheld: " + report));
    }
}
