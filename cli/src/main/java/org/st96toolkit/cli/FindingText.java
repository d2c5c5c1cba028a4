package org.st96toolkit.cli;

import java.util.Locale;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.report.OneLine;

/**
 * Findings as lines of text: {@code file:line:column: error CODE: text}.
 *
 * @param language the language
 * @param cures whether each finding is followed by its cure
 */
record FindingText(Locale language, boolean cures) {

    /** The line of a finding, and of its cure; no line feed at the end. */
    String line(String input, Diagnostic finding) {
        return line(input, finding, finding.severity());
    }

    /** The same, with the severity that somebody decided. */
    String line(String input, Diagnostic finding, Severity severity) {
        StringBuilder text = new StringBuilder(input);
        if (finding.location().line() > 0) {
            text.append(':').append(finding.location().line());
            if (finding.location().column() > 0) {
                text.append(':').append(finding.location().column());
            }
        }
        text.append(": ")
                .append(severity.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(finding.code().id())
                .append(": ")
                .append(OneLine.of(finding.message(language)));
        if (cures) {
            text.append("\n    ").append(OneLine.of(finding.fix(language)));
        }
        return text.toString();
    }

    static String severity(Diagnostic finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
