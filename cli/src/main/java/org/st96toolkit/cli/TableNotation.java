package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.mapping.Supply;
import org.st96toolkit.core.xml.XmlName;

/** Writes rules and rows as their authors do: {@code docs/mapping-language.md}. */
final class TableNotation {

    private final Map<String, String> prefixes = new HashMap<>();

    /** @param namespaces prefix to namespace */
    TableNotation(Map<String, String> namespaces) {
        namespaces.forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
    }

    String rule(Rule rule) {
        StringBuilder text = new StringBuilder("rule ")
                .append(rule.name())
                .append(" : ")
                .append(step(rule.left()))
                .append(" <-> ")
                .append(step(rule.right()));
        if (rule.content()) {
            text.append(" content");
        }
        if (rule.subtree()) {
            text.append(" subtree");
        }
        if (rule.local()) {
            text.append(" local");
        }
        return text.toString();
    }

    String row(Row row) {
        StringBuilder text = new StringBuilder(path(row.left())).append(" <-> ").append(path(row.right()));
        row.rule().ifPresent(name -> text.append(" : ").append(name));
        row.codec().ifPresent(name -> text.append(" | ").append(name));
        return text.append(row.derived() ? " derived" : "").toString();
    }

    String supply(Supply supply) {
        Path whole = joined(supply.within(), supply.path());
        String text = "supply " + (supply.side() == Side.LEFT ? "left " : "right ") + path(whole);
        return supply.value().map(value -> text + " = " + value(value)).orElse(text);
    }

    /** A path that starts where another ends. */
    static Path joined(Path head, Path tail) {
        List<Step> steps = new ArrayList<>(head.steps());
        steps.addAll(tail.steps());
        return new Path(steps, tail.attribute());
    }

    private static String value(Supply.Value value) {
        if (value instanceof Supply.Constant constant) {
            return "'" + constant.text() + "'";
        } else if (value instanceof Supply.Country) {
            return "country";
        }
        return value instanceof Supply.Language ? "language" : "index";
    }

    private String path(Path path) {
        if (path.steps().isEmpty() && path.attribute().isEmpty()) {
            return ".";
        }
        StringBuilder text = new StringBuilder();
        for (Step step : path.steps()) {
            text.append(text.length() == 0 ? "" : "/").append(step(step));
        }
        path.attribute()
                .ifPresent(name -> text.append(text.length() == 0 ? "@" : "/@").append(name(name)));
        return text.toString();
    }

    private String step(Step step) {
        StringBuilder text = new StringBuilder(name(step.name()));
        for (Predicate asked : step.predicates()) {
            text.append('[');
            if (asked instanceof Predicate.Equal equal) {
                text.append(path(equal.path()))
                        .append("='")
                        .append(equal.value())
                        .append('\'');
            } else if (asked instanceof Predicate.Without without) {
                text.append("not(")
                        .append(path(without.path()))
                        .append("='")
                        .append(without.value())
                        .append("')");
            } else if (asked instanceof Predicate.Absent) {
                text.append("not(").append(path(asked.path())).append(')');
            } else {
                text.append(path(asked.path()));
            }
            text.append(']');
        }
        return text.append(step.each() ? "+" : "").toString();
    }

    String name(XmlName name) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        String prefix = prefixes.get(name.namespace());
        return prefix == null ? name.toString() : prefix + ":" + name.local();
    }
}
