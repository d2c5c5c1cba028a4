package org.st96toolkit.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.report.HtmlReport;
import org.st96toolkit.validation.report.JsonReport;
import org.st96toolkit.validation.report.JunitReport;
import org.st96toolkit.validation.report.ReportForm;
import org.st96toolkit.validation.report.RuleSources;
import org.st96toolkit.validation.report.SarifReport;
import org.st96toolkit.validation.report.ValidationRun;

/** Reports what was validated: findings and one line for each document as they come, the other forms at the end. */
final class ValidationReporter {

    private final ReportOptions options;
    private final Optional<String> profile;
    private final RuleSources sources;
    private final List<ReportOptions.Wanted> wanted;
    private final Console console;
    private final List<ValidationRun.Judged> judged = new ArrayList<>();
    private ExitStatus status = ExitStatus.CLEAN;

    /**
     * @param profile the name of the profile that the documents are held against
     */
    ValidationReporter(ReportOptions options, Optional<String> profile, Console console) throws WrongUsage {
        this.options = options;
        this.profile = profile;
        this.sources = new RuleSources(profile.flatMap(Profile::of));
        this.wanted = options.reports(ReportOptions.Form.values());
        this.console = console;
    }

    /** Adds what was found in a document. */
    void add(DocumentReport report) {
        ExitStatus its = Outcome.of(report, options.failOn());
        judged.add(new ValidationRun.Judged(report, its.code()));
        status = status.and(its);
        if (showsText()) {
            console.err().print(text(report));
            console.err().flush();
        }
        if (answersPeople() && !options.quiet()) {
            console.out().println(summary(report));
        }
    }

    /** Whether the terminal is free for people: no report for programs goes there. */
    private boolean answersPeople() {
        return wanted.stream().noneMatch(each -> each.form() != ReportOptions.Form.TEXT && each.file() == null);
    }

    /** Whether findings are shown as text: unless the text goes to a file or another report takes its place. */
    private boolean showsText() {
        return answersPeople()
                && wanted.stream().noneMatch(each -> each.form() == ReportOptions.Form.TEXT && each.file() != null);
    }

    private String text(DocumentReport report) {
        FindingText form = new FindingText(options.language(), options.verbose());
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(options.shown()) >= 0) {
                text.append(form.line(report.name(), finding.diagnostic(), finding.severity()))
                        .append('\n');
                if (options.verbose()) {
                    sources.text(finding.diagnostic().code(), options.language())
                            .ifPresent(
                                    source -> text.append("    ").append(source).append('\n'));
                }
            }
        }
        return text.toString();
    }

    /** Says "valid" of nothing that was not checked whole. */
    private String summary(DocumentReport report) {
        Labels labels = new Labels(options.language());
        if (report.isValid()) {
            long warnings = report.count(Severity.WARNING);
            return report.name() + ": " + labels.text("valid") + ofProfile(labels)
                    + (warnings == 0 ? "" : labels.text("warnings", warnings));
        }
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        String found = errors == 0 ? labels.text("noErrors") : labels.text("errors", errors);
        String more = warnings == 0 ? "" : labels.text("warnings", warnings);
        List<String> unchecked = unchecked(report, labels);
        String missing = unchecked.isEmpty() ? "" : labels.text("notChecked", String.join(", ", unchecked));
        int untold = report.suppressed().size();
        String silenced = untold == 0 ? "" : labels.text("suppressed", untold);
        return report.name() + ": " + found + ofProfile(labels) + more + silenced + missing;
    }

    private String ofProfile(Labels labels) {
        return profile.map(name -> labels.text("ofProfile", name)).orElse("");
    }

    /** What was not checked, with the reasons; layers that were skipped for one reason together. */
    private List<String> unchecked(DocumentReport report, Labels labels) {
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        List<String> inPart = new ArrayList<>();
        for (LayerResult layer : report.layers()) {
            String reasons = String.join(
                    "; ",
                    layer.unchecked().stream()
                            .map(omission -> omission.text(options.language()))
                            .toList());
            if (layer.state() == LayerResult.State.SKIPPED) {
                skipped.computeIfAbsent(reasons, unknown -> new ArrayList<>())
                        .add(layer.layer().id());
            } else if (!layer.isWhole()) {
                inPart.add(labels.text("skippedInPart", layer.layer().id(), reasons));
            }
        }
        List<String> all = new ArrayList<>();
        skipped.forEach((reasons, layers) -> all.add(labels.text("skipped", String.join(", ", layers), reasons)));
        all.addAll(inPart);
        return all;
    }

    /** Writes a file beside the reports. */
    void write(String file, byte[] bytes) {
        ReportOptions.Wanted place = new ReportOptions.Wanted(ReportOptions.Form.JSON, file);
        status = status.and(new ReportWriter(console, console.out(), options).write(place, bytes));
    }

    /** Writes the reports that were asked for, and says how the command ended. */
    ExitStatus finish(String version, String ruleSet) {
        ReportWriter writer = new ReportWriter(console, console.out(), options);
        ValidationRun run = new ValidationRun(version, ruleSet, profile, status.code(), judged);
        for (ReportOptions.Wanted each : wanted) {
            if (each.form() != ReportOptions.Form.TEXT) {
                status = status.and(writer.write(each, form(each.form()).write(run, options.language())));
            } else if (each.file() != null) {
                StringBuilder text = new StringBuilder();
                judged.forEach(document -> text.append(text(document.report()))
                        .append(summary(document.report()))
                        .append('\n'));
                status = status.and(writer.write(each, text.toString().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return status;
    }

    private static ReportForm form(ReportOptions.Form form) {
        return switch (form) {
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case HTML -> new HtmlReport();
            case JSON, TEXT -> new JsonReport();
        };
    }
}
