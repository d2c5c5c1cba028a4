package org.st96toolkit.validation.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.LogicalPlace;
import org.st96toolkit.validation.profile.Profile;

/** The report for programs, by the schema {@code docs/validation-report.schema.json}. */
public final class JsonReport implements ReportForm {

    private record Document(String command, Tool tool, int status, List<Checked> inputs) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Tool(String name, String version, String ruleSet, String profile) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Checked(
            String input,
            String sha256,
            String format,
            String dialect,
            String version,
            String root,
            String grammar,
            boolean valid,
            int status,
            List<OfLayer> layers,
            List<Found> findings,
            List<NotTold> suppressed) {}

    private record NotTold(Found finding, String reason) {}

    private record OfLayer(String layer, String state, List<String> notChecked) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Found(
            String code,
            String severity,
            String layer,
            int line,
            int column,
            String part,
            String section,
            String place,
            String message,
            String cure,
            String source,
            String evidence,
            List<String> arguments,
            String excerpt,
            String fingerprint) {}

    /** For whoever writes reports. */
    public JsonReport() {}

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        RuleSources sources = new RuleSources(run.profile().flatMap(Profile::of));
        return new Json()
                .write(new Document(
                        "validate",
                        new Tool(
                                ValidationRun.TOOL,
                                run.version(),
                                run.ruleSet(),
                                run.profile().orElse(null)),
                        run.status(),
                        run.documents().stream()
                                .map(judged -> checked(judged, sources, language))
                                .toList()));
    }

    private static Checked checked(ValidationRun.Judged judged, RuleSources sources, Locale language) {
        DocumentReport report = judged.report();
        return new Checked(
                report.name(),
                report.sha256().orElse(null),
                report.format().orElse(null),
                report.variant().map(Variant::dialect).orElse(null),
                report.variant().map(Variant::version).orElse(null),
                report.variant().map(Variant::root).orElse(null),
                report.grammar().orElse(null),
                report.isValid(),
                judged.status(),
                report.layers().stream().map(layer -> ofLayer(layer, language)).toList(),
                report.findings().stream()
                        .map(finding -> found(finding, sources, language))
                        .toList(),
                report.suppressed().stream()
                        .map(each -> new NotTold(found(each.finding(), sources, language), each.reason()))
                        .toList());
    }

    private static OfLayer ofLayer(LayerResult layer, Locale language) {
        return new OfLayer(
                layer.layer().id(),
                layer.state().name(),
                layer.unchecked().stream()
                        .map(omission -> omission.text(language))
                        .toList());
    }

    private static Found found(Finding finding, RuleSources sources, Locale language) {
        Diagnostic diagnostic = finding.diagnostic();
        Optional<Grading> grading = sources.grading(diagnostic.code());
        return new Found(
                diagnostic.code().id(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.layer().id(),
                diagnostic.location().line(),
                diagnostic.location().column(),
                finding.part().orElse(null),
                finding.section().orElse(null),
                finding.place().map(LogicalPlace::toString).orElse(null),
                diagnostic.message(language),
                diagnostic.fix(language),
                grading.map(Grading::source).orElse(null),
                grading.map(each -> each.evidence().id()).orElse(null),
                diagnostic.arguments(),
                finding.excerpt().orElse(null),
                finding.fingerprint());
    }
}
