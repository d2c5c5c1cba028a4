package org.st96toolkit.validation.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Severity;

/** How grave each code is in each profile, and by which source: {@code rules.tsv}. Immutable. */
public final class RuleTable {

    private final Map<String, Map<Profile, Grading>> rows;

    private RuleTable(Map<String, Map<Profile, Grading>> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** The table of the toolkit. */
    public static RuleTable load() {
        Map<String, Map<Profile, Grading>> rows = new HashMap<>();
        for (String[] fields : read("rules.tsv")) {
            Grading grading = new Grading(
                    Severity.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    Grading.Evidence.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                    fields[4],
                    fields.length > 5 ? Optional.of(LocalDate.parse(fields[5])) : Optional.empty());
            rows.computeIfAbsent(fields[0], code -> new EnumMap<>(Profile.class))
                    .put(Profile.of(fields[1]).orElseThrow(), grading);
        }
        return new RuleTable(rows);
    }

    /** The lines of a table among the resources, field by field. */
    static List<String[]> read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a code is in a profile; nothing where the profile does not ask for it. */
    public Optional<Grading> grading(Code code, Profile profile) {
        return Optional.ofNullable(gradings(code).get(profile));
    }

    /** What a code is in each profile that asks for it, in the order of the profiles. */
    public Map<Profile, Grading> gradings(Code code) {
        return Collections.unmodifiableMap(rows.getOrDefault(code.id(), Map.of()));
    }
}
