package org.st96toolkit.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.mapping.Mapping;

/**
 * A mapping table that a user wrote.
 *
 * @param file the file
 */
record DialectFile(Path file) {

    /** Reads the table; withheld with its faults, or with why it cannot be read. */
    Result<Mapping> read(Toolkit toolkit) {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException noText) {
            return unreadable("it is not UTF-8");
        } catch (IOException failure) {
            return unreadable(failure.toString());
        }
        MappingTables tables = toolkit.tables().get(0);
        return tables.mapping(file.toString(), text);
    }

    private static Result<Mapping> unreadable(String reason) {
        return Result.withheld(Report.of(Diagnostic.of(CoreCode.UNREADABLE_INPUT, Location.UNKNOWN, reason)));
    }

    /** Whether the file could not even be read. */
    static boolean isUnreadable(List<Diagnostic> faults) {
        return faults.stream().anyMatch(fault -> fault.code() == CoreCode.UNREADABLE_INPUT);
    }

    /** The file that a fault of a table is in: the user's own, or a built-in one. */
    String fileOf(Diagnostic fault) {
        if (fault.code() instanceof CoreCode || fault.arguments().isEmpty()) {
            return file.toString();
        }
        String name = fault.arguments().get(0);
        return name.equals(file.toString()) ? name : name + ".map";
    }
}
