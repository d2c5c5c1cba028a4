package org.st96toolkit.cli.laws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Predicate.Equal;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** Where the rules of a table are at work in documents of one version, each with the name of its state. */
@SuppressWarnings("ReferenceEquality") // rules are told apart as such
final class ProfileSites {

    /**
     * A rule at work.
     *
     * @param rule the rule
     * @param back the rule by which the way back reads what it makes
     * @param read the type of the element that it reads; null where its grammar does not know it
     * @param written the type of the element that it makes
     * @param said what is said of that element besides
     */
    record Site(Rule rule, Rule back, ElementType read, ElementType written, List<Predicate> said) {}

    private final Mapping mapping;
    private final Side from;
    private final Grammar reading;
    private final Map<Site, String> known;
    private final Deque<Site> open = new ArrayDeque<>();

    /**
     * @param from the side of the documents that are judged
     * @param reading their grammar
     * @param known the sites that have names, to which those that are met are added
     */
    ProfileSites(Mapping mapping, Side from, Grammar reading, Map<Site, String> known) {
        this.mapping = mapping;
        this.from = from;
        this.reading = reading;
        this.known = known;
    }

    /** Names of sites, for a version. */
    static Map<Site, String> none() {
        return new LinkedHashMap<>();
    }

    Mapping mapping() {
        return mapping;
    }

    Side from() {
        return from;
    }

    /** The next site that was met and is not written yet. */
    Optional<Site> next() {
        return Optional.ofNullable(open.poll());
    }

    /** The name of the state for a rule at work. */
    String name(Rule rule, Rule back, ElementType read, ElementType written, List<Predicate> said) {
        Site site = new Site(
                rule,
                back,
                read,
                written,
                said.stream().filter(Equal.class::isInstance).toList());
        String name = known.get(site);
        if (name == null) {
            long same = known.keySet().stream()
                    .filter(other -> other.rule() == rule)
                    .count();
            name = rule.name() + (same == 0 ? "" : "-" + (same + 1));
            known.put(site, name);
            open.add(site);
        }
        return name;
    }

    String name(Site site) {
        return known.get(site);
    }

    /** The type of an element of the judged documents; null where their grammar does not know it. */
    ElementType type(XmlName name) {
        return reading.element(name).map(ElementDeclaration::type).orElse(null);
    }

    /** The type at the end of a way; null where there is no such way. */
    static ElementType along(ElementType type, List<Step> steps) {
        ElementType at = type;
        for (Step step : steps) {
            Optional<ElementDeclaration> child = at == null ? Optional.empty() : at.child(step.name());
            if (child.isEmpty()) {
                return null;
            }
            at = child.get().type();
        }
        return at;
    }

    static boolean exists(ElementType type, Path path) {
        ElementType at = along(type, path.steps());
        return at != null
                && path.attribute().map(a -> at.attribute(a).isPresent()).orElse(true);
    }
}
