package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Optional;

/** The type of a value: a lexical space with facets. Immutable and thread-safe. */
public interface SimpleType {

    /** What identity a value has in its document. */
    enum Identity {
        NONE,
        ID,
        IDREF,
        IDREFS
    }

    Identity identity();

    /** The code values where the type is an enumeration (through unions and restrictions), else empty. */
    List<String> enumeration();

    /** The value after white-space processing as the type prescribes. */
    String normalize(String value);

    /**
     * Holds a value (before white-space processing) against the type.
     *
     * @return the facet or lexical rule that is broken, in the words of XML Schema ("enumeration", "pattern", "date" ...),
     *     or nothing where the value is valid
     */
    Optional<String> fault(String value);
}
