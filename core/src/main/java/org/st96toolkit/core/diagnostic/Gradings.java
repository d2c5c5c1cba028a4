package org.st96toolkit.core.diagnostic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** How grave codes are for offices, and by which source. Immutable. */
public final class Gradings {

    /** No office asks for anything. */
    public static final Gradings NONE = new Gradings(Map.of());

    private final Map<String, Map<String, Grading>> rows;

    private Gradings(Map<String, Map<String, Grading>> rows) {
        Map<String, Map<String, Grading>> copies = new HashMap<>();
        rows.forEach((code, offices) -> copies.put(code, Map.copyOf(offices)));
        this.rows = Map.copyOf(copies);
    }

    /** Those of all modules on the class path. */
    public static Gradings load() {
        List<Gradings> all = new ArrayList<>();
        ServiceLoader.load(CodeFamily.class, Gradings.class.getClassLoader())
                .forEach(family -> all.add(family.gradings()));
        Map<String, Map<String, Grading>> rows = new HashMap<>();
        all.forEach(each -> each.rows.forEach((code, offices) ->
                rows.computeIfAbsent(code, any -> new HashMap<>()).putAll(offices)));
        return new Gradings(rows);
    }

    /**
     * Reads a table: code, office, severity, evidence, source, and perhaps the first day of filing for which the rule holds.
     *
     * @param beside a class in whose package the table stands
     * @param name the name of the resource
     */
    public static Gradings read(Class<?> beside, String name) {
        Map<String, Map<String, Grading>> rows = new HashMap<>();
        for (String[] fields : ResourceTable.read(beside, name)) {
            Grading grading = new Grading(
                    Severity.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    Grading.Evidence.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                    fields[4],
                    fields.length > 5 ? Optional.of(LocalDate.parse(fields[5])) : Optional.empty());
            rows.computeIfAbsent(fields[0], code -> new HashMap<>()).put(fields[1], grading);
        }
        return new Gradings(rows);
    }

    /** What a code is for an office; nothing where the office does not ask for it. */
    public Optional<Grading> of(Code code, String office) {
        return Optional.ofNullable(rows.getOrDefault(code.id(), Map.of()).get(office));
    }
}
