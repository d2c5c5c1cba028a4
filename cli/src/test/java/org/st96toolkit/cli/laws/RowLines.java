package org.st96toolkit.cli.laws;

import static org.st96toolkit.cli.laws.ProfileNotation.last;
import static org.st96toolkit.cli.laws.ProfileNotation.plain;
import static org.st96toolkit.cli.laws.ProfileNotation.saysText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Occurrences;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** The lines that rows give: where a node stands, what takes it, where it goes and what comes back of it. */
@SuppressWarnings("ReferenceEquality") // rows and rules are told apart as such
final class RowLines {

    private final SiteLines lines;
    private final ValueForms values;

    RowLines(SiteLines lines, ValueForms values) {
        this.lines = lines;
        this.values = values;
    }

    void write() {
        lines.rows().forEach(this::row);
    }

    private void row(Row row) {
        ElementType end = ProfileSites.along(lines.written(), row.on(lines.to()).steps());
        Path path = row.on(lines.from());
        StringBuilder line = new StringBuilder(ProfileNotation.path(path));
        Optional<Rule> inner = lines.inner(row);
        if (inner.isPresent()) {
            line.append(ruled(row, inner.get(), end));
        } else if (saysText(path)) {
            line.append(" as is");
        } else {
            line.append(" as ").append(form(row, end));
        }
        if (row.derived()) {
            line.append(" derived");
            repeats(row).ifPresent(line::append);
        }
        among(row).ifPresent(line::append);
        inner.flatMap(rule -> turns(row)).ifPresent(line::append);
        line.append(back(row));
        once(row).ifPresent(line::append);
        if (!row.derived() && !ProfileNotation.isSelf(path)) {
            line.append(order(lines, path.steps().stream().map(Step::name).toList(), row.on(lines.to())));
        }
        lines.line(line.toString());
    }

    /** The node that says the same as a derived one, out of which it comes back. */
    private Optional<String> repeats(Row row) {
        Optional<Row> other = lines.from() == Side.LEFT
                ? Optional.empty()
                : lines.rows().stream()
                        .filter(o -> !o.derived() && plain(o.on(lines.to())).equals(plain(row.on(lines.to()))))
                        .findFirst();
        other.ifPresent(o -> lines.line("back " + plain(row.on(lines.from())) + " '' of " + plain(o.on(lines.to()))));
        return other.map(o -> " repeats " + plain(o.on(lines.from())));
    }

    private String ruled(Row row, Rule inner, ElementType end) {
        Path path = row.on(lines.from());
        Step own = inner.on(lines.from());
        boolean asks = !own.predicates().isEmpty()
                && last(path).filter(own.name()::equals).isPresent();
        ElementType read = lines.read() == null ? null : ProfileSites.along(lines.read(), path.steps());
        return (asks ? ProfileNotation.guards(own.predicates()) : "") + " : "
                + lines.sites().name(inner, inverse(row, inner), read, end, asked(row.on(lines.to())));
    }

    private static List<Predicate> asked(Path path) {
        return path.steps().isEmpty()
                ? List.of()
                : path.steps().get(path.steps().size() - 1).predicates();
    }

    /** The row that the way back takes before this one, where what it asks not to be there is not. */
    private Optional<String> turns(Row row) {
        for (Row other : lines.returning()) {
            List<Predicate> asked = asked(other.on(lines.to()));
            if (other == row) {
                break;
            } else if (other.rule().isPresent()
                    && !other.derived()
                    && !asked.isEmpty()
                    && asked.stream().allMatch(Predicate.Absent.class::isInstance)
                    && plain(other.on(lines.to())).equals(plain(row.on(lines.to())))
                    && !plain(other.on(lines.from())).equals(plain(row.on(lines.from())))
                    && other.on(lines.from()).steps().size() == 1
                    && row.on(lines.from()).steps().size() == 1
                    && lines.read() != null
                    && ProfileSites.exists(lines.read(), other.on(lines.from()))) {
                ElementType read =
                        ProfileSites.along(lines.read(), other.on(lines.from()).steps());
                Rule inner = lines.inner(other).orElseThrow();
                ElementType end =
                        ProfileSites.along(lines.written(), other.on(lines.to()).steps());
                return Optional.of(" turns " + plain(other.on(lines.from())) + " "
                        + lines.sites().name(inner, inner, read, end, List.of()) + " "
                        + asked.stream().map(p -> plain(p.path())).collect(Collectors.joining("|")));
            }
        }
        return Optional.empty();
    }

    /** The values that the read side takes, where they are listed. */
    private Optional<String> among(Row row) {
        Path path = row.on(lines.from());
        ElementType own = lines.read() == null ? null : ProfileSites.along(lines.read(), path.steps());
        return own == null || path.attribute().isEmpty() || row.rule().isPresent()
                ? Optional.empty()
                : own.attribute(path.attribute().get())
                        .filter(a -> !a.type().enumeration().isEmpty())
                        .filter(a -> a.type().enumeration().stream().noneMatch(v -> v.contains(" ")))
                        .map(a -> " among " + String.join("|", a.type().enumeration()));
    }

