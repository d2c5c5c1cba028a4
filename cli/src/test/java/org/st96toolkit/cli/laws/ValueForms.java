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
import org.st96toolkit.core.mapping.Codec;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.xml.XmlName;

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

    private static final String ISO_DAY =
            "(?!0000)\\d{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
                    + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2\\d)))?";

    private static final String KIND = "(?!.*\\([A-Z][0-9]?\\)$)\\S(?:.*\\S)?";

    /**
     * What the types without a list of values take, by the probes that they take. What may be long is never given back: a
     * value of a hostile document is tried once.
     */
    private static final Map<String, String[]> SHAPES = shapes();

    private static Map<String, String[]> shapes() {
        Map<String, String[]> shapes = new HashMap<>();
        shapes.put("|0|01|-1|1.5|2020|a|A|AB|a b|xx|true|yes|0%|2020-01|a_b-c", new String[] {"text", ".*"});
        shapes.put(
                "|0|01|-1|1.5|2020|a|A|AB|a b|xx|true|yes|2020-01|a_b-c",
                new String[] {"address", "(?:[^%]|%[0-9A-Fa-f]{2})*+"});
        shapes.put("0|01|-1|1.5|2020|a|A|AB|xx|true|yes|2020-01|a_b-c", new String[] {"token", "\\s*[^\\s/%#]+\\s*"});
        shapes.put("0|01|-1|1.5|2020", new String[] {"decimal", "\\s*+[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)\\s*+"});
        shapes.put("0|01|-1|2020", new String[] {"integer", "\\s*[+-]?\\d+\\s*"});
        shapes.put("0|01|2020", new String[] {"number", "\\s*\\+?\\d+\\s*"});
        shapes.put("0|true", new String[] {"boolean", "\\s*(?:0|1|true|false)\\s*"});
        shapes.put("01", new String[] {"two-digits", "\\s*\\d{2}\\s*"});
        shapes.put("A", new String[] {"letter", "\\s*[A-Z]\\s*"});
        shapes.put("01|2020|2020-01", new String[] {"years", ".*"});
        shapes.put("", new String[] {"nothing", "(?!)"});
        return shapes;
    }

    private static final List<String> FORMULA_PROBES =
            List.of("", "0", "-1", "1.5", "2em", "50%", "+2", "a", "a b", "red", "auto", "infinity", "normal", "a#b");

    private static final String LENGTH =
            "-?[0-9]*+(?:\\.[0-9]*+)?(?:e[mx]|in|cm|mm|p[xtc]|%)?|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace";

    private static final String COLOURS =
            "aqua|black|blue|fuchsia|gray|green|lime|maroon|navy|olive|purple|red|silver|teal|white|yellow";

    /** What the types of formulae without a list of values take, by the probes that they take. */
    private static final Map<String, String[]> FORMULA_SHAPES = Map.ofEntries(
            formula("red", "formula-colour", "#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?|(?i:" + COLOURS + ")"),
            formula("0|+2", "formula-count", "\\+?[0-9]+|-0+"),
            formula("0|-1|+2", "formula-integer", "[+-]?[0-9]+"),
            formula("0|-1|1.5|+2", "formula-number", "[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)"),
            formula("+2", "formula-positive", "\\+?0*[1-9][0-9]*"),
            formula(
                    "0|-1|1.5|2em|a|a b|red|auto|infinity|normal",
                    "formula-tokens",
                    "[-.:\\w\u00B7-\uFFFD]++(?:\\s++[-.:\\w\u00B7-\uFFFD]++)*+"),
            formula("a|red|auto|infinity|normal", "formula-name", "[A-Za-z_\u00C0-\uFFFD][-.\\w\u00B7-\uFFFD]*"),
            formula("|0|-1|1.5|2em|50%", "formula-length", LENGTH),
            formula("|0|-1|1.5|2em|50%|auto", "formula-width", LENGTH + "|auto"),
            formula("|0|-1|1.5|2em|50%|infinity", "formula-size", LENGTH + "|infinity"),
            formula("|0|-1|1.5|2em|50%|normal", "formula-font", LENGTH + "|normal|small|big"),
            formula(
                    "|0|-1|1.5|2em|50%|+2",
                    "formula-room",
                    "[+-]?[0-9]*+(?:\\.[0-9]*+)?\\s*+(?:%?\\s*+(?:height|depth|width)?|e[mx]|in|cm|mm|p[xtc]"
                            + "|(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace)?"));

    private static Map.Entry<String, String[]> formula(String taken, String name, String pattern) {
        return Map.entry(taken, new String[] {name, "\\s*+(?:" + pattern + ")\\s*+"});
    }

    private final Map<String, String> names = new TreeMap<>();
    private final Side from;

    /** @param from the side that is read */
    ValueForms(Side from) {
        this.from = from;
    }

    /** The form of a value that comes back as an empty element. */
    String none() {
        return named("none", "", ".*");
    }

    Map<String, String> known() {
        return names;
    }

    /**
     * The name of the form of a row's value.
     *
     * @param own the type of the value that is read; nothing where its grammar does not say it
     * @param type the type of the value that is made; null where it is none
     * @param end the type of the element that holds it
     */
    String form(Row row, Optional<?> codec, Optional<SimpleType> own, SimpleType type, ElementType end) {
        if (type != null && type.identity() != SimpleType.Identity.NONE) {
            return switch (type.identity()) {
                case ID -> "id";
                case IDREF -> "idref";
                default -> "ids";
            };
        }
        Object by = codec.orElse(null);
        String name = row.codec().orElse("");
        if (by instanceof CodeTable table) {
            return codes(table, type);
        }
        Path made = row.on(from.other());
        String place = made.attribute()
                .or(() -> ProfileNotation.last(made))
                .map(XmlName::local)
                .orElse("value");
        if (name.isEmpty()) {
            return same(type, end, place);
        }
        return from == Side.LEFT ? there(name, type) : back(name, own, (Codec) by, type);
    }

    /** The form of a value that a codec says on the right. */
    private String there(String name, SimpleType type) {
        return switch (name) {
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
            case "kind-in-parentheses" -> named(name, KIND, ".*");
            case "epodoc-country" -> named(name, "(?!)", "\\s*[A-Z]{2}[0-9A-Z]*[0-9][0-9A-Z]*\\s*");
            default -> throw new IllegalStateException("no form for codec " + name);
        };
    }

    /** The form of a value that a codec says on the left. */
    private String back(String name, Optional<SimpleType> own, Codec codec, SimpleType type) {
        if (type != null && !type.enumeration().isEmpty()) {
            List<String> said = type.enumeration().stream()
                    .flatMap(value -> codec.convert(value, from.other()).stream())
                    .filter(value -> codec.convert(value, from)
                            .filter(type.enumeration()::contains)
                            .isPresent())
                    .toList();
            return spaced(name, any(said, UnaryOperator.identity()));
        }
        return switch (name) {
            case "date" -> named(name, ISO_DAY, "\\s*\\d{4}(?:-\\d{2}(?:-\\d{2}.*)?)?\\s*");
            case "language", "language-upper" ->
                named(
                        name,
                        any(own.map(SimpleType::enumeration).orElse(List.of()), text -> text.toLowerCase(Locale.ROOT)),
                        ".*");
            case "country" -> named(name, "(?:\\S(?:.*\\S)?)?", ".*");
            case "millimetres", "millimetres-unit" -> spaced(name, "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
            case "heading-level" -> spaced(name, "H(?:[1-9]|1[0-5])", "H?(?:[1-9]|1[0-5])");
            case "boolean-yes" -> spaced(name, "(?:true|false)", "(?:true|false|0|1)");
            case "kind-in-parentheses" -> named(name, KIND, ".*");
            case "idrefs" -> named("text", ".*", null);
            default -> throw new IllegalStateException("no form for codec " + name);
        };
    }

    /** The form of an attribute of formulae; nothing where it takes anything, or more than a pattern says. */
    Optional<String> ofFormula(SimpleType type) {
        String taken =
                FORMULA_PROBES.stream().filter(p -> type.fault(p).isEmpty()).collect(Collectors.joining("|"));
        return Optional.ofNullable(FORMULA_SHAPES.get(taken)).map(shape -> named(shape[0], shape[1], null));
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
        Map<String, String> there = from == Side.LEFT ? table.toRight() : table.toLeft();
        Map<String, String> back = from == Side.LEFT ? table.toLeft() : table.toRight();
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
