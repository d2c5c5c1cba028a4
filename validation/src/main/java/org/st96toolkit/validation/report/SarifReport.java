package org.st96toolkit.validation.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.OneLine;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.LogicalPlace;
import org.st96toolkit.validation.Suppressed;
import org.st96toolkit.validation.profile.Profile;

/**
 * SARIF 2.1.0, for code scanning services. Each code that was found is a rule with its help; each finding has its place in the
 * file and, where it is known, in the document's own words.
 */
public final class SarifReport implements ReportForm {

    private static final int INCOMPLETE = 4;
    private static final String FINGERPRINT = "st96Finding/v1";

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Log(@JsonProperty("$schema") String schema, String version, List<SarifRun> runs) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record SarifRun(
            Tool tool,
            List<Invocation> invocations,
            String language,
            List<Artifact> artifacts,
            List<SarifResult> results,
            String columnKind,
            Map<String, String> properties) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, String version, List<Rule> rules) {}

    private record Rule(String id, Text shortDescription, Text help, Configuration defaultConfiguration) {}

    private record Configuration(String level) {}

    private record Text(String text) {}

    private record Invocation(boolean executionSuccessful, int exitCode) {}

    private record Artifact(Uri location, Map<String, String> hashes, Map<String, Object> properties) {}

    private record Uri(String uri) {}

    private record Suppression(String kind, String justification) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record SarifResult(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            List<Place> locations,
            List<Suppression> suppressions,
            Map<String, String> partialFingerprints,
            Map<String, String> properties) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Place(Physical physicalLocation, List<Logical> logicalLocations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Physical(ArtifactReference artifactLocation, Region region) {}

    private record ArtifactReference(String uri, int index) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Region(int startLine, Integer startColumn) {}

    private record Logical(String name, String fullyQualifiedName, String kind) {}

    /** For whoever writes reports. */
    public SarifReport() {}

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        RuleSources sources = new RuleSources(run.profile().flatMap(Profile::of));
        Map<String, Integer> indexes = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        List<Artifact> artifacts = new ArrayList<>();
        List<SarifResult> results = new ArrayList<>();
        for (ValidationRun.Judged judged : run.documents()) {
            DocumentReport report = judged.report();
            List<Suppressed> all = new ArrayList<>(report.findings().stream()
                    .map(told -> new Suppressed(told, ""))
                    .toList());
            all.addAll(report.suppressed());
            for (Suppressed each : all) {
                Code code = each.finding().diagnostic().code();
                int rule = indexes.computeIfAbsent(code.id(), id -> {
                    rules.add(rule(code, sources, language));
                    return rules.size() - 1;
                });
                results.add(result(each, rule, report.name(), artifacts.size(), language));
            }
            artifacts.add(artifact(judged, language));
        }
        Driver driver = new Driver(ValidationRun.TOOL, run.version(), rules);
        SarifRun only = new SarifRun(
                new Tool(driver),
                List.of(new Invocation(run.status() != INCOMPLETE, run.status())),
                language.getLanguage(),
                artifacts,
                results,
                "utf16CodeUnits",
                properties(run));
        return new Json().write(new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", List.of(only)));
    }

    private static Map<String, String> properties(ValidationRun run) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("ruleSet", run.ruleSet());
        run.profile().ifPresent(profile -> properties.put("profile", profile));
        return properties;
    }

    private static Rule rule(Code code, RuleSources sources, Locale language) {
        String help = Codes.fix(code, language)
                + sources.text(code, language).map(source -> "\n" + source).orElse("");
        Severity severity = sources.grading(code).map(Grading::severity).orElse(code.severity());
        return new Rule(
                code.id(), new Text(Codes.message(code, language)), new Text(help), new Configuration(level(severity)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Artifact artifact(ValidationRun.Judged judged, Locale language) {
        DocumentReport report = judged.report();
        Map<String, String> hashes = new LinkedHashMap<>();
        report.sha256().ifPresent(sum -> hashes.put("sha-256", sum));
        Map<String, Object> properties = new LinkedHashMap<>();
        report.variant().ifPresent(variant -> properties.put("kind", variant.dialect() + " " + variant.version()));
        report.grammar().ifPresent(grammar -> properties.put("grammar", grammar));
        properties.put("status", judged.status());
        Map<String, Object> layers = new LinkedHashMap<>();
        for (LayerResult layer : report.layers()) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("state", layer.state().name());
            said.put(
                    "notChecked",
                    layer.unchecked().stream()
                            .map(omission -> omission.text(language))
                            .toList());
            layers.put(layer.layer().id(), said);
        }
        properties.put("layers", layers);
        return new Artifact(new Uri(InputUri.of(report.name())), hashes, properties);
    }

    /** A finding that is told has an empty list of suppressions: "looked at, and told". */
    private static SarifResult result(Suppressed each, int rule, String input, int artifact, Locale language) {
        Finding finding = each.finding();
        Diagnostic diagnostic = finding.diagnostic();
        return new SarifResult(
                diagnostic.code().id(),
                rule,
                level(finding.severity()),
                new Text(OneLine.of(diagnostic.message(language))),
                List.of(new Place(
                        new Physical(new ArtifactReference(InputUri.of(input), artifact), region(finding)),
                        logical(finding).orElse(null))),
                each.reason().isEmpty() ? List.of() : List.of(new Suppression("external", each.reason())),
                Map.of(FINGERPRINT, finding.fingerprint()),
                Map.of("layer", finding.layer().id()));
    }

    /** The paragraphs of a packaged file are no lines of it. */
    private static Region region(Finding finding) {
        int line = finding.diagnostic().location().line();
        int column = finding.diagnostic().location().column();
        return line == 0 || finding.part().isPresent() ? null : new Region(line, column == 0 ? null : column);
    }

    private static Optional<List<Logical>> logical(Finding finding) {
        String section = finding.section().orElse("");
        Optional<Logical> place = finding.place().map(known -> {
            String prefix = section.isEmpty() ? "" : section + "/";
            return new Logical(known.toString(), prefix + known, kind(known));
        });
        List<Logical> all = new ArrayList<>();
        place.or(() -> finding.section().map(name -> new Logical(name, name, "element")))
                .ifPresent(all::add);
        finding.part().ifPresent(part -> all.add(paragraph(part, finding.diagnostic())));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Logical paragraph(String part, Diagnostic diagnostic) {
        String name = "w:p " + diagnostic.location().line();
        return new Logical(name, part + "/" + name, "element");
    }

    private static String kind(LogicalPlace place) {
        return place.kind().name().toLowerCase(Locale.ROOT);
    }
}
