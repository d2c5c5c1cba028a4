package org.st96toolkit.validation.report;

import java.util.Locale;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.OneLine;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * Findings as lines of text: {@code file:line:column: error CODE: text}.
 *
 * @param language the language
 * @param cures whether each finding is followed by its cure
 * @param paint whether severity and code have a colour
 */
public record FindingText(Locale language, boolean cures, Paint paint) {

    /** The line of a finding, and of its cure; no line feed at the end. */
    public String line(String input, Diagnostic finding) {
        return line(input, finding, finding.severity());
    }

    /** The same, with the severity that somebody decided. */
    public String line(String input, Diagnostic finding, Severity severity) {
        StringBuilder text = new StringBuilder(OneLine.of(input));
        if (finding.location().line() > 0) {
            text.append(':').append(finding.location().line());
            if (finding.location().column() > 0) {
                text.append(':').append(finding.location().column());
            }
        }
        text.append(": ")
                .append(paint.severity(
                        severity, name(severity) + " " + finding.code().id()))
                .append(": ")
                .append(OneLine.of(finding.message(language)));
        if (cures) {
            text.append("\n    ").append(OneLine.of(finding.fix(language)));
        }
        return text.toString();
    }

    /** The name of a severity as programs look for it: the same in every language. */
    public static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
