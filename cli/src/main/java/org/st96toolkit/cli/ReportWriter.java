package org.st96toolkit.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.OutputFile;
import org.st96toolkit.validation.report.ReportCode;

/**
 * Puts finished reports where they were asked for: whole or not at all.
 *
 * @param console the streams
 * @param machine where a report goes when no file is named
 * @param options how findings are told
 */
record ReportWriter(Console console, PrintStream machine, ReportOptions options) {

    /** Writes a report. Where that fails, it is said, and the status is not clean. */
    ExitStatus write(ReportOptions.Wanted wanted, byte[] bytes) {
        if (wanted.file() == null) {
            machine.write(bytes, 0, bytes.length);
            machine.flush();
            return ExitStatus.CLEAN;
        }
        try {
            new OutputFile(Path.of(wanted.file()), false).write(bytes);
            return ExitStatus.CLEAN;
        } catch (IOException failure) {
            return unwritable(wanted.file(), OutputFile.reason(failure));
        } catch (InvalidPathException invalid) {
            return unwritable(wanted.file(), String.valueOf(invalid.getMessage()));
        }
    }

    private ExitStatus unwritable(String file, String reason) {
        Diagnostic finding = Diagnostic.of(ReportCode.UNWRITABLE_OUTPUT, Location.UNKNOWN, file, reason);
        console.err().println(options.findingText(console).line(file, finding));
        return ExitStatus.INCOMPLETE;
    }
}
