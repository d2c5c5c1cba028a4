package org.st96toolkit.cli.laws;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Predicate;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/**
 * What the left grammars of a dialect declare below its roots, and what of it the rules reach: elements as {@code name},
 * attributes as {@code name/@attribute}.
 */
final class Coverage {

    private static final Map<String, String> PREFIXES = Map.of(
            XMLConstants.XML_NS_URI,
            "xml:",
            "http://www.jpo.go.jp",
            "jp:",
            "http://www.epo.org/exchange",
            "exch:",
            "http://ops.epo.org",
            "ops:");

    private final Mapping mapping;
    private final Map<XmlName, List<Rule>> dispatch;
    private final Map<String, Set<ElementType>> visited = new HashMap<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> mapped = new TreeSet<>();

    private Coverage(Mapping mapping) {
        this.mapping = mapping;
        this.dispatch = mapping.rules().values().stream()
                .filter(rule -> !rule.local())
                .collect(Collectors.groupingBy(rule -> rule.left().name()));
    }

    static Coverage of(Mapping mapping, List<Grammar> grammars) {
        Coverage coverage = new Coverage(mapping);
        Set<ElementType> seen = identitySet();
        for (Grammar grammar : grammars) {
            for (Mapping.Root root : mapping.roots()) {
                grammar.element(root.left()).ifPresent(element -> {
                    mark(element, seen, coverage.declared);
                    coverage.mapped.add(written(element.name()));
                    coverage.visit(mapping.rules().get(root.rule()), element);
                });
            }
        }
        return coverage;
    }

    /** All elements and attributes. */
    Set<String> declared() {
        return Collections.unmodifiableSet(declared);
    }

    /** Those that a row or rule maps, in some place where they may stand. */
    Set<String> mapped() {
        return Collections.unmodifiableSet(mapped);
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Notes an element with all below it. */
    private static void mark(ElementDeclaration element, Set<ElementType> seen, Set<String> into) {
        String name = written(element.name());
        into.add(name);
        if (seen.add(element.type())) {
            element.type().attributes().forEach(attribute -> into.add(name + "/@" + written(attribute.name())));
            for (XmlName child : element.type().childNames()) {
                mark(element.type().child(child).orElseThrow(), seen, into);
            }
        }
    }

    /** A name with the prefix that the DTD has for it; those of MathML have none. */
    private static String written(XmlName name) {
        return PREFIXES.getOrDefault(name.namespace(), "") + name.local();
    }

    private boolean isNew(String rule, ElementType type) {
        return visited.computeIfAbsent(rule, key -> identitySet()).add(type);
    }

    private void visit(Rule rule, ElementDeclaration element) {
        if (!isNew(rule.name(), element.type())) {
            return;
        }
        if (rule.subtree()) {
            mark(element, identitySet(), mapped);
            return;
        }
        said(rule.left(), element);
        rule.rows().forEach(row -> row(row, element));
        if (rule.content()) {
            content(element);
        }
    }

    private void row(Row row, ElementDeclaration from) {
        ElementDeclaration at = from;
        for (Step step : row.left().steps()) {
            at = at.type().child(step.name()).orElse(null);
            if (at == null) {
                return;
            }
        }
        ElementDeclaration end = at;
        if (row.left()
                .attribute()
                .filter(name -> end.type().attribute(name).isEmpty())
                .isPresent()) {
            return;
        }
        reach(row.left(), from);
        row.rule().map(mapping.rules()::get).ifPresent(rule -> visit(rule, end));
    }

    /** Notes the nodes on a path, and what its predicates say. */
    private void reach(Path path, ElementDeclaration from) {
        ElementDeclaration at = from;
        for (Step step : path.steps()) {
            at = at.type().child(step.name()).orElse(null);
            if (at == null) {
                return;
            }
            mapped.add(written(at.name()));
            said(step, at);
        }
        String name = written(at.name());
        path.attribute().ifPresent(attribute -> mapped.add(name + "/@" + written(attribute)));
    }

    private void said(Step step, ElementDeclaration element) {
        for (Predicate predicate : step.predicates()) {
            if (predicate instanceof Predicate.Equal equal) {
                reach(equal.path(), element);
            }
        }
    }

    /** Each child by the rules for its name; what has none is a wrapper, in which it goes on. */
    private void content(ElementDeclaration element) {
        for (XmlName name : element.type().childNames()) {
            ElementDeclaration child = element.type().child(name).orElseThrow();
            List<Rule> rules = dispatch.getOrDefault(name, List.of());
            for (Rule rule : rules) {
                mapped.add(written(name));
                visit(rule, child);
            }
            if (rules.isEmpty() && isNew("", child.type())) {
                content(child);
            }
        }
    }
}
