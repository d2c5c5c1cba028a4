package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;

/** Reads XML Schema 1.0 documents into a {@link Grammar}. */
public final class XsdReader {

    private XsdReader() {}

    /**
     * Reads a schema. Elements and types are compiled when they are first used, under a lock of the grammar's own.
     *
     * @param systemId the system identifier of the root document; those of included and imported documents are resolved
     *     against it, as relative references are
     * @param documents gives the bytes of a system identifier, or nothing where it does not list it; nothing else is
     *     read, no file and no address
     * @return the grammar, or why there is none: a document is missing, not well-formed or no schema, or a name that is
     *     referred to is not there
     */
    public static Result<Grammar> read(String systemId, Function<String, Optional<byte[]>> documents) {
        XsdSymbols symbols = new XsdSymbols(systemId, documents);
        if (!symbols.faults().isEmpty()) {
            List<Diagnostic> found =
                    symbols.faults().stream().map(XsdReader::diagnostic).toList();
            return Result.withheld(new Report(found));
        }
        return Result.of(new DeclaredGrammar(new XsdComponents(symbols)), Report.EMPTY);
    }

    private static Diagnostic diagnostic(SourceFault fault) {
        return Diagnostic.of(
                GrammarCode.BROKEN_SCHEMA,
                new Location(fault.line(), fault.line() > 0 ? 1 : 0),
                fault.systemId(),
                fault.what());
    }
}
