package org.st96toolkit.docx.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.ResourceTable;

/** The figures and lists of offices: {@code demands.tsv}. Immutable. */
final class OfficeDemands {

    /** What a table row is about. */
    enum Subject {
        PAGES,
        MARGINS,
        TEXT_SIZE,
        LINE_SPACING,
        REFUSED_FONTS,
        OBJECTS,
        FILE_NAME,
        FILE_SIZE,
        UNCHECKED;

        private String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<String, List<String>> values;

    private OfficeDemands(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    static OfficeDemands load() {
        Map<String, List<String>> values = new HashMap<>();
        for (String[] fields : ResourceTable.read(OfficeDemands.class, "demands.tsv")) {
            values.put(fields[0] + " " + fields[1], List.of(fields[2].split(",")));
        }
        return new OfficeDemands(values);
    }

    /** What an office says of a subject; empty where it says nothing. */
    List<String> list(Subject subject, String office) {
        return values.getOrDefault(subject.id() + " " + office, List.of());
    }

    /** The figures that an office says of a subject. */
    List<Double> figures(Subject subject, String office) {
        List<Double> figures = new ArrayList<>();
        list(subject, office).forEach(figure -> figures.add(Double.valueOf(figure)));
        return figures;
    }

    Optional<Double> figure(Subject subject, String office) {
        return figures(subject, office).stream().findFirst();
    }
}
