package org.st96toolkit.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.Limits;
import org.st96toolkit.core.xml.XmlReader;

/**
 * An input as it was named on the command line.
 *
 * @param name the name that findings give it
 * @param file the file; nothing for standard input
 */
record Source(String name, Optional<Path> file) {

    /** What stands for standard input on the command line. */
    static final String STANDARD_INPUT = "-";

    static Source of(String argument) throws InvalidPathException {
        return argument.equals(STANDARD_INPUT)
                ? new Source("<stdin>", Optional.empty())
                : new Source(argument, Optional.of(Path.of(argument)));
    }

    /** The name that files made from this input are given. */
    String fileName() {
        return file.map(Path::getFileName).map(Path::toString).orElse("stdin.xml");
    }

    /** The bytes; withheld where they cannot be read. */
    Result<byte[]> bytes(Console console, Limits limits) {
        if (file.isPresent()) {
            return new XmlReader(limits).load(file.get());
        }
        Result<Input> in = open(console, limits.inputBytes());
        return in.value().isEmpty()
                ? Result.withheld(in.report())
                : Result.of(((Input.OfBytes) in.orElseThrow()).bytes(), in.report());
    }

    /** What to read; withheld where standard input fails. */
    Result<Input> open(Console console, int limit) {
        if (file.isPresent()) {
            return Result.of(Input.of(file.get()), Report.EMPTY);
        }
        try {
            return Result.of(Input.of(name, console.in().readNBytes(limit + 1)), Report.EMPTY);
        } catch (IOException failure) {
            return Result.withheld(Report.of(
                    Diagnostic.of(CoreCode.UNREADABLE_INPUT, Location.UNKNOWN, String.valueOf(failure.getMessage()))));
        }
    }
}