    private String form(Row row, ElementType end) {
        Path path = row.on(lines.to());
        if (path.attribute().isEmpty() && saysText(path)) {
            return values.none();
        }
        SimpleType type = path.attribute().isPresent()
                ? end.attribute(path.attribute().get()).orElseThrow().type()
                : end.simpleType().orElse(null);
        return values.form(row, row.codec().map(lines.mapping().codecs()::get), own(row), type, end);
    }

    /** The type of the value that is read. */
    private Optional<SimpleType> own(Row row) {
        Path path = row.on(lines.from());
        ElementType end = lines.read() == null ? null : ProfileSites.along(lines.read(), path.steps());
        return end == null
                ? Optional.empty()
                : path.attribute().isPresent()
                        ? end.attribute(path.attribute().get()).map(AttributeDeclaration::type)
                        : end.simpleType();
    }

    /**
     * The place among the neighbours: on the other side, and when it comes back.
     *
     * @param own the names on the way on the read side
     * @param path the path on the written side
     */
    static String order(SiteLines lines, List<XmlName> own, Path path) {
        if (lines.written().content() != ElementType.Content.ELEMENTS
                || path.steps().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(" order ");
        ElementType at = lines.written();
        for (Step step : path.steps()) {
            text.append(text.length() > 7 ? "." : "").append(at.rank(step.name()));
            at = at.child(step.name()).orElseThrow().type();
        }
        text.append(':');
        ElementType type = lines.read();
        for (int i = 0; i < own.size(); i++) {
            boolean sorts = type != null && type.content() == ElementType.Content.ELEMENTS;
            text.append(i == 0 ? "" : ".").append(sorts ? Math.max(0, type.rank(own.get(i))) : 0);
            type = type == null
                    ? null
                    : type.child(own.get(i)).map(ElementDeclaration::type).orElse(null);
        }
        return text.toString();
    }

    /** The rule by which the way back reads what a row makes. */
    private Rule inverse(Row row, Rule inner) {
        Row other = returning(row);
        return other == null ? inner : lines.inner(other).orElse(inner);
    }

    /** What comes back: the node itself, with what its row says, or another. */
    private String back(Row row) {
        Row other = returning(row);
        if (other == null) {
            return bringing(row).map(way -> " returns " + way).orElse("") + " lost";
        }
        StringBuilder text = new StringBuilder();
        Path path = other.on(lines.from());
        if (!plain(path).equals(plain(row.on(lines.from())))) {
            text.append(row.derived() ? "" : " returns " + plain(path) + (takesOne(other, row) ? " once" : ""));
        } else if (!other.codec().equals(row.codec())) {
            text.append(" respelled");
        }
        List<Predicate> said = new ArrayList<>(path.attribute().isPresent() ? List.of() : asked(path));
        lines.inner(other).map(rule -> rule.on(lines.from())).ifPresent(own -> {
            if (last(path).filter(own.name()::equals).isPresent()) {
                said.addAll(own.predicates());
            }
        });
        String says = said.stream()
                .filter(p -> p instanceof Equal e && (row.rule().isPresent() || !ProfileNotation.isSelf(e.path())))
                .map(ProfileNotation::guard)
                .distinct()
                .collect(Collectors.joining());
        return text + (says.isEmpty() ? "" : " says " + says) + ways(path, row.on(lines.from()));
    }

    /** What comes back in the elements on the way, where it is the way on which the node stood. */
    private static String ways(Path back, Path own) {
        if (!plain(back).equals(plain(own))) {
            return "";
        }
        int ways = back.steps().size() - (back.attribute().isPresent() ? 0 : 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ways; i++) {
            String says = back.steps().get(i).predicates().stream()
                    .filter(p -> p instanceof Equal e && !ProfileNotation.isSelf(e.path()))
                    .map(ProfileNotation::guard)
                    .collect(Collectors.joining());
            if (!says.isEmpty()) {
                text.append(" says ")
                        .append(plain(back.steps().subList(0, i + 1)))
                        .append(says);
            }
        }
        return text.toString();
    }

    /** Whether the way back leaves to a row what comes after the one value that another takes. */
    private boolean takesOne(Row other, Row row) {
        List<Step> steps = other.on(lines.from()).steps();
        if (lines.read() == null
                || other.rule().isPresent()
                || steps.isEmpty()
                || other.on(lines.from()).attribute().isPresent()
                || !other.on(lines.to()).equals(row.on(lines.to()))
                || once(row).filter(place -> place.endsWith("*")).isEmpty()) {
            return false;
        }
        ElementType parent = ProfileSites.along(lines.read(), steps.subList(0, steps.size() - 1));
        return parent != null
                && Occurrences.atMostOnce(parent, steps.get(steps.size() - 1).name());
    }

    /** The element that comes back instead, with what is in it. */
    private Optional<String> bringing(Row row) {
        List<String> made = names(row);
        return lines.returning().stream()
                .filter(other -> other.rule().isPresent() && !other.derived())
                .filter(other -> {
                    List<String> way = names(other);
                    return way.size() < made.size()
                            && made.subList(0, way.size()).equals(way);
                })
                .filter(other -> lines.read() == null
                        || lines.back() != lines.rule()
                        || ProfileSites.exists(lines.read(), other.on(lines.from())))
                .map(other -> plain(other.on(lines.from())))
                .findFirst();
    }

    private List<String> names(Row row) {
        return row.on(lines.to()).steps().stream()
                .map(step -> ProfileNotation.name(step.name()))
                .toList();
    }

    /** The row that the way back takes. */
    private Row returning(Row row) {
        for (Row other : lines.returning()) {
            if (plain(other.on(lines.to())).equals(plain(row.on(lines.to())))
                    && other.rule().isPresent() == row.rule().isPresent()
                    && (!other.derived() || other == row)
                    && fits(other, row)
                    && (other == row || suffices(other, row))
                    && (lines.read() == null || ProfileSites.exists(lines.read(), other.on(lines.from())))) {
                return other;
            }
        }
        return lines.back() == lines.rule()
                        && (lines.read() == null || !ProfileSites.exists(lines.read(), row.on(lines.from())))
                ? row
                : null;
    }

    /** Whether the rule of a row can make what it must, of nothing but what the rule of another row makes; else the next row is tried. */
    private boolean suffices(Row other, Row row) {
        Optional<Rule> back = lines.inner(other);
        Optional<Rule> made = lines.inner(row);
        ElementType type = lines.read() == null
                ? null
                : ProfileSites.along(lines.read(), other.on(lines.from()).steps());
        if (type == null || back.isEmpty() || back.equals(made) || back.get().content()) {
            return true;
        }
        Set<String> there = made.orElseThrow().rows().stream()
                .map(each -> plain(each.on(lines.to())))
                .collect(Collectors.toSet());
        Set<XmlName> comes = back.get().rows().stream()
                .filter(each -> there.stream().anyMatch(way -> meet(way, plain(each.on(lines.to())))))
                .flatMap(each -> each.on(lines.from()).steps().stream().limit(1))
                .map(Step::name)
                .collect(Collectors.toSet());
        back.get().supplies().stream()
                .filter(supply -> supply.side() == lines.from())
                .flatMap(supply -> supply.path().steps().stream().limit(1))
                .forEach(step -> comes.add(step.name()));
        return new ContentModels(type).required().stream().noneMatch(set -> Collections.disjoint(set, comes));
    }

    /** Whether one way leads to the end of another, or past it. */
    private static boolean meet(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    /** Whether what a row makes is taken by another row on the way back. */
    private boolean fits(Row other, Row row) {
        List<Step> asked = other.on(lines.to()).steps();
        List<Step> made = row.on(lines.to()).steps();
        for (int i = 0; i < asked.size(); i++) {
            List<Predicate> have = new ArrayList<>(made.get(i).predicates());
            if (i == asked.size() - 1) {
                lines.inner(row).ifPresent(r -> have.addAll(r.on(lines.to()).predicates()));
            }
            for (Predicate predicate : asked.get(i).predicates()) {
                if (!have.contains(predicate) && other != row) {
                    return false;
                }
            }
            if (other == row && neverIs(asked.get(i), ProfileSites.along(lines.written(), asked.subList(0, i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element asks to be without something of which one must always be there. */
    private static boolean neverIs(Step step, ElementType type) {
        Set<XmlName> without = step.predicates().stream()
                .filter(p -> p instanceof Predicate.Absent a
                        && a.path().attribute().isEmpty()
                        && a.path().steps().size() == 1)
                .map(p -> p.path().steps().get(0).name())
                .collect(Collectors.toSet());
        return !without.isEmpty() && new ContentModels(type).required().stream().anyMatch(without::containsAll);
    }

    /** The place that a row fills; a star where it can be filled again. */
    private Optional<String> once(Row row) {
        Path path = row.on(lines.to());
        if (row.derived()) {
            return Optional.empty();
        } else if (ProfileNotation.isSelf(path)) {
            return lines.from() == Side.LEFT || row.rule().isPresent() ? Optional.empty() : Optional.of(" into .");
        }
        boolean repeats = false;
        ElementType at = lines.written();
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            if (step.each() || i == path.steps().size() - 1 && path.attribute().isEmpty()) {
                repeats |= new ContentModels(at).mayRepeat(step.name());
            }
            at = at.child(step.name()).orElseThrow().type();
        }
        return Optional.of(" into " + plain(path) + (repeats ? "*" : ""));
    }
}
