package org.st96toolkit.core.mapping;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlName;

/**
 * Which types the elements of one side have that the rules of a table meet: those of its roots, those that rows lead to,
 * and for rules that are found by the name of an element all types that elements of the name have.
 */
final class RuleSites {

    private final Mapping mapping;
    private final Side side;
    private final Map<XmlName, Set<ElementType>> byName = new HashMap<>();
    private final Map<String, Set<ElementType>> byRule = new HashMap<>();

    RuleSites(Mapping mapping, Side side, Collection<Grammar> grammars) {
        this.mapping = mapping;
        this.side = side;
        grammars.forEach(this::collect);
        Deque<Reached> open = new ArrayDeque<>();
        for (Rule rule : mapping.rules().values()) {
            if (!rule.local()) {
                types(rule.on(side).name()).forEach(type -> open.add(new Reached(rule, type)));
            }
        }
        for (Mapping.Root root : mapping.roots()) {
            Rule rule = mapping.rules().get(root.rule());
            types(root.on(side)).forEach(type -> open.add(new Reached(rule, type)));
        }
        while (!open.isEmpty()) {
            Reached reached = open.pop();
            if (byRule.computeIfAbsent(reached.rule().name(), name -> identitySet())
                    .add(reached.type())) {
                for (Row row : reached.rule().rows()) {
                    row.rule()
                            .map(mapping.rules()::get)
                            .ifPresent(next -> walk(
                                            Set.of(reached.type()), row.on(side).steps())
                                    .forEach(type -> open.add(new Reached(next, type))));
                }
            }
        }
    }

    /** A rule at an element of a type. */
    private record Reached(Rule rule, ElementType type) {}

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void collect(Grammar grammar) {
        Deque<ElementDeclaration> open = new ArrayDeque<>();
        for (Mapping.Root root : mapping.roots()) {
            grammar.element(root.on(side)).ifPresent(open::add);
        }
        while (!open.isEmpty()) {
            ElementDeclaration element = open.pop();
            if (byName.computeIfAbsent(element.name(), name -> identitySet()).add(element.type())) {
                for (XmlName child : element.type().childNames()) {
                    element.type().child(child).ifPresent(open::add);
                }
            }
        }
    }

    /** The types that elements of a name have anywhere below the roots. */
    Set<ElementType> types(XmlName name) {
        return byName.getOrDefault(name, Set.of());
    }

    /** The names of all elements below the roots. */
    Set<XmlName> names() {
        return byName.keySet();
    }

    /** The types that a rule meets. */
    Set<ElementType> types(Rule rule) {
        return byRule.getOrDefault(rule.name(), Set.of());
    }

    /** The types at the end of steps. */
    static Set<ElementType> walk(Set<ElementType> from, List<Step> steps) {
        Set<ElementType> at = from;
        for (Step step : steps) {
            Set<ElementType> next = identitySet();
            for (ElementType type : at) {
                type.child(step.name()).map(ElementDeclaration::type).ifPresent(next::add);
            }
            at = next;
        }
        return at;
    }

    /** Whether the node at the end of a path exists in one of some types. */
    static boolean exists(Set<ElementType> from, Path path) {
        return walk(from, path.steps()).stream()
                .anyMatch(type -> path.attribute().isEmpty()
                        || type.attribute(path.attribute().get()).isPresent());
    }

    /** The types of the values at the end of a path: of the attribute, or of the text where the element has one alone. */
    static List<SimpleType> values(Set<ElementType> from, Path path) {
        return walk(from, path.steps()).stream()
                .flatMap(type -> path.attribute().isPresent()
                        ? type.attribute(path.attribute().get()).stream().map(attribute -> attribute.type())
                        : type.simpleType().stream())
                .toList();
    }

    /** Whether an element at the end of a path can do without elements, so that its text is a value. */
    static boolean holdsNoElements(Set<ElementType> from, Path path) {
        return walk(from, path.steps()).stream().anyMatch(type -> type.content() != ElementType.Content.ELEMENTS);
    }

    /** Whether two children never stand in one element of a type. */
    static boolean exclude(ElementType type, XmlName one, XmlName other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .allMatch(names ->
                        type.check(names) instanceof org.st96toolkit.core.grammar.ModelCheck.Unexpected unexpected
                                && unexpected.index() == 1);
    }

    /** The first step of a path. */
    static Optional<XmlName> first(Path path) {
        return path.steps().stream().map(Step::name).findFirst();
    }
}
