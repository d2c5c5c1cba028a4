package org.st96toolkit.cli;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.docx.report.ReportedInput;
import org.st96toolkit.validation.gate.ExitStatus;

/**
 * What became of one input.
 *
 * @param input the name of the input
 * @param output what was written; nothing where nothing was, or to standard output
 * @param findings what was found
 * @param status how it ended
 * @param document what is in it; nothing where that was not the question
 * @param shown what a page for people shows of it; nothing where no more is known than what was found
 */
record InputReport(
        String input,
        Optional<String> output,
        List<Diagnostic> findings,
        ExitStatus status,
        Optional<Inspection> document,
        Optional<ReportedInput> shown) {

    InputReport {
        findings = List.copyOf(findings);
    }

    static InputReport of(String input, List<Diagnostic> findings, ExitStatus status) {
        return new InputReport(input, Optional.empty(), findings, status, Optional.empty(), Optional.empty());
    }

    InputReport output(Optional<String> file) {
        return new InputReport(input, file, findings, status, document, shown);
    }

    InputReport document(Inspection inspected) {
        return new InputReport(input, output, findings, status, Optional.of(inspected), shown);
    }

    InputReport shown(ReportedInput page) {
        return new InputReport(input, output, findings, status, document, Optional.of(page));
    }

    /** What a page for people shows of it. */
    ReportedInput forPeople() {
        return shown.orElseGet(() -> ReportedInput.of(input, findings, ReportedInput.Delivery.NONE));
    }
}
