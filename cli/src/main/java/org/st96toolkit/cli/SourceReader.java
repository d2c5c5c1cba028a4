package org.st96toolkit.cli;

import java.util.List;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.validation.gate.Outcome;

/**
 * Reads inputs for the commands that only look at them.
 *
 * @param toolkit the toolkit
 * @param console the streams
 */
record SourceReader(Toolkit toolkit, Console console) {

    /** Work on a document that may fail within itself. */
    interface Work {
        InputReport on(PatentDocument document, Report report);
    }

    /** Work on a file of a word processor that may fail within itself. */
    interface PackageWork {
        InputReport on(byte[] bytes);
    }

    /** Reads a document, or a file that holds one, and looks at it; a failure of the toolkit becomes a finding. */
    InputReport read(Source source, Work work, PackageWork packageWork) {
        try {
            Result<byte[]> bytes = source.bytes(console, toolkit.limits());
            if (bytes.value().isEmpty()) {
                return unusable(source, bytes.report().diagnostics());
            }
            if (toolkit.packagedFormat(bytes.orElseThrow()).isPresent()) {
                return packageWork.on(bytes.orElseThrow());
            }
            Result<PatentDocument> read = toolkit.read(new Input.OfBytes(source.name(), bytes.orElseThrow()));
            return read.value().isEmpty()
                    ? unusable(source, read.report().diagnostics())
                    : work.on(read.orElseThrow(), read.report());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return unusable(source, List.of(InternalFailure.finding(failure)));
        }
    }

    private static InputReport unusable(Source source, List<Diagnostic> findings) {
        return InputReport.of(source.name(), findings, Outcome.withheld(findings));
    }
}
