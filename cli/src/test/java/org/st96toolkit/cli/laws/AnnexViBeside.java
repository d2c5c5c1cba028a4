package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.cli.laws.SmallDocuments.Wish;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** What a document may hold beside the value of a row, so that our tables lead it where the row sends it. */
final class AnnexViBeside {

    private static final int MOST_SIBLINGS = 16;
    private static final int DEEPER = 3;
    private static final int MOST_DEEPER = 40;

    private final Grammar read;
    private final AnnexViNames names;
    private final Set<List<Extra>> predicates;

    AnnexViBeside(Mapping mapping, Side from, Grammar read, AnnexViNames names) {
        this.read = read;
        this.names = names;
        this.predicates = predicates(mapping, from);
    }

    /** Something more that a document holds: what a predicate looks at, from an element of a name. */
    private record Extra(XmlName owner, Path path, Optional<String> value) {}

    /** Nothing, and then what our predicates look at in an element on the way. */
    List<List<Wish>> of(List<String> input) {
        List<XmlName> steps = new ArrayList<>();
        input.stream()
                .filter(step -> !step.startsWith("@") && !step.equals(AnnexViRow.TEXT))
                .forEach(step -> steps.add(names.name(step)));
        AnnexViTarget target = AnnexViTarget.of(input, read, names);
        Set<List<Wish>> all = new LinkedHashSet<>();
        List<List<Wish>> demanded = new ArrayList<>();
        all.add(List.of());
        ElementType at =
                read.element(steps.get(0)).map(ElementDeclaration::type).orElse(null);
        for (int i = 0; i < steps.size() && at != null; i++) {
            for (List<Extra> demand : predicates) {
                List<Wish> wishes = new ArrayList<>();
                for (Extra extra : demand) {
                    wish(steps, i, at, extra).filter(wish -> !target.is(wish)).ifPresent(wishes::add);
                }
                if (!wishes.isEmpty() && all.add(List.copyOf(wishes))) {
                    demanded.add(wishes);
                }
            }
            at = i + 1 == steps.size()
                    ? null
                    : at.child(steps.get(i + 1)).map(ElementDeclaration::type).orElse(null);
        }
        List<XmlName> way = List.copyOf(steps.subList(1, steps.size()));
        List<Wish> references = references(target.root(), way).stream()
                .filter(wish -> !target.is(wish))
                .toList();
        all.add(references);
        beside(target.root(), way).stream().filter(wish -> !target.is(wish)).forEach(wish -> {
            List<Wish> together = new ArrayList<>(references);
            together.add(wish);
            all.add(List.copyOf(together));
        });
        all.addAll(pairs(demanded));
        return List.copyOf(all);
    }

    /** What is demanded by two predicates, of two rules on the way. */
    private static List<List<Wish>> pairs(List<List<Wish>> demanded) {
        List<List<Wish>> pairs = new ArrayList<>();
        for (int i = 0; i < demanded.size(); i++) {
            for (int k = i + 1; k < demanded.size(); k++) {
                List<Wish> pair = new ArrayList<>(demanded.get(i));
                pair.addAll(demanded.get(k));
                pairs.add(List.copyOf(pair));
            }
        }
        return pairs;
    }

    /** What a predicate looks at, below one of the elements on a way or beside the next. */
    private static Optional<Wish> wish(List<XmlName> way, int i, ElementType at, Extra extra) {
        List<XmlName> elements = new ArrayList<>(way.subList(1, i + 1));
        boolean here = way.get(i).equals(extra.owner());
        if (!here) {
            elements.add(extra.owner());
        }
        if (here || extra.value().isPresent() && at.child(extra.owner()).isPresent()) {
            extra.path().steps().forEach(step -> elements.add(step.name()));
            return Optional.of(new Wish(elements, extra.path().attribute(), extra.value()));
        }
        return Optional.empty();
    }

    /** What the elements on a way may refer to. */
    private List<Wish> references(XmlName root, List<XmlName> way) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i <= way.size(); i++) {
            List<XmlName> here = way.subList(0, i);
            type(root, here).stream()
                    .flatMap(type -> type.identities().stream())
                    .filter(attribute -> attribute.type().identity() != SimpleType.Identity.ID)
                    .forEach(attribute ->
                            wishes.add(new Wish(here, Optional.of(attribute.name()), Optional.of(SmallDocuments.ID))));
        }
        return wishes;
    }

    /** What may stand in and beside the elements on a way, the nearest first. */
    private List<Wish> beside(XmlName root, List<XmlName> way) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = way.size(); i >= 0; i--) {
            List<List<XmlName>> children = children(root, way.subList(0, i));
            children.forEach(child -> wishes.add(new Wish(child, Optional.empty(), Optional.empty())));
            if (i == way.size()) {
                deeper(root, children)
                        .forEach(child -> wishes.add(new Wish(child, Optional.empty(), Optional.empty())));
            }
        }
        return wishes;
    }

    /** What may stand below some elements, the nearest first. */
    private List<List<XmlName>> deeper(XmlName root, List<List<XmlName>> elements) {
        List<List<XmlName>> found = new ArrayList<>();
        List<List<XmlName>> level = elements;
        for (int i = 0; i < DEEPER && found.size() < MOST_DEEPER; i++) {
            level = level.stream()
                    .flatMap(element -> children(root, element).stream())
                    .limit(MOST_DEEPER)
                    .toList();
            found.addAll(level);
        }
        return found;
    }

    private List<List<XmlName>> children(XmlName root, List<XmlName> way) {
        ElementType type = type(root, way).orElse(null);
        if (type == null || !Completions.hasChildren(type) || type.childNames().size() > MOST_SIBLINGS) {
            return List.of();
        }
        return type.childNames().stream()
                .map(name -> {
                    List<XmlName> child = new ArrayList<>(way);
                    child.add(name);
                    return List.copyOf(child);
                })
                .toList();
    }

    private Optional<ElementType> type(XmlName root, List<XmlName> way) {
        Optional<ElementType> at = read.element(root).map(ElementDeclaration::type);
        for (XmlName name : way) {
            at = at.flatMap(type -> type.child(name)).map(ElementDeclaration::type);
        }
        return at;
    }

    /** What our tables demand: each predicate alone, and those of a step together. */
    private static Set<List<Extra>> predicates(Mapping mapping, Side from) {
        Set<List<Extra>> extras = new LinkedHashSet<>();
        for (Rule rule : mapping.rules().values()) {
            add(rule.on(from), extras);
            rule.rows().forEach(row -> row.on(from).steps().forEach(step -> add(step, extras)));
        }
        return extras;
    }

    private static void add(Step step, Set<List<Extra>> extras) {
        List<Extra> together = new ArrayList<>();
        for (Predicate predicate : step.predicates()) {
            Optional<String> value =
                    predicate instanceof Predicate.Equal equal ? Optional.of(equal.value()) : Optional.empty();
            Extra extra = new Extra(step.name(), predicate.path(), value);
            extras.add(List.of(extra));
            if (predicate instanceof Predicate.Equal || predicate instanceof Predicate.Present) {
                together.add(extra);
            }
        }
        if (together.size() > 1) {
            extras.add(List.copyOf(together));
        }
    }
}
