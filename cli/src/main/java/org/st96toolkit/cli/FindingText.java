package org.st96toolkit.cli;

import java.util.Locale;
import org.st96toolkit.core.diagnostic.Diagnostic;

/**
 * Findings as lines of text: {@code file:line:column: error CODE: text}.
 *
 * @param language the language
 * @param cures whether each finding is followed by its cure
 */
record FindingText(Locale language, boolean cures) {

    /** The line of a finding, and of its cure; no line feed at the end. */
    String line(String input, Diagnostic finding) {
        StringBuilder text = new StringBuilder(input);
        if (finding.location().line() > 0) {
            text.append(':').append(finding.location().line());
            if (finding.location().column() > 0) {
                text.append(':').append(finding.location().column());
            }
        }
        text.append(": ")
                .append(severity(finding))
                .append(' ')
                .append(finding.code().id())
                .append(": ")
                .append(visible(finding.message(language)));
        if (cures) {
            text.append("\n    ").append(visible(finding.fix(language)));
        }
        return text.toString();
    }

    static String severity(Diagnostic finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** A finding is one line, and what a document holds must not steer a terminal. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                shown.append(' ');
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
