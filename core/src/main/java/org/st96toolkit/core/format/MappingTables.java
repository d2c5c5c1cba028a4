package org.st96toolkit.core.format;

import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.mapping.EntryTargets;
import org.st96toolkit.core.mapping.Mapping;

/** The mapping tables between two formats. Found by {@link java.util.ServiceLoader}; thread-safe. */
public interface MappingTables {

    /** The format on the left side. */
    String left();

    /** The format on the right side. */
    String right();

    /** The version of the tables, for receipts. */
    String version();

    /** The targets of the instructions that carry the remainder. */
    EntryTargets targets();

    /**
     * The table of a dialect of the left format.
     *
     * @return the table; withheld with the faults of a table that has any; nothing where there is no such dialect
     */
    Optional<Result<Mapping>> mapping(String dialect);

    /**
     * The table of a dialect that a user wrote.
     *
     * @param name its name, for diagnostics
     * @param text its text, which may include and extend the tables here
     */
    Result<Mapping> mapping(String name, String text);
}
