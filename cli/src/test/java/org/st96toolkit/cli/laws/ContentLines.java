package org.st96toolkit.cli.laws;

import static org.st96toolkit.cli.laws.ProfileNotation.name;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.xml.XmlName;

/** The lines for content that stays in its order: what may stand in it, what holds bare text and what is unknown. */
@SuppressWarnings("ReferenceEquality") // rules are told apart as such
final class ContentLines {

    private final SiteLines lines;

    ContentLines(SiteLines lines) {
        this.lines = lines;
    }

    void write() {
        Rule rule = lines.rule();
        rule.carrier().ifPresent(pair -> pair("carrier", pair, true));
        rule.enclosure()
                .ifPresent(pair -> pair(
                        "enclose",
                        pair,
                        lines.models().mayRepeat(pair.on(lines.to()).name())));
        for (Rule other : lines.mapping().rules().values()) {
            if (!other.local()) {
                lines.written().child(other.on(lines.to()).name()).ifPresent(place -> any(other, place));
            }
        }
    }

    private void pair(String word, Rule.Pair pair, boolean again) {
        ElementType made = ProfileSites.along(lines.written(), List.of(pair.on(lines.to())));
        if (made == null) {
            return;
        }
        XmlName own = pair.on(lines.from()).name();
        lines.line(word + " " + name(own)
                + of(pair).map(r ->
                                " : " + lines.sites().name(r, r, lines.sites().type(own), made, List.of()))
                        .orElse("")
                + " into " + name(pair.on(lines.to()).name()) + (again ? "*" : "")
                + RowLines.order(lines, List.of(own), new Path(List.of(pair.on(lines.to())), Optional.empty())));
    }

    private Optional<Rule> of(Rule.Pair pair) {
        return lines.mapping().rules().values().stream()
                .filter(r -> !r.local()
                        && r.on(lines.from())
                                .name()
                                .equals(pair.on(lines.from()).name())
                        && r.on(lines.to()).name().equals(pair.on(lines.to()).name()))
                .findFirst()
                // What holds bare text on the other side alone is filled as the rule for its name has it.
                .or(() -> lines.mapping().rules().values().stream()
                        .filter(r -> !r.local()
                                && r.on(lines.to())
                                        .name()
                                        .equals(pair.on(lines.to()).name()))
                        .findFirst());
    }

    private void any(Rule other, ElementDeclaration place) {
        XmlName own = other.on(lines.from()).name();
        XmlName made = other.on(lines.to()).name();
        boolean once = lines.written().content() == ElementType.Content.ELEMENTS
                && !lines.models().mayRepeat(made);
        Rule first = first(other);
        XmlName comes = first.on(lines.from()).name();
        lines.line("any " + name(own)
                + ProfileNotation.guards(other.on(lines.from()).predicates()) + " : "
                + lines.sites().name(other, first, lines.sites().type(own), place.type(), List.of())
                + (comes.equals(own) ? "" : " returns " + name(comes))
                + " into " + name(made) + (once ? "" : "*")
                + RowLines.order(lines, List.of(own), new Path(List.of(other.on(lines.to())), Optional.empty())));
    }

    /** The rule by which the way back reads what a rule makes. */
    private Rule first(Rule rule) {
        return lines.mapping().rules().values().stream()
                .filter(other -> !other.local()
                        && other.on(lines.to())
                                .name()
                                .equals(rule.on(lines.to()).name()))
                .filter(other -> rule.on(lines.to())
                        .predicates()
                        .containsAll(other.on(lines.to()).predicates()))
                .filter(other -> lines.read() == null
                        || lines.read().child(other.on(lines.from()).name()).isPresent()
                        || other == rule)
                .findFirst()
                .orElse(rule);
    }
}
