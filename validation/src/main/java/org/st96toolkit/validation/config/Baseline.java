package org.st96toolkit.validation.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.Suppressed;
import tools.jackson.databind.JsonNode;

/**
 * Findings that were accepted on a day, so that only new ones are told. A finding is known again by its code, its arguments and its
 * place in the document's own words; where several are alike, as many are accepted as there were. Immutable.
 */
public final class Baseline {

    private static final String REASON = "baseline";

    /** How often each finding of each input was there: input to fingerprint to number. */
    private final Map<String, Map<String, Integer>> accepted;

    private Baseline(Map<String, Map<String, Integer>> accepted) {
        this.accepted = accepted;
    }

    /** A baseline that accepts nothing. */
    public static Baseline none() {
        return new Baseline(Map.of());
    }

    /** A baseline of what is told in these reports. What nobody may accept is left out. */
    public static Baseline of(List<DocumentReport> reports) {
        Map<String, Map<String, Integer>> accepted = new LinkedHashMap<>();
        for (DocumentReport report : reports) {
            for (Finding finding : report.findings()) {
                if (!Decisions.isLocked(finding.diagnostic().code())) {
                    accepted.computeIfAbsent(report.name(), unknown -> new LinkedHashMap<>())
                            .merge(finding.diagnostic().code().id() + " " + finding.fingerprint(), 1, Integer::sum);
                }
            }
        }
        return new Baseline(accepted);
    }

    /**
     * Reads a baseline.
     *
     * @param file JSON as {@link #content} gives it
     * @return the baseline; withheld where the file cannot be read or is none
     */
    public static Result<Baseline> read(Path file) {
        return JsonFile.read(file, root -> {
            JsonNode inputs =
                    JsonFile.object(root, "the baseline", Set.of("baseline")).get("baseline");
            if (inputs == null || !inputs.isObject()) {
                throw new JsonFile.Fault("baseline is no object");
            }
            Map<String, Map<String, Integer>> accepted = new HashMap<>();
            for (String input : inputs.propertyNames()) {
                Map<String, Integer> findings = new HashMap<>();
                JsonNode node = inputs.get(input);
                for (String finding : node.propertyNames()) {
                    if (!node.get(finding).isInt()) {
                        throw new JsonFile.Fault("a finding of " + input + " has no number");
                    }
                    findings.put(finding, node.get(finding).asInt());
                }
                accepted.put(input, findings);
            }
            return new Baseline(accepted);
        });
    }

    /** What is written to a file, for a writer of JSON. */
    public Map<String, Object> content() {
        return Map.of("baseline", accepted);
    }

    /** The report without what was accepted. Severities do not matter, so that regrading makes nothing new. */
    public DocumentReport apply(DocumentReport report) {
        Map<String, Integer> left = new HashMap<>(accepted.getOrDefault(report.name(), Map.of()));
        List<Finding> told = new ArrayList<>();
        List<Suppressed> known = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String key = finding.diagnostic().code().id() + " " + finding.fingerprint();
            boolean locked = Decisions.isLocked(finding.diagnostic().code());
            if (!locked && left.getOrDefault(key, 0) > 0) {
                left.merge(key, -1, Integer::sum);
                known.add(new Suppressed(finding, REASON));
            } else {
                told.add(finding);
            }
        }
        return report.withFindings(told, known);
    }
}
