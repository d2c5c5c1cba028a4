package org.st96toolkit.cli;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * What became of one input.
 *
 * @param input the name of the input
 * @param output what was written; nothing where nothing was, or to standard output
 * @param findings what was found
 * @param status how it ended
 */
record InputReport(String input, Optional<String> output, List<Diagnostic> findings, ExitStatus status) {

    /** The status of findings that withhold nothing. */
    static ExitStatus statusOf(List<Diagnostic> findings, Severity failOn) {
        boolean grave = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return grave ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
