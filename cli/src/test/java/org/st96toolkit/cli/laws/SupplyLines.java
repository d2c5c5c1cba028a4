package org.st96toolkit.cli.laws;

import static org.st96toolkit.cli.laws.ProfileNotation.name;
import static org.st96toolkit.cli.laws.ProfileNotation.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.mapping.Supply;
import org.st96toolkit.core.xml.XmlName;

/** The lines for what a side demands and the table supplies: what of it comes back. */
final class SupplyLines {

    private final SiteLines lines;
    private final Set<String> said = new LinkedHashSet<>();

    /** Whether what is made where nothing is comes back as what the grammar does not know there. */
    private boolean strange;

    SupplyLines(SiteLines lines) {
        this.lines = lines;
    }

    void write() {
        List<Supply> supplies = new ArrayList<>(lines.rule().supplies().stream()
                .filter(supply -> supply.side() == lines.to())
                .toList());
        supplies.addAll(lines.back().supplies().stream()
                .filter(supply -> supply.side() == lines.from())
                .toList());
        texts();
        for (Supply supply : supplies) {
            if (!supply.within().steps().isEmpty()) {
                continue;
            }
            predicated(supply);
            if (supply.side() == lines.from()
                    && lines.read() != null
                    && ProfileSites.exists(lines.read(), supply.path())) {
                back(supply);
            } else if (supply.side() == lines.to()
                    && ProfileSites.exists(lines.written(), supply.path())
                    && isDemanded(supply.path())) {
                there(supply);
            }
        }
    }

    /** The value that the way back makes of the text of an element, even where that is empty. */
    private void texts() {
        if (lines.from() == Side.LEFT || lines.rule().content()) {
            return;
        }
        lines.returning().stream()
                .filter(row -> !row.derived() && ProfileNotation.isSelf(row.on(lines.to())))
                .filter(this::isRead)
                .findFirst()
                .filter(row -> row.rule().isEmpty() && row.codec().isEmpty() && takes(row, ""))
                .map(row -> plain(row.on(lines.from())))
                .filter(path -> !path.equals(".") && said.add(path))
                .ifPresent(path -> lines.line("there " + path + " '' unless ."));
    }

    /** Whether the side that is read takes a value where a row puts it. */
    private boolean takes(Row row, String value) {
        Path own = row.on(lines.from());
        ElementType end = lines.read() == null ? null : ProfileSites.along(lines.read(), own.steps());
        Optional<SimpleType> type = end == null
                ? Optional.empty()
                : own.attribute().isPresent()
                        ? end.attribute(own.attribute().get()).map(a -> a.type())
                        : end.simpleType();
        return type.flatMap(t -> t.fault(value)).isEmpty();
    }

    private static String value(Supply supply) {
        return supply.value()
                .map(v -> v instanceof Supply.Constant c
                        ? "'" + c.text() + "'"
                        : v instanceof Supply.Index ? "index" : v instanceof Supply.Country ? "country" : "language")
                .orElse("''");
    }

    /** What the way back makes. */
    private void back(Supply supply) {
        Optional<String> path =
                ContentModels.demanded(lines.read(), supply.path()).filter(said::add);
        // Where something strange comes back in any case, nothing more is demanded.
        if (path.isEmpty() || strange && supply.path().steps().size() == 1) {
            return;
        }
        lines.line("back " + path.get() + " " + value(supply));
        List<Step> steps = supply.path().steps();
        for (int i = 0; i < steps.size(); i++) {
            for (Predicate predicate : steps.get(i).predicates()) {
                if (predicate instanceof Equal equal && equal.path().attribute().isPresent()) {
                    lines.line("back " + plain(steps.subList(0, i + 1)) + "/" + plain(equal.path()) + "? '"
                            + equal.value() + "'");
                }
            }
        }
    }

    private boolean isDemanded(Path path) {
        return lines.models().demands(path)
                || !path.steps().isEmpty()
                        && (path.steps().size() > 1
                                || lines.models()
                                        .alternatives(path.steps().get(0).name())
                                        .isPresent());
    }

    /** What of that which is made on the other side comes back. */
    private void there(Supply supply) {
        if (lines.from() == Side.RIGHT
                && lines.rule().content()
                && supply.path().attribute().isEmpty()
                && lines.models().demands(supply.path())
                && isUnknown(supply.path().steps().get(0).name())) {
            // What no rule knows comes back as an entry.
            lines.line("there # '' unless " + plain(supply.path()));
        }
        if (lines.rule().content()
                && supply.path().attribute().isEmpty()
                && supply.path().steps().size() == 1
                && lines.rows().stream().noneMatch(row -> leads(row, supply.path()))) {
            inContent(supply.path());
        }
        lines.rows().stream()
                .filter(row -> leads(row, supply.path()) && !row.derived())
                // What is declared comes back first; where nothing is, anything does.
                .min(Comparator.comparingInt(row -> isRead(row) ? 0 : 1))
                .filter(row -> returns(row, supply))
                .filter(row -> said.add(plain(row.on(lines.from()))))
                .ifPresent(row -> lines.line("there " + plain(row.on(lines.from())) + anew(row) + " " + value(supply)
                        + " unless " + plain(row.on(lines.to())) + instead(supply.path()) + way(supply.path())));
    }

    /** A mark behind an element that comes back by a rule of its own, and is then another than the one that is there. */
    private static String anew(Row row) {
        return row.rule().isPresent() ? "!" : "";
    }

