package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.gate.Gate;
import org.st96toolkit.validation.report.Paint;
import org.st96toolkit.validation.report.ReportForm;
import org.st96toolkit.validation.report.ReportKind;
import org.st96toolkit.validation.report.TextReport;
import org.st96toolkit.validation.report.ValidationRun;

/** Reports what was validated: findings and one line for each document as they come, the other forms at the end. */
final class ValidationReporter {

    private final ReportOptions options;
    private final Optional<String> profile;
    private final List<ReportOptions.Wanted> wanted;
    private final Console console;
    private final List<Gate.Judgement> judged = new ArrayList<>();
    private ExitStatus status = ExitStatus.CLEAN;

    /**
     * @param profile the name of the profile that the documents are held against
     */
    ValidationReporter(ReportOptions options, Optional<String> profile, Console console) throws WrongUsage {
        this.options = options;
        this.profile = profile;
        this.wanted = options.reports(ReportKind.values());
        this.console = console;
    }

    /** Adds what was found in a document. */
    void add(Gate.Judgement judgement) {
        judged.add(judgement);
        status = status.and(judgement.status());
        TextReport text = text(options.paint(console));
        if (showsText()) {
            text.findings(judgement.report(), profile, options.language())
                    .forEach(line -> console.err().println(line));
            console.err().flush();
        }
        if (answersPeople() && !options.quiet()) {
            console.out().println(text.summary(judgement.report(), profile, options.language()));
        }
    }

    private TextReport text(Paint paint) {
        return new TextReport(options.shown(), options.verbose(), paint);
    }

    /** Whether the terminal is free for people: no report for programs goes there. */
    private boolean answersPeople() {
        return wanted.stream().noneMatch(each -> each.kind() != ReportKind.TEXT && each.file() == null);
    }

    /** Whether findings are shown as text: unless the text goes to a file or another report takes its place. */
    private boolean showsText() {
        return answersPeople()
                && wanted.stream().noneMatch(each -> each.kind() == ReportKind.TEXT && each.file() != null);
    }

    /** Writes a file beside the reports. */
    void write(String file, byte[] bytes) {
        ReportOptions.Wanted place = new ReportOptions.Wanted(ReportKind.JSON, file);
        status = status.and(new ReportWriter(console, console.out(), options).write(place, bytes));
    }

    /** Writes the reports that were asked for, and says how the command ended. */
    ExitStatus finish(Gate gate) {
        ReportWriter writer = new ReportWriter(console, console.out(), options);
        ValidationRun run = gate.run(judged, status);
        for (ReportOptions.Wanted each : wanted) {
            if (each.kind() != ReportKind.TEXT || each.file() != null) {
                ReportForm form = each.kind() == ReportKind.TEXT
                        ? text(Paint.NONE)
                        : each.kind().form();
                status = status.and(writer.write(each, form.write(run, options.language())));
            }
        }
        return status;
    }
}
