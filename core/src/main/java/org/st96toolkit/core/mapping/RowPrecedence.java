package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlName;

/** Finds the rows and rules of a table that never come first, since an earlier one always does. */
final class RowPrecedence {

    private final Mapping mapping;
    private final RuleSites left;
    private final RuleSites right;
    private final WrittenNames names;
    private final TableDemands demands;

    RowPrecedence(Mapping mapping, RuleSites left, RuleSites right, TableDemands demands) {
        this.mapping = mapping;
        this.left = left;
        this.right = right;
        this.names = new WrittenNames(mapping);
        this.demands = demands;
    }

    private RuleSites sites(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Demands of each row of a rule that it comes first for something. */
    void rows(Rule rule) {
        List<Row> rows = rule.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.derived()) {
                List<Row> before = rows.subList(0, i);
                boolean shadowed = Arrays.stream(Side.values())
                        .allMatch(side -> before.stream().anyMatch(earlier -> shadows(rule, earlier, row, side)));
                demands.demand(
                        MappingCode.SHADOWED,
                        row.origin(),
                        names.of(row.left()) + " <-> " + names.of(row.right()),
                        !shadowed);
            }
        }
    }

    /** Whether an earlier row takes, read from a side, every node that a later one could, and can always say it. */
    private boolean shadows(Rule rule, Row earlier, Row later, Side side) {
        if (earlier.derived() || !earlier.rule().equals(later.rule()) || !reads(rule, earlier, later, side)) {
            return false;
        }
        Set<ElementType> written = sites(side.other()).types(rule);
        Path one = earlier.on(side.other());
        Path other = later.on(side.other());
        boolean reaches = written.stream()
                .allMatch(type -> RuleSites.exists(Set.of(type), one) || !RuleSites.exists(Set.of(type), other));
        boolean says = earlier.codec().isEmpty() || earlier.codec().equals(later.codec());
        boolean free = earlier.rule().isPresent()
                || one.names().equals(other.names())
                || RuleSites.values(written, one).stream()
                        .allMatch(type -> type.enumeration().isEmpty()
                                && type.fault("§ any text").isEmpty());
        return reaches && says && free;
    }

    private boolean reads(Rule rule, Row earlier, Row later, Side side) {
        Path one = earlier.on(side);
        Path other = later.on(side);
        if (!one.names().equals(other.names())) {
            return false;
        }
        Set<ElementType> at = sites(side).types(rule);
        for (int i = 0; i < one.steps().size(); i++) {
            at = RuleSites.walk(at, List.of(one.steps().get(i)));
            if (!admits(one.steps().get(i), other.steps().get(i), at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one step's element satisfies all predicates of it wherever it satisfies those of the other. */
    private static boolean admits(Step one, Step other, Set<ElementType> types) {
        return one.predicates().stream()
                .allMatch(predicate -> other.predicates().contains(predicate)
                        || predicate instanceof Predicate.Absent absent
                                && (!RuleSites.exists(types, absent.path()) || excluded(absent, other, types)));
    }

    /** Whether another step demands something that cannot stand beside what must be absent. */
    private static boolean excluded(Predicate.Absent absent, Step other, Set<ElementType> types) {
        Optional<XmlName> missing = RuleSites.first(absent.path());
        return missing.isPresent()
                && other.predicates().stream()
                        .filter(predicate ->
                                !(predicate instanceof Predicate.Absent) && !(predicate instanceof Predicate.Without))
                        .flatMap(predicate -> RuleSites.first(predicate.path()).stream())
                        .anyMatch(there ->
                                types.stream().allMatch(type -> RuleSites.exclude(type, missing.get(), there)));
    }

    /** Demands of each rule that is found by the name of an element that it can be found. */
    void rules() {
        List<Rule> found = new ArrayList<>();
        for (Rule rule : mapping.rules().values()) {
            if (!rule.local()) {
                boolean shadowed = Arrays.stream(Side.values())
                        .allMatch(side -> found.stream()
                                .anyMatch(earlier -> earlier.on(side)
                                                .name()
                                                .equals(rule.on(side).name())
                                        && admits(
                                                earlier.on(side),
                                                rule.on(side),
                                                sites(side).types(rule))));
                demands.demand(MappingCode.SHADOWED, rule.origin(), "rule " + rule.name(), !shadowed);
                found.add(rule);
            }
        }
    }
}
