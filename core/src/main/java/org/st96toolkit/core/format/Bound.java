package org.st96toolkit.core.format;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * A typed value and the document that it was made of. The value may be changed, or another put in its place; the source
 * stays what it was, so that {@link Binding#unbind} can tell what changed.
 *
 * @param value the root of a typed model
 * @param source the document that it was made of; nothing where the value was built from nothing
 * @param <T> the class of the value
 */
public record Bound<T>(T value, Optional<XmlDocument> source) {

    public Bound {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }

    /** A value that was built from nothing. */
    public static <T> Bound<T> fresh(T value) {
        return new Bound<>(value, Optional.empty());
    }
}
