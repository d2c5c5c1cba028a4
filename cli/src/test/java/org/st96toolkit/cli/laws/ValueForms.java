package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.CodeTable;
import org.st96toolkit.core.mapping.Row;

/** The spellings of the values that rows map, as patterns with names. */
final class ValueForms {

    private static final List<String> PROBES = List.of(
            "",
            "0",
            "01",
            "-1",
            "1.5",
            "2020",
            "a",
            "A",
            "AB",
            "a b",
            "x".repeat(300),
            "true",
            "yes",
            "0%",
            "2020-01",
            "a_b-c");

    private static final String DAY =
            "(?!0000)\\d{4}(?:0000|(?:0[1-9]|1[0-2])00|(?:0[13578]|1[02])(?:0[1-9]|[12]\\d|3[01])"
                    + "|(?:0[469]|11)(?:0[1-9]|[12]\\d|30)|02(?:0[1-9]|1\\d|2\\d))";

    /** What the types without a list of values take, by the probes that they take. */
    private static final Map<String, String[]> SHAPES = shapes();

    private static Map<String, String[]> shapes() {
        Map<String, String[]> shapes = new HashMap<>();
        shapes.put("|0|01|-1|1.5|2020|a|A|AB|a b|xx|true|yes|0%|2020-01|a_b-c", new String[] {"text", ".*"});
        shapes.put(
                "|0|01|-1|1.5|2020|a|A|AB|a b|xx|true|yes|2020-01|a_b-c",
                new String[] {"address", "(?:[^%]|%[0-9A-Fa-f]{2})*"});
        shapes.put("0|01|-1|1.5|2020|a|A|AB|xx|true|yes|2020-01|a_b-c", new String[] {"token", "\\s*[^\\s/%#]+\\s*"});
        shapes.put("0|01|-1|1.5|2020", new String[] {"decimal", "\\s*[+-]?(?:\\d+\\.?\\d*|\\.\\d+)\\s*"});
        shapes.put("0|01|-1|2020", new String[] {"integer", "\\s*[+-]?\\d+\\s*"});
        shapes.put("0|01|2020", new String[] {"number", "\\s*\\+?\\d+\\s*"});
        shapes.put("0|true", new String[] {"boolean", "\\s*(?:0|1|true|false)\\s*"});
        shapes.put("01", new String[] {"two-digits", "\\s*\\d{2}\\s*"});
        shapes.put("A", new String[] {"letter", "\\s*[A-Z]\\s*"});
        shapes.put("01|2020|2020-01", new String[] {"years", ".*"});
        shapes.put("", new String[] {"nothing", "(?!)"});
        return shapes;
    }

    private final Map<String, String> names = new TreeMap<>();

    /** The form of a value that comes back as an empty element. */
    String none() {
        return named("none", "", ".*");
    }

    Map<String, String> known() {
        return names;
    }

    /** The name of the form of a row's value. */
    String form(Row row, Optional<?> codec, SimpleType type, ElementType end) {
        if (type != null && type.identity() != SimpleType.Identity.NONE) {
            return type.identity() == SimpleType.Identity.ID ? "id" : "ids";
        }
        Object by = codec.orElse(null);
        String name = row.codec().orElse("");
        if (by instanceof CodeTable table) {
            return codes(table, type);
        }
        String place = row.right()
                .attribute()
                .map(a -> a.local())
                .orElseGet(() -> row.right().steps().isEmpty()
                        ? "value"
                        : row.right()
                                .steps()
                                .get(row.right().steps().size() - 1)
                                .name()
                                .local());
        return switch (name) {
            case "" -> same(type, end, place);
            case "date" -> spaced("date", DAY);
            case "language" ->
                spaced(
                        name,
                        any(type.enumeration(), UnaryOperator.identity()),
                        "(?i:" + any(type.enumeration(), UnaryOperator.identity()) + ")");
            case "language-upper" ->
                spaced(
                        name,
                        any(type.enumeration(), text -> text.toUpperCase(Locale.ROOT)),
                        "(?i:" + any(type.enumeration(), UnaryOperator.identity()) + ")");
            case "country" -> spaced("country", any(type.enumeration(), UnaryOperator.identity()));
            case "millimetres" -> spaced(name, "(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
            case "millimetres-unit" ->
                named(name, "(?:\\d+(?:\\.\\d+)?|\\.\\d+)mm", "\\s*(?:\\d+(?:\\.\\d+)?|\\.\\d+)\\s*mm\\s*");
            case "heading-level" -> spaced(name, "(?:[1-9]|1[0-5])");
            case "boolean-yes" -> spaced(name, "(?:yes|no)");
            case "kind-in-parentheses" -> named(name, "(?!.*\\([A-Z][0-9]?\\)$)\\S(?:.*\\S)?", ".*");
            default -> throw new IllegalStateException("no form for codec " + name);
        };
    }

    private String same(SimpleType type, ElementType end, String place) {
        if (type == null) {
            return end.content() == ElementType.Content.MIXED || end.content() == ElementType.Content.ANY
                    ? named("text", ".*", null)
                    : named("blank", "\\s*", null);
        }
        if (!type.enumeration().isEmpty()) {
            return named(place, any(type.enumeration(), UnaryOperator.identity()), null);
        }
        String taken = PROBES.stream()
                .filter(p -> type.fault(p).isEmpty())
                .map(p -> p.length() > 20 ? "xx" : p)
                .collect(Collectors.joining("|"));
        String[] shape = SHAPES.get(taken);
        if (shape == null) {
            throw new IllegalStateException("no form for " + place + ", which takes " + taken);
        }
        return named(shape[0], shape[1], null);
    }

    private String codes(CodeTable table, SimpleType type) {
        Map<String, String> there = table.toRight();
        Map<String, String> back = table.toLeft();
        List<String> exact = new ArrayList<>();
        there.forEach((left, right) -> {
            if ((type == null || type.fault(right).isEmpty()) && left.equals(back.get(right))) {
                exact.add(left);
            }
        });
        List<String> said = there.entrySet().stream()
                .filter(e -> type == null || type.fault(e.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return spaced(table.name(), any(exact, UnaryOperator.identity()), any(said, UnaryOperator.identity()));
    }

    private static String any(Collection<String> values, UnaryOperator<String> spelling) {
        return "(?:"
                + values.stream().map(spelling).sorted().map(ValueForms::quote).collect(Collectors.joining("|")) + ")";
    }

    private static String quote(String text) {
        return text.replaceAll("([.\\\\+*?\\[\\](){}|^$&])", "\\\\$1");
    }

    private String spaced(String name, String exact) {
        return spaced(name, exact, exact);
    }

    private String spaced(String name, String exact, String said) {
        return named(name, exact, "\\s*" + said + "\\s*");
    }

    private String named(String name, String exact, String said) {
        Pattern.compile(exact);
        String line = "exact " + exact + (said == null ? "" : " said " + said);
        for (int i = 1; ; i++) {
            String tried = i == 1 ? name : name + "-" + i;
            String known = names.putIfAbsent(tried, line);
            if (known == null || known.equals(line)) {
                return tried;
            }
        }
    }
}
