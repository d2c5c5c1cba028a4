package org.st96toolkit.core.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlName;

/**
 * Holds mapping tables against the grammars of their two sides: every path exists in one of them, every code is in the
 * list of its declared type and every code of such a list is in the table, and no row stands where an earlier one always
 * comes first.
 *
 * <p>A line that several dialects share must make sense in one of them; a path must exist in one of the versions of a side.
 */
public final class MappingCheck {

    /**
     * A table with the grammars of its two sides.
     *
     * @param mapping the table
     * @param left the grammars of the left side: versions, or kinds of documents
     * @param right those of the right side
     */
    public record Subject(Mapping mapping, List<Grammar> left, List<Grammar> right) {

        public Subject {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    private final TableDemands demands = new TableDemands();
    private final CodeCoverage codes = new CodeCoverage(demands);

    private Subject subject;
    private RuleSites left;
    private RuleSites right;
    private WrittenNames names;

    private MappingCheck() {}

    /**
     * Checks one table.
     *
     * @return a diagnostic for each fault, with the file and what is meant; empty where there is none
     */
    public static Report check(Mapping mapping, Collection<Grammar> left, Collection<Grammar> right) {
        return check(List.of(new Subject(mapping, List.copyOf(left), List.copyOf(right))));
    }

    /**
     * Checks tables that share files, such as the dialects of one side.
     *
     * @return a diagnostic for each fault; a line that is right in one of the tables has none
     */
    public static Report check(List<Subject> subjects) {
        MappingCheck check = new MappingCheck();
        subjects.forEach(check::look);
        check.codes.demand();
        return check.demands.report();
    }

    private RuleSites sites(Side side) {
        return side == Side.LEFT ? left : right;
    }

    private void look(Subject looked) {
        subject = looked;
        left = new RuleSites(looked.mapping(), Side.LEFT, looked.left());
        right = new RuleSites(looked.mapping(), Side.RIGHT, looked.right());
        names = new WrittenNames(looked.mapping());
        RowPrecedence precedence = new RowPrecedence(looked.mapping(), left, right, demands);
        names();
        for (Rule rule : looked.mapping().rules().values()) {
            for (Side side : Side.values()) {
                Set<ElementType> types = sites(side).types(rule);
                element(rule, side, types);
                rule.rows().forEach(row -> row(row, side, types));
                rule.supplies().stream()
                        .filter(supply -> supply.side() == side)
                        .forEach(supply -> supply(supply, types));
            }
            precedence.rows(rule);
            rule.rows().forEach(row -> codes.collect(looked.mapping(), left, right, rule, row));
        }
        precedence.rules();
    }

    // ---------------------------------------------------------------- paths

    private void names() {
        Mapping mapping = subject.mapping();
        Origin whole = new Origin(mapping.name(), 0);
        for (Mapping.Root root : mapping.roots()) {
            for (Side side : Side.values()) {
                path(
                        whole,
                        names.of(root.on(side)),
                        !sites(side).types(root.on(side)).isEmpty());
            }
        }
        for (XmlName name : mapping.parts()) {
            path(whole, "part " + names.of(name), isElement(name));
        }
        for (XmlName name : mapping.opaque()) {
            path(whole, "data " + names.of(name), isElement(name));
        }
        for (String name : mapping.remainders()) {
            path(new Origin("remainder", 0), "remainder " + name, isOnTheLeft(name));
        }
    }

    private boolean isElement(XmlName name) {
        return !left.types(name).isEmpty() || !right.types(name).isEmpty();
    }

    /** Whether a name, an attribute anywhere, or an attribute of an element is declared. */
    private boolean isOnTheLeft(String name) {
        int at = name.indexOf('@');
        if (at < 0) {
            return !left.types(leftName(name)).isEmpty();
        }
        XmlName attribute = leftName(name.substring(at + 1));
        Collection<XmlName> elements = at == 0 ? left.names() : List.of(leftName(name.substring(0, at - 1)));
        return elements.stream()
                .flatMap(element -> left.types(element).stream())
                .anyMatch(type -> type.attribute(attribute).isPresent());
    }

    /** A name of the left side, where a few have a prefix. */
    private XmlName leftName(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return XmlName.of(written);
        }
        String prefix = written.substring(0, colon);
        String namespace = prefix.equals("xml")
                ? XMLConstants.XML_NS_URI
                : subject.mapping().namespaces().getOrDefault(prefix, "");
        return new XmlName(namespace, written.substring(colon + 1));
    }

    private void path(Origin origin, String written, boolean exists) {
        demands.demand(MappingCode.UNKNOWN_PATH, origin, written, exists);
    }

    private void element(Rule rule, Side side, Set<ElementType> types) {
        if (!rule.local()) {
            path(rule.origin(), names.of(rule.on(side).name()), !types.isEmpty());
        }
        predicates(rule.origin(), rule.on(side), types);
        for (Optional<Rule.Pair> pair : Arrays.asList(rule.carrier(), rule.enclosure())) {
            if (pair.isPresent()) {
                steps(rule.origin(), List.of(pair.get().on(side)), types);
            }
        }
        if (rule.filler().isPresent()) {
            XmlName name = rule.filler().get().on(side).name();
            path(rule.origin(), names.of(name), isElement(name));
        }
    }

    private void row(Row row, Side side, Set<ElementType> types) {
        Path path = row.on(side);
        steps(row.origin(), path.steps(), types);
        boolean exists = RuleSites.exists(types, path);
        if (row.rule().isEmpty() && path.attribute().isEmpty()) {
            exists &= RuleSites.holdsNoElements(types, path);
        }
        demands.demand(
                new TableDemands.Demand(MappingCode.UNKNOWN_PATH, row.origin(), side.name()), exists, names.of(path));
    }

    private void supply(Supply supply, Set<ElementType> types) {
        Set<ElementType> within = RuleSites.walk(types, supply.within().steps());
        steps(supply.origin(), supply.path().steps(), within);
        demands.demand(
                new TableDemands.Demand(
                        MappingCode.UNKNOWN_PATH, supply.origin(), supply.side().name()),
                RuleSites.exists(within, supply.path()),
                names.of(supply.path()));
        if (supply.value().orElse(null) instanceof Supply.Constant constant) {
            value(supply.origin(), RuleSites.values(within, supply.path()), constant.text());
        }
    }

    /** Steps with their predicates. */
    private void steps(Origin origin, List<Step> steps, Set<ElementType> types) {
        Set<ElementType> at = types;
        for (Step step : steps) {
            at = RuleSites.walk(at, List.of(step));
            path(origin, names.of(step.name()), !at.isEmpty());
            predicates(origin, step, at);
        }
    }

    private void predicates(Origin origin, Step step, Set<ElementType> types) {
        for (Predicate predicate : step.predicates()) {
            String written = names.of(step.name()) + "[" + names.of(predicate.path()) + "]";
            path(origin, written, RuleSites.exists(types, predicate.path()));
            if (predicate instanceof Predicate.Equal equal) {
                value(origin, RuleSites.values(types, equal.path()), equal.value());
            } else if (predicate instanceof Predicate.Without without) {
                value(origin, RuleSites.values(types, without.path()), without.value());
            }
        }
    }

    private void value(Origin origin, List<SimpleType> types, String value) {
        if (!types.isEmpty()) {
            demands.demand(
                    MappingCode.UNKNOWN_CODE_VALUE,
                    origin,
                    value,
                    types.stream().anyMatch(type -> type.fault(value).isEmpty()));
        }
    }
}