    /** What else satisfies the demand for an element. */
    private String instead(Path path) {
        if (path.attribute().isPresent()) {
            return "";
        }
        int last = path.steps().size() - 1;
        String way = plain(path.steps().subList(0, last));
        String in = last == 0 ? "" : way + "/";
        Optional<Set<XmlName>> others = new ContentModels(
                        ProfileSites.along(lines.written(), path.steps().subList(0, last)))
                .alternatives(path.steps().get(last).name());
        if (others.isEmpty()) {
            return last == 0 ? "" : " " + way;
        }
        return others.get().stream().map(n -> " " + in + name(n)).sorted().collect(Collectors.joining());
    }

    /** Whether neither a row nor a rule takes an element on the way back. */
    private boolean isUnknown(XmlName name) {
        return lines.rows().stream()
                        .map(row -> row.on(lines.to()).steps())
                        .noneMatch(
                                steps -> !steps.isEmpty() && steps.get(0).name().equals(name))
                && lines.mapping().rules().values().stream()
                        .noneMatch(rule ->
                                !rule.local() && rule.on(lines.to()).name().equals(name));
    }

    private boolean isRead(Row row) {
        return lines.read() == null || ProfileSites.exists(lines.read(), row.on(lines.from()));
    }

    /** An element of running text that is made, and comes back by the rule for its name. */
    private void inContent(Path path) {
        XmlName made = path.steps().get(0).name();
        List<Rule> known = lines.mapping().rules().values().stream()
                .filter(r -> !r.local() && r.on(lines.to()).name().equals(made))
                .filter(r -> r.on(lines.to()).predicates().isEmpty())
                .toList();
        // What is declared comes back first; where nothing is, anything does.
        Optional<Rule> declared = known.stream()
                .filter(r -> lines.read() == null
                        || lines.read().child(r.on(lines.from()).name()).isPresent())
                .findFirst();
        strange |= declared.isEmpty() && !known.isEmpty();
        Optional<Rule> rule = declared.or(() -> known.stream().findFirst());
        rule.ifPresent(r -> lines.written().childNames().stream()
                .filter(n -> !n.equals(made) && lines.models().neededBy(n).contains(made))
                .map(n -> "there " + name(r.on(lines.from()).name()) + " '' unless " + plain(path) + " of " + name(n))
                .sorted()
                .forEach(lines::line));
        rule.ifPresent(r -> lines.line("there " + name(r.on(lines.from()).name()) + " '' unless " + plain(path)
                + lines.models().alternatives(made).orElse(Set.of()).stream()
                        .map(n -> " " + name(n))
                        .sorted()
                        .collect(Collectors.joining())));
    }

    /** What comes back of an element that is supplied with what its predicates say. */
    private void predicated(Supply supply) {
        List<Step> steps = supply.path().steps();
        if (supply.side() != lines.to() || steps.isEmpty() || !lines.models().demands(supply.path())) {
            return;
        }
        for (Predicate predicate : steps.get(steps.size() - 1).predicates()) {
            String full = plain(supply.path()) + "/" + plain(predicate.path());
            lines.rows().stream()
                    .filter(row -> row.rule().isPresent()
                            && !row.derived()
                            && full.startsWith(plain(row.on(lines.to())) + "/"))
                    .filter(this::isRead)
                    .reduce((one, other) -> other)
                    .filter(row -> said.add(plain(row.on(lines.from()))))
                    .ifPresent(row -> lines.line("there " + plain(row.on(lines.from())) + " '' unless "
                            + plain(supply.path()) + instead(supply.path())));
        }
    }

    /** What must be there for something to be supplied on the other side. */
    private String way(Path path) {
        ElementType at = lines.written();
        String way = "";
        String last = "";
        int end = path.attribute().isPresent()
                ? path.steps().size()
                : path.steps().size() - 1;
        for (int i = 0; i < end; i++) {
            XmlName step = path.steps().get(i).name();
            way += (way.isEmpty() ? "" : "/") + name(step);
            if (new ContentModels(at).alternatives(step).isEmpty()) {
                last = way;
            }
            at = at.child(step).orElseThrow().type();
        }
        return last.isEmpty() ? "" : " of " + last;
    }

    /** Whether a value that is supplied comes back by a row. */
    private boolean returns(Row row, Supply supply) {
        Path own = row.on(lines.from());
        if (row.rule().isPresent()
                || ProfileNotation.saysText(own)
                || !plain(row.on(lines.to())).equals(plain(supply.path()))
                || supply.value().isPresent() && !(supply.value().get() instanceof Supply.Constant)) {
            return true;
        }
        String value = supply.value().map(v -> ((Supply.Constant) v).text()).orElse("");
        Optional<String> comes = row.codec().isPresent()
                ? lines.mapping().codecs().get(row.codec().get()).convert(value, lines.to())
                : Optional.of(value);
        return comes.isPresent() && takes(row, comes.get());
    }

    /** Whether what is supplied at a path is read by a row. */
    private boolean leads(Row row, Path supplied) {
        Path made = row.on(lines.to());
        List<Step> steps = made.steps();
        boolean plainly = steps.stream().allMatch(step -> step.predicates().isEmpty());
        if (plainly && plain(made).equals(plain(supplied))) {
            return true;
        }
        if (row.rule().isPresent()
                && made.attribute().isEmpty()
                && plainly
                && plain(supplied).startsWith(plain(made) + "/")) {
            return true;
        }
        return supplied.attribute().isPresent()
                && !steps.isEmpty()
                && made.attribute().isEmpty()
                && plain(new Path(supplied.steps(), Optional.empty())).equals(plain(made))
                && steps.get(steps.size() - 1).predicates().stream()
                        .anyMatch(p -> p instanceof Equal e
                                && e.path().steps().isEmpty()
                                && e.path().attribute().equals(supplied.attribute()));
    }
}
