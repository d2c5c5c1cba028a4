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
        return read(systemId, documents, false);
    }

    /**
     * Reads a schema and compiles all of it at once: for schemas that a user gives and nobody has tested. With
     * {@link #read} a fault in the middle of a component, such as a broken pattern, only shows as an
     * {@link IllegalArgumentException} when the component is first used.
     *
     * @param systemId the system identifier of the root document
     * @param documents gives the bytes of a system identifier, or nothing where it does not list it
     * @return the grammar, or all that is wrong with the schema
     */
    public static Result<Grammar> readCompletely(String systemId, Function<String, Optional<byte[]>> documents) {
        return read(systemId, documents, true);
    }

    private static Result<Grammar> read(
            String systemId, Function<String, Optional<byte[]>> documents, boolean completely) {
        XsdSymbols symbols = new XsdSymbols(systemId, documents);
        List<SourceFault> faults = symbols.faults();
        XsdComponents components = new XsdComponents(symbols);
        if (faults.isEmpty() && completely) {
            faults = components.complete();
        }
        return faults.isEmpty()
                ? Result.of(new DeclaredGrammar(components), Report.EMPTY)
                : Result.withheld(
                        new Report(faults.stream().map(XsdReader::diagnostic).toList()));
    }

    private static Diagnostic diagnostic(SourceFault fault) {
        return Diagnostic.of(
                GrammarCode.BROKEN_SCHEMA,
                new Location(fault.line(), fault.line() > 0 ? 1 : 0),
                fault.systemId(),
                fault.what());
    }
}
