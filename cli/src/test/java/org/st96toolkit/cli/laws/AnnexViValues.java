package org.st96toolkit.cli.laws;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.st96toolkit.core.mapping.CodeTable;
import org.st96toolkit.core.mapping.Codec;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** The values that a row is tried with, and what may be found for each. */
final class AnnexViValues {

    private static final String MARK = "Xy7zz";
    private static final List<String> USUAL = List.of(
            MARK, "20190307", "2019-03-07", "37", "C", "de", "WO", "DE", "12.5", "yes", "true", "H3", "A1", "urn:x:7");

    private final Mapping mapping;
    private final Side from;
    private final Map<String, Set<String>> known = new HashMap<>();

    AnnexViValues(Mapping mapping, Side from) {
        this.mapping = mapping;
        this.from = from;
    }

    /**
     * A value that is put.
     *
     * @param put the value
     * @param expected what may be found for it
     * @param fixed whether it is that value that is asked for, so that no other will do
     */
    record Value(String put, Set<String> expected, boolean fixed) {}

    /** What may be put there, the usual first. */
    List<Value> of(AnnexViTarget target, AnnexViGoal goal) {
        Set<String> put = new LinkedHashSet<>();
        if (target.type().filter(type -> !type.enumeration().isEmpty()).isPresent()) {
            put.addAll(target.type().get().enumeration());
        } else {
            put.addAll(USUAL);
            put.addAll(codes(target));
            put.add(SmallDocuments.ID);
        }
        goal.type().ifPresent(type -> put.addAll(type.enumeration()));
        if (goal.empty()) {
            put.add("");
        }
        target.type().ifPresent(type -> put.removeIf(value -> type.fault(value).isPresent()));
        goal.type()
                .ifPresent(type -> put.removeIf(value ->
                        said(value).stream().allMatch(text -> type.fault(text).isPresent())));
        if (put.isEmpty()) {
            // Nothing can be said there; it may be enough that it is there.
            put.add("");
        }
        return put.stream().map(value -> new Value(value, said(value), false)).toList();
    }

    /** A value, and how the codecs say it on the other side. */
    private Set<String> said(String value) {
        return known.computeIfAbsent(value, this::say);
    }

    private Set<String> say(String value) {
        Set<String> said = new LinkedHashSet<>(List.of(value));
        for (Codec codec : mapping.codecs().values()) {
            codec.convert(value, from)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(said::add);
        }
        for (Rule rule : mapping.rules().values()) {
            constants(List.of(rule.on(from)), List.of(rule.on(from.other())), value, said);
            rule.rows()
                    .forEach(row ->
                            constants(row.on(from).steps(), row.on(from.other()).steps(), value, said));
        }
        return said;
    }

    /** What stands for a constant where predicates of both sides of a row say one. */
    private static void constants(List<Step> read, List<Step> made, String value, Set<String> said) {
        boolean here = read.stream()
                .flatMap(step -> step.predicates().stream())
                .anyMatch(predicate -> predicate instanceof Predicate.Equal equal
                        && equal.value().equals(value));
        if (here) {
            for (Step step : made) {
                for (Predicate predicate : step.predicates()) {
                    if (predicate instanceof Predicate.Equal equal
                            && !equal.value().isEmpty()) {
                        said.add(equal.value());
                    }
                }
            }
        }
    }

    /** The codes that our rows have for a node of the target's name. */
    private Set<String> codes(AnnexViTarget target) {
        XmlName last = target.attribute()
                .orElseGet(() -> target.elements().isEmpty()
                        ? target.root()
                        : target.elements().get(target.elements().size() - 1));
        Set<String> codes = new TreeSet<>();
        for (Rule rule : mapping.rules().values()) {
            for (Row row : rule.rows()) {
                Path path = row.on(from);
                List<Step> steps = path.steps();
                XmlName end = path.attribute()
                        .orElseGet(() -> (steps.isEmpty() ? rule.on(from) : steps.get(steps.size() - 1)).name());
                if (end.equals(last)
                        && row.codec().map(mapping.codecs()::get).orElse(null) instanceof CodeTable table) {
                    codes.addAll((from == Side.LEFT ? table.toRight() : table.toLeft()).keySet());
                }
            }
        }
        return codes;
    }
}
