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
 * @param layers what was checked; nothing where that was not the question
 * @param document what is in it; nothing where that was not the question
 */
record InputReport(
        String input,
        Optional<String> output,
        List<Diagnostic> findings,
        ExitStatus status,
        Optional<Layers> layers,
        Optional<InspectionJson> document) {

    InputReport {
        findings = List.copyOf(findings);
    }

    static InputReport of(String input, List<Diagnostic> findings, ExitStatus status) {
        return new InputReport(input, Optional.empty(), findings, status, Optional.empty(), Optional.empty());
    }

    InputReport output(Optional<String> file) {
        return new InputReport(input, file, findings, status, layers, document);
    }

    InputReport layers(Layers seen) {
        return new InputReport(input, output, findings, status, Optional.of(seen), document);
    }

    InputReport document(InspectionJson inspected) {
        return new InputReport(input, output, findings, status, layers, Optional.of(inspected));
    }

    /** The number of findings of a severity. */
    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
