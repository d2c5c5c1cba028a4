package org.st96toolkit.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.FindingText;

/**
 * What became of the inputs, for programs.
 *
 * @param command the command
 * @param status the exit status
 * @param inputs the inputs, in the order of the command line
 */
record FindingsJson(String command, int status, List<OfInput> inputs) {

    /**
     * What became of one input.
     *
     * @param input its name
     * @param output what was written; absent where nothing was, or to standard output
     * @param status the exit status that it alone would have caused
     * @param document what is in it; absent where that was not the question or cannot be known
     * @param findings what was found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfInput(String input, String output, int status, Inspection document, List<Finding> findings) {}

    /**
     * A finding.
     *
     * @param code its code
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param line the line, from 1; 0 where no place is known
     * @param column the column, from 1; 0 where it is not known
     * @param message the message
     * @param cure what can be done about it
     * @param arguments what the message names
     */
    record Finding(
            String code, String severity, int line, int column, String message, String cure, List<String> arguments) {}

    static FindingsJson of(String command, ExitStatus status, List<InputReport> reports, Locale language) {
        List<OfInput> inputs = new ArrayList<>();
        for (InputReport report : reports) {
            List<Finding> findings = report.findings().stream()
                    .map(found -> finding(found, language))
                    .toList();
            inputs.add(new OfInput(
                    report.input(),
                    report.output().orElse(null),
                    report.status().code(),
                    report.document().orElse(null),
                    findings));
        }
        return new FindingsJson(command, status.code(), inputs);
    }

    private static Finding finding(Diagnostic found, Locale language) {
        return new Finding(
                found.code().id(),
                FindingText.name(found.severity()),
                found.location().line(),
                found.location().column(),
                found.message(language),
                found.fix(language),
                found.arguments());
    }
}
