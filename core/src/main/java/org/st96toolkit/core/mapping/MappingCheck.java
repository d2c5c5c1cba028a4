package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
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
 *
 * <p>The class is long because it holds every rule of the language against the grammars in one walk.
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

    /**
     * What a line of a table must do: a finding until one dialect does it.
     *
     * @param what what of the line is meant; for a line that rules include it is written in more than one way
     */
    private record Demand(MappingCode code, Origin origin, String what) {}

    /** How far a demand is met, and how it is written. */
    private record State(boolean met, String argument) {
        State and(State other) {
            return met ? this : other;
        }
    }

    /** The codes that the grammars list for the values that a table of codes is used for. */
    private record Listed(Set<String> left, Set<String> right) {
        Listed() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Map<Demand, State> demands = new LinkedHashMap<>();
    private final Map<CodeTable, Listed> codes = new LinkedHashMap<>();
    private final Map<Origin, Listed> plain = new LinkedHashMap<>();
    private final Map<String, Origin> codeOrigins = new TreeMap<>();

    private Subject subject;
    private RuleSites left;
    private RuleSites right;

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
        check.codes.forEach(check::codes);
        check.plain.forEach(check::plain);
        return check.report();
    }

    private Report report() {
        return new Report(demands.entrySet().stream()
                .filter(demand -> !demand.getValue().met())
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Demand demand) -> demand.origin().file())
                                .thenComparing(demand -> demand.origin().line())
                                .thenComparing(Demand::code)))
                .map(demand -> Diagnostic.of(
                        demand.getKey().code(),
                        new Location(demand.getKey().origin().line(), 1),
                        demand.getKey().origin().file(),
                        demand.getValue().argument()))
                .distinct()
                .toList());
    }

    private void demand(MappingCode code, Origin origin, String what, boolean met) {
        demand(new Demand(code, origin, what), met, what);
    }

    private void demand(Demand demand, boolean met, String argument) {
        demands.merge(demand, new State(met, argument), State::and);
    }

    private RuleSites sites(Side side) {
        return side == Side.LEFT ? left : right;
    }

    private void look(Subject looked) {
        subject = looked;
        left = new RuleSites(looked.mapping(), Side.LEFT, looked.left());
        right = new RuleSites(looked.mapping(), Side.RIGHT, looked.right());
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
            rows(rule);
            rule.rows().forEach(row -> collectCodes(rule, row));
        }
        shadowedRules();
    }

    // ---------------------------------------------------------------- paths

    private void names() {
        Mapping mapping = subject.mapping();
        Origin whole = new Origin(mapping.name(), 0);
        for (Mapping.Root root : mapping.roots()) {
            for (Side side : Side.values()) {
                path(
                        whole,
                        written(root.on(side)),
                        !sites(side).types(root.on(side)).isEmpty());
            }
        }
        for (XmlName name : mapping.parts()) {
            path(whole, "part " + written(name), isElement(name));
        }
        for (XmlName name : mapping.opaque()) {
            path(whole, "data " + written(name), isElement(name));
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
        demand(MappingCode.UNKNOWN_PATH, origin, written, exists);
    }

    private void element(Rule rule, Side side, Set<ElementType> types) {
        if (!rule.local()) {
            path(rule.origin(), written(rule.on(side).name()), !types.isEmpty());
        }
        predicates(rule.origin(), rule.on(side), types);
        for (Optional<Rule.Pair> pair : Arrays.asList(rule.carrier(), rule.enclosure())) {
            if (pair.isPresent()) {
                steps(rule.origin(), List.of(pair.get().on(side)), types);
            }
        }
        if (rule.filler().isPresent()) {
            XmlName name = rule.filler().get().on(side).name();
            path(rule.origin(), written(name), isElement(name));
        }
    }

    private void row(Row row, Side side, Set<ElementType> types) {
        Path path = row.on(side);
        steps(row.origin(), path.steps(), types);
        boolean exists = RuleSites.exists(types, path);
        if (row.rule().isEmpty() && path.attribute().isEmpty()) {
            exists &= RuleSites.holdsNoElements(types, path);
        }
        demand(new Demand(MappingCode.UNKNOWN_PATH, row.origin(), side.name()), exists, written(path));
    }

    private void supply(Supply supply, Set<ElementType> types) {
        Set<ElementType> within = RuleSites.walk(types, supply.within().steps());
        steps(supply.origin(), supply.path().steps(), within);
        demand(
                new Demand(
                        MappingCode.UNKNOWN_PATH, supply.origin(), supply.side().name()),
                RuleSites.exists(within, supply.path()),
                written(supply.path()));
        if (supply.value().orElse(null) instanceof Supply.Constant constant) {
            value(supply.origin(), RuleSites.values(within, supply.path()), constant.text());
        }
    }

    /** Steps with their predicates. */
    private void steps(Origin origin, List<Step> steps, Set<ElementType> types) {
        Set<ElementType> at = types;
        for (Step step : steps) {
            at = RuleSites.walk(at, List.of(step));
            path(origin, written(step.name()), !at.isEmpty());
            predicates(origin, step, at);
        }
    }

    private void predicates(Origin origin, Step step, Set<ElementType> types) {
        for (Predicate predicate : step.predicates()) {
            String written = written(step.name()) + "[" + written(predicate.path()) + "]";
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
            demand(
                    MappingCode.UNKNOWN_CODE_VALUE,
                    origin,
                    value,
                    types.stream().anyMatch(type -> type.fault(value).isEmpty()));
        }
    }

    // ---------------------------------------------------------------- codes

    private void collectCodes(Rule rule, Row row) {
        Codec codec = row.codec().map(subject.mapping().codecs()::get).orElse(null);
        Listed listed;
        if (codec instanceof CodeTable table) {
            listed = codes.computeIfAbsent(table, known -> new Listed());
            codeOrigins.putIfAbsent(table.name(), row.origin());
        } else if (codec == null && row.rule().isEmpty()) {
            listed = plain.computeIfAbsent(row.origin(), known -> new Listed());
        } else {
            return;
        }
        for (SimpleType type : RuleSites.values(left.types(rule), row.left())) {
            listed.left().addAll(type.enumeration());
        }
        for (SimpleType type : RuleSites.values(right.types(rule), row.right())) {
            listed.right().addAll(type.enumeration());
        }
    }

    /** Where both sides list their codes and no table stands between them, the lists must be the same. */
    private void plain(Origin origin, Listed listed) {
        if (listed.left().isEmpty() || listed.right().isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(listed.left());
        all.addAll(listed.right());
        for (String code : all) {
            boolean both = listed.left().contains(code) && listed.right().contains(code);
            demand(MappingCode.UNCOVERED_CODE, origin, code, both);
        }
    }

    private void codes(CodeTable table, Listed listed) {
        codes(
                table,
                listed.left(),
                table.toRight().keySet(),
                table.leftOnly(),
                table.toLeft().values());
        codes(
                table,
                listed.right(),
                table.toLeft().keySet(),
                table.rightOnly(),
                table.toRight().values());
    }

    private void codes(
            CodeTable table, Set<String> listed, Set<String> read, Set<String> unsayable, Collection<String> written) {
        if (listed.isEmpty()) {
            return;
        }
        Origin origin = codeOrigins.get(table.name());
        Set<String> known = new LinkedHashSet<>(read);
        known.addAll(unsayable);
        known.addAll(written);
        for (String code : known) {
            demand(MappingCode.UNKNOWN_CODE_VALUE, origin, table.name() + ": " + code, listed.contains(code));
        }
        for (String code : listed) {
            demand(
                    MappingCode.UNCOVERED_CODE,
                    origin,
                    table.name() + ": " + code,
                    read.contains(code) || unsayable.contains(code));
        }
    }

    // ---------------------------------------------------------------- rows that never come first

    private void rows(Rule rule) {
        List<Row> rows = rule.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.derived()) {
                List<Row> before = rows.subList(0, i);
                boolean shadowed = Arrays.stream(Side.values())
                        .allMatch(side -> before.stream().anyMatch(earlier -> shadows(rule, earlier, row, side)));
                demand(
                        MappingCode.SHADOWED,
                        row.origin(),
                        written(row.left()) + " <-> " + written(row.right()),
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
                || names(one).equals(names(other))
                || RuleSites.values(written, one).stream()
                        .allMatch(type -> type.enumeration().isEmpty()
                                && type.fault("§ any text").isEmpty());
        return reaches && says && free;
    }

    private boolean reads(Rule rule, Row earlier, Row later, Side side) {
        Path one = earlier.on(side);
        Path other = later.on(side);
        if (!names(one).equals(names(other))) {
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

    /** Rules that are found by the name of an element, and never are. */
    private void shadowedRules() {
        List<Rule> found = new ArrayList<>();
        for (Rule rule : subject.mapping().rules().values()) {
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
                demand(MappingCode.SHADOWED, rule.origin(), "rule " + rule.name(), !shadowed);
                found.add(rule);
            }
        }
    }

    // ---------------------------------------------------------------- names for people

    private static List<XmlName> names(Path path) {
        List<XmlName> names = new ArrayList<>();
        path.steps().forEach(step -> names.add(step.name()));
        path.attribute().ifPresent(names::add);
        return names;
    }

    private String written(Path path) {
        if (path.isSelf()) {
            return ".";
        }
        List<String> parts = new ArrayList<>();
        path.steps().forEach(step -> parts.add(written(step.name())));
        path.attribute().ifPresent(name -> parts.add("@" + written(name)));
        return String.join("/", parts);
    }

    private String written(XmlName name) {
        return subject.mapping().namespaces().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(prefix -> prefix + ":" + name.local())
                .orElse(name.toString());
    }
}
