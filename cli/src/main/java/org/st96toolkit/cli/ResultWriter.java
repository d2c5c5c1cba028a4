package org.st96toolkit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.report.OutputFile;
import org.st96toolkit.validation.report.ReportCode;

/**
 * Hands results out; what cannot be written is a finding.
 *
 * @param console the streams
 */
record ResultWriter(Console console) {

    /**
     * Writes a document.
     *
     * @param place where it goes; nothing for standard output
     * @return whether it was written
     */
    boolean document(Optional<OutputFile> place, byte[] bytes, List<Diagnostic> findings) {
        if (place.isPresent()) {
            return file(place.get(), bytes, findings);
        }
        console.out().write(bytes, 0, bytes.length);
        console.out().flush();
        if (console.out().checkError()) {
            findings.add(Diagnostic.of(ReportCode.UNWRITABLE_OUTPUT, Location.UNKNOWN, "<stdout>", "closed"));
            return false;
        }
        return true;
    }

    /** Writes a file. */
    boolean file(OutputFile file, byte[] bytes, List<Diagnostic> findings) {
        try {
            file.write(bytes);
            return true;
        } catch (IOException failure) {
            findings.add(Diagnostic.of(
                    ReportCode.UNWRITABLE_OUTPUT, Location.UNKNOWN, file.toString(), OutputFile.reason(failure)));
            return false;
        }
    }
}
