package org.st96toolkit.cli.laws;

import static org.st96toolkit.cli.laws.ProfileNotation.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.mapping.Supply;
import org.st96toolkit.core.xml.XmlName;

/** The lines for what the written side demands and nothing supplies. */
final class NeedLines {

    private final SiteLines lines;

    NeedLines(SiteLines lines) {
        this.lines = lines;
    }

    void write() {
        List<Predicate> own = new ArrayList<>(lines.rule().on(lines.to()).predicates());
        own.addAll(lines.site().said());
        needs("", lines.written(), own);
        Set<String> seen = new HashSet<>();
        for (Row row : lines.rows()) {
            List<Step> steps = row.on(lines.to()).steps();
            int ways = row.on(lines.to()).attribute().isPresent() ? steps.size() : steps.size() - 1;
            for (int i = 1; i <= ways && !row.derived(); i++) {
                String way = plain(steps.subList(0, i));
                if (seen.add(way) && !isLeaf(way)) {
                    needs(
                            way,
                            ProfileSites.along(lines.written(), steps.subList(0, i)),
                            steps.get(i - 1).predicates());
                }
            }
            ofValue(row);
        }
    }

    /** The attributes that an element for a value must have. */
    private void ofValue(Row row) {
        List<Step> steps = row.on(lines.to()).steps();
        if (row.derived()
                || row.rule().isPresent()
                || steps.isEmpty()
                || row.on(lines.to()).attribute().isPresent()) {
            return;
        }
        Step last = steps.get(steps.size() - 1);
        String way = plain(steps);
        attributes(way, ProfileSites.along(lines.written(), steps), last.predicates());
    }

    private void attributes(String way, ElementType type, List<Predicate> said) {
        String in = way.isEmpty() ? "" : way + "/";
        type.requiredAttributes().forEach(attribute -> {
            if (!supplied(way, attribute.name(), true, said)) {
                lines.line("needs " + (way.isEmpty() ? "." : way) + " " + in + "@"
                        + ProfileNotation.name(attribute.name()));
            }
        });
    }

    private boolean isLeaf(String way) {
        return lines.rows().stream()
                .anyMatch(row -> !row.derived()
                        && row.on(lines.to()).attribute().isEmpty()
                        && plain(row.on(lines.to())).equals(way));
    }

    private boolean supplied(String way, XmlName name, boolean attribute, List<Predicate> said) {
        String own = (attribute ? "@" : "") + ProfileNotation.name(name) + "/";
        String full = (way.isEmpty() ? "" : way + "/") + own;
        return lines.rule().supplies().stream()
                        .anyMatch(supply -> supply.side() == lines.to()
                                && supply.within().steps().isEmpty()
                                && (plain(supply.path()) + "/").startsWith(full))
                || said.stream().anyMatch(p -> p instanceof Equal e && (plain(e.path()) + "/").startsWith(own));
    }

    private static boolean isSaid(XmlName name, List<Predicate> said) {
        String own = ProfileNotation.name(name) + "/";
        return said.stream().anyMatch(p -> p instanceof Equal e && (plain(e.path()) + "/").startsWith(own));
    }

    /** Whether what the last step asks is made with it. */
    private static boolean saysMore(Path path) {
        return path.steps().get(path.steps().size() - 1).predicates().stream().anyMatch(Equal.class::isInstance);
    }

    /** Whether an element may stand as it is supplied: it needs no children, or these are supplied with it. */
    private boolean mayBeEmpty(String way, XmlName name) {
        String full = (way.isEmpty() ? "" : way + "/") + ProfileNotation.name(name);
        List<Supply> own = lines.rule().supplies().stream()
                .filter(supply -> supply.side() == lines.to()
                        && supply.within().steps().isEmpty()
                        && (plain(supply.path()) + "/").startsWith(full + "/"))
                .toList();
        if (own.stream().anyMatch(supply -> saysMore(supply.path()))) {
            return true;
        }
        int depth = full.split("/").length;
        if (own.stream().anyMatch(supply -> !plain(supply.path()).equals(full))) {
            ElementType made = ProfileSites.along(
                    lines.written(), own.get(0).path().steps().subList(0, depth));
            return new ContentModels(made)
                    .required().stream()
                            .allMatch(set -> set.stream().anyMatch(below -> supplied(full, below, false, List.of())));
        }
        ElementType type = ProfileSites.along(lines.written(), own.get(0).path().steps());
        Optional<Rule> below = lines.mapping().rules().values().stream()
                .filter(rule -> !rule.local() && rule.on(lines.to()).name().equals(name))
                .findFirst();
        return type == null
                || type.content() != ElementType.Content.ELEMENTS
                || new ContentModels(type)
                        .required().stream()
                                .allMatch(set -> below.filter(rule -> rule.supplies().stream()
                                                .anyMatch(supply -> supply.side() == lines.to()
                                                        && !supply.path()
                                                                .steps()
                                                                .isEmpty()
                                                        && set.contains(supply.path()
                                                                .steps()
                                                                .get(0)
                                                                .name())))
                                        .isPresent());
    }

    private void needs(String way, ElementType type, List<Predicate> said) {
        ContentModels inner = new ContentModels(type);
        String in = way.isEmpty() ? "" : way + "/";
        String of = way.isEmpty() ? "." : way;
        List<Set<XmlName>> required = inner.required();
        for (Set<XmlName> needed : required) {
            if (needed.stream()
                    .anyMatch(name -> supplied(way, name, false, said)
                            && (isSaid(name, said)
                                    || (needed.size() == 1 || inner.maySupply(name)) && mayBeEmpty(way, name)))) {
                continue;
            }
            boolean carried = way.isEmpty()
                    && lines.rule()
                            .carrier()
                            .map(pair -> pair.on(lines.to()).name())
                            .filter(needed::contains)
                            .isPresent();
            lines.line((carried ? "carries " : "needs " + of + " ")
                    + needed.stream()
                            .map(name -> in + ProfileNotation.name(name))
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
        attributes(way, type, said);
        for (XmlName next : nexts(way)) {
            for (XmlName needed : inner.neededBy(next)) {
                if (required.stream().noneMatch(set -> set.contains(needed)) && !supplied(way, needed, false, said)) {
                    lines.line("needs " + in + ProfileNotation.name(next) + " " + in + ProfileNotation.name(needed));
                }
            }
        }
    }

    /** What rows put right into an element on a way. */
    private Set<XmlName> nexts(String way) {
        Set<XmlName> nexts = new LinkedHashSet<>();
        int depth = way.isEmpty() ? 0 : way.split("/").length;
        for (Row row : lines.rows()) {
            List<Step> steps = row.on(lines.to()).steps();
            if (!row.derived()
                    && steps.size() > depth
                    && (way.isEmpty() || plain(steps.subList(0, depth)).equals(way))) {
                nexts.add(steps.get(depth).name());
            }
        }
        return nexts;
    }
}
