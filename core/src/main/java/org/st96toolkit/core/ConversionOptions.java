package org.st96toolkit.core;

import java.util.Optional;
import org.st96toolkit.core.mapping.Mapping;

/**
 * How to convert.
 *
 * @param to the format to convert to; nothing for the other one of the table
 * @param dialect the dialect of the format converted to; nothing for the one that the remainder names, else the one that
 *     fits the document
 * @param table a table to use instead of the one of the dialect
 * @param keepRemainder whether the remainder is kept in the output; where not, everything in it is reported as lost
 * @param verify whether the output is read and converted back, and compared
 * @param validate whether the output is held against its schema
 */
public record ConversionOptions(
        Optional<String> to,
        Optional<String> dialect,
        Optional<Mapping> table,
        boolean keepRemainder,
        boolean verify,
        boolean validate) {

    /** To the other format, with remainder, verified and validated. */
    public static final ConversionOptions DEFAULT =
            new ConversionOptions(Optional.empty(), Optional.empty(), Optional.empty(), true, true, true);

    public ConversionOptions to(String format) {
        return new ConversionOptions(Optional.of(format), dialect, table, keepRemainder, verify, validate);
    }

    public ConversionOptions dialect(String name) {
        return new ConversionOptions(to, Optional.of(name), table, keepRemainder, verify, validate);
    }

    public ConversionOptions table(Mapping mapping) {
        return new ConversionOptions(to, dialect, Optional.of(mapping), keepRemainder, verify, validate);
    }

    public ConversionOptions keepRemainder(boolean keep) {
        return new ConversionOptions(to, dialect, table, keep, verify, validate);
    }

    public ConversionOptions verify(boolean wanted) {
        return new ConversionOptions(to, dialect, table, keepRemainder, wanted, validate);
    }

    public ConversionOptions validate(boolean wanted) {
        return new ConversionOptions(to, dialect, table, keepRemainder, verify, wanted);
    }
}
