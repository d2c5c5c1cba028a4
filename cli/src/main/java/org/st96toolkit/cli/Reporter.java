package org.st96toolkit.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.docx.report.ApplicationReport;
import org.st96toolkit.docx.report.ReportedInput;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Json;
import org.st96toolkit.validation.report.Paint;
import org.st96toolkit.validation.report.ReportKind;

/** Reports findings as they come, and at the end in the other forms that were asked for. */
final class Reporter {

    private final String command;
    private final ReportOptions options;
    private final Console console;
    private final PrintStream machine;
    private final List<InputReport> reports = new ArrayList<>();
    private ExitStatus status = ExitStatus.CLEAN;

    /**
     * @param command the name of the command
     * @param options what is reported
     * @param console the streams
     * @param machine where a report that is not text goes when no file is named
     * @param kinds the kinds of report that the command has
     */
    Reporter(String command, ReportOptions options, Console console, PrintStream machine, ReportKind... kinds)
            throws WrongUsage {
        options.reports(kinds);
        this.command = command;
        this.options = options;
        this.console = console;
        this.machine = machine;
    }

    /** Adds what became of an input. */
    void add(InputReport report) {
        reports.add(report);
        status = status.and(report.status());
        if (showsText()) {
            console.err().print(text(report, options.findingText(console)));
            console.err().flush();
        }
    }

    /** Whether the terminal is free for answers to people: no report for programs goes there. */
    boolean answersPeople() {
        return options.reports().stream()
                .noneMatch(wanted -> wanted.kind() == ReportKind.JSON && wanted.file() == null);
    }

    /** Whether findings are shown as text: unless the text goes to a file or another report takes its place. */
    private boolean showsText() {
        return options.reports().stream()
                .allMatch(wanted -> wanted.kind() != ReportKind.TEXT && wanted.file() != null
                        || wanted.kind() == ReportKind.TEXT && wanted.file() == null);
    }

    private String text(InputReport report, FindingText form) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : report.findings()) {
            if (finding.severity().compareTo(options.shown()) >= 0) {
                text.append(form.line(report.input(), finding)).append('\n');
            }
        }
        return text.toString();
    }

    /** Writes the reports that were asked for, and says how the command ended. */
    ExitStatus finish() {
        for (ReportOptions.Wanted wanted : options.reports()) {
            if (wanted.kind() == ReportKind.JSON) {
                write(wanted, new Json().write(FindingsJson.of(command, status, reports, options.language())));
            } else if (wanted.kind() == ReportKind.HTML) {
                List<ReportedInput> shown =
                        reports.stream().map(InputReport::forPeople).toList();
                write(wanted, new ApplicationReport().write(shown, options.language()));
            } else if (wanted.file() != null) {
                FindingText plain = new FindingText(options.language(), options.verbose(), Paint.NONE);
                StringBuilder text = new StringBuilder();
                reports.forEach(report -> text.append(text(report, plain)));
                write(wanted, text.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return status;
    }

    private void write(ReportOptions.Wanted wanted, byte[] bytes) {
        status = status.and(new ReportWriter(console, machine, options).write(wanted, bytes));
    }
}
