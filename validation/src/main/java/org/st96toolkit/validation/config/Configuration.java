package org.st96toolkit.validation.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeCatalogue;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.Suppressed;
import org.st96toolkit.validation.ValidationCode;
import tools.jackson.databind.JsonNode;

/** Codes that a user regraded or silenced, each with a reason. Immutable. */
public final class Configuration {

    private static final String OFF = "off";

    /**
     * What is decided about a code.
     *
     * @param code the code
     * @param severity its severity from now on; nothing where it is silenced
     * @param reason why
     * @param lastDay the last day on which this holds; nothing where it holds for good
     */
    private record Entry(Code code, Optional<Severity> severity, String reason, Optional<LocalDate> lastDay) {

        boolean isOver(LocalDate today) {
            return lastDay.filter(today::isAfter).isPresent();
        }
    }

    private final List<Entry> entries;

    private Configuration(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A configuration that decides nothing. */
    public static Configuration none() {
        return new Configuration(List.of());
    }

    /**
     * Reads a configuration.
     *
     * @param file JSON: {@code {"codes": [{"code": "V812", "severity": "off", "reason": "...", "expires": "2027-01-31"}]}};
     *     {@code severity} is {@code off}, {@code info}, {@code warning} or {@code error}, {@code expires} may be left out
     * @return the configuration; withheld where the file cannot be read, says something that is not known, names a code
     *     twice, or one that nobody may regrade
     */
    public static Result<Configuration> read(Path file) {
        return JsonFile.read(file, root -> {
            JsonNode codes =
                    JsonFile.object(root, "the configuration", Set.of("codes")).get("codes");
            List<Entry> entries = new ArrayList<>();
            for (JsonNode each : JsonFile.array(codes, "codes")) {
                entries.add(entry(each));
            }
            if (entries.stream().map(Entry::code).distinct().count() < entries.size()) {
                throw new JsonFile.Fault("a code is there twice");
            }
            return new Configuration(entries);
        });
    }

    private static Entry entry(JsonNode node) throws JsonFile.Fault {
        JsonFile.object(node, "an entry", Set.of("code", "severity", "reason", "expires"));
        String id = JsonFile.text(node, "code", "an entry");
        Code code = CodeCatalogue.load().find(id).orElseThrow(() -> new JsonFile.Fault("there is no code " + id));
        if (Decisions.isLocked(code)) {
            throw new JsonFile.Fault(id + " can neither be regraded nor silenced");
        }
        String severity = JsonFile.text(node, "severity", id);
        Optional<Severity> level = severity.equals(OFF)
                ? Optional.empty()
                : Optional.of(JsonFile.value(
                        severity, id + ": no severity", text -> Severity.valueOf(text.toUpperCase(Locale.ROOT))));
        Optional<LocalDate> lastDay = node.has("expires")
                ? Optional.of(JsonFile.value(
                        JsonFile.text(node, "expires", id), id + ": no date (YYYY-MM-DD)", LocalDate::parse))
                : Optional.empty();
        return new Entry(code, level, JsonFile.text(node, "reason", id), lastDay);
    }

    /**
     * What the configuration makes of a report. An entry whose time is over does nothing but be a finding of its own.
     *
     * @param report the report
     * @param today the day that counts
     */
    public DocumentReport apply(DocumentReport report, LocalDate today) {
        Map<Code, Entry> active = new HashMap<>();
        entries.stream().filter(entry -> !entry.isOver(today)).forEach(entry -> active.put(entry.code(), entry));
        List<Finding> told = new ArrayList<>();
        List<Suppressed> silenced = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Entry entry = active.get(finding.diagnostic().code());
            if (entry == null) {
                told.add(finding);
            } else if (entry.severity().isPresent()) {
                told.add(finding.withSeverity(entry.severity().get()));
            } else {
                silenced.add(new Suppressed(finding, entry.reason()));
            }
        }
        entries.stream().filter(entry -> entry.isOver(today)).forEach(entry -> told.add(expired(entry)));
        return report.withFindings(told, silenced);
    }

    private static Finding expired(Entry entry) {
        return Finding.ofWhole(
                Diagnostic.of(
                        ValidationCode.EXPIRED_ENTRY,
                        Location.UNKNOWN,
                        entry.code().id(),
                        entry.lastDay().orElseThrow().toString(),
                        entry.reason()),
                Layer.RULES);
    }
}
