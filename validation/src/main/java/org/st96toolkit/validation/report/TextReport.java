package org.st96toolkit.validation.report;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.st96toolkit.core.diagnostic.OneLine;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.profile.Profile;

/**
 * Text for terminals and logs: a line for each finding, and one for each document that says what it comes to and what was not
 * checked.
 *
 * @param least the least severity that is shown
 * @param cures whether the cure of each finding is shown, and its source where a profile names one
 * @param paint whether there are colours
 */
public record TextReport(Severity least, boolean cures, Paint paint) implements ReportForm {

    /** Warnings and errors, without their cures. */
    public static final TextReport PLAIN = new TextReport(Severity.WARNING, false, Paint.NONE);

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        StringBuilder text = new StringBuilder();
        for (ValidationRun.Judged judged : run.documents()) {
            for (String line : findings(judged.report(), run.profile(), language)) {
                text.append(line).append('\n');
            }
            text.append(summary(judged.report(), run.profile(), language)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The findings of a document, each as a line, with its cure as a line more. */
    public List<String> findings(DocumentReport report, Optional<String> profile, Locale language) {
        FindingText form = new FindingText(language, cures, paint);
        Optional<RuleSources> sources =
                cures ? Optional.of(new RuleSources(profile.flatMap(Profile::of))) : Optional.empty();
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(least) >= 0) {
                String line = form.line(report.name(), finding.diagnostic(), finding.severity());
                Optional<String> source =
                        sources.flatMap(known -> known.text(finding.diagnostic().code(), language));
                lines.add(line + source.map(text -> "\n    " + text).orElse(""));
            }
        }
        return lines;
    }

    /** What a document comes to, in one line. Says "valid" of nothing that was not checked whole. */
    public String summary(DocumentReport report, Optional<String> profile, Locale language) {
        Words words = new Words(language);
        String ofProfile = profile.map(name -> words.text("ofProfile", name)).orElse("");
        long warnings = report.count(Severity.WARNING);
        String warned = warnings == 0 ? "" : paint.severity(Severity.WARNING, words.text("count.warnings", warnings));
        if (report.isValid()) {
            return OneLine.of(report.name()) + ": " + paint.good(words.text("valid")) + ofProfile + warned;
        }
        long errors = report.count(Severity.ERROR);
        String found = errors == 0
                ? words.text("noErrors")
                : paint.severity(Severity.ERROR, words.text("count.errors", errors));
        int untold = report.suppressed().size();
        String silenced = untold == 0 ? "" : words.text("untold", untold);
        List<String> unchecked = unchecked(report, words);
        String missing = unchecked.isEmpty() ? "" : paint.open(words.text("notChecked", String.join(", ", unchecked)));
        return OneLine.of(report.name()) + ": " + found + ofProfile + warned + silenced + missing;
    }

    /** What was not checked, with the reasons; layers that were skipped for one reason together. */
    private static List<String> unchecked(DocumentReport report, Words words) {
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        List<String> inPart = new ArrayList<>();
        for (LayerResult layer : report.layers()) {
            String reasons = String.join(
                    "; ",
                    layer.unchecked().stream()
                            .map(omission -> omission.text(words.language()))
                            .toList());
            if (layer.state() == LayerResult.State.SKIPPED) {
                skipped.computeIfAbsent(reasons, unknown -> new ArrayList<>())
                        .add(layer.layer().id());
            } else if (!layer.isWhole()) {
                inPart.add(words.text("skippedInPart", layer.layer().id(), reasons));
            }
        }
        List<String> all = new ArrayList<>();
        skipped.forEach((reasons, layers) -> all.add(words.text("skipped", String.join(", ", layers), reasons)));
        all.addAll(inPart);
        return all;
    }

    /** The words of reports in a language. */
    private record Words(Locale language) {

        String text(String key, Object... arguments) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "org.st96toolkit.validation.report.words",
                    language,
                    TextReport.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
        }
    }
}
