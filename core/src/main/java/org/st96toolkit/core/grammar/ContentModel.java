package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.grammar.Residue.Step;
import org.st96toolkit.core.xml.XmlName;

/** A content model: which children, in which order, with which declarations. Immutable to its users, thread-safe. */
final class ContentModel {

    /** Above so many states the automaton is made anew, so that counting hostile documents does not fill the memory. */
    private static final int STATES = 50_000;

    private final Particle model;
    private final Map<XmlName, ElementDeclaration> children = new LinkedHashMap<>();
    private final List<Wildcard> wildcards = new ArrayList<>();
    private final Ranks ranks;
    private volatile Automaton automaton;

    ContentModel(Particle model) {
        this.model = model;
        model.forEachTerm(term -> {
            if (term instanceof Term.Element element) {
                if (!element.declaration().traits().isAbstract()) {
                    children.putIfAbsent(element.declaration().name(), element.declaration());
                }
                element.substitutes().forEach(children::putIfAbsent);
            } else if (term instanceof Term.Any any) {
                wildcards.add(any.wildcard());
            }
        });
        this.ranks = new Ranks(model);
        this.automaton = new Automaton(model);
    }

    Optional<ElementDeclaration> child(XmlName name) {
        return Optional.ofNullable(children.get(name));
    }

    Collection<XmlName> childNames() {
        return children.keySet();
    }

    /** The wildcard that lets an element of that name in, or null. */
    Wildcard wildcard(XmlName name) {
        for (Wildcard wildcard : wildcards) {
            if (wildcard.allows(name.namespace())) {
                return wildcard;
            }
        }
        return null;
    }

    int rank(XmlName name) {
        return ranks.of(name);
    }

    /** Where a walk over children begins. */
    Residue start() {
        Automaton current = automaton;
        if (current.size() > STATES) {
            automaton = current = new Automaton(model);
        }
        return current.start();
    }

    /** The step by a child of that name; its next residue is null where the child may not stand there. */
    Step step(Residue from, XmlName name) {
        Step known = from.known(name);
        if (known != null) {
            return known;
        }
        boolean declared = children.containsKey(name);
        if (!declared && wildcard(name) == null) {
            return Step.NONE;
        }
        Step step = from.automaton.step(from, name);
        if (declared) {
            // only declared names are remembered: those that a wildcard lets in are without end
            from.learn(name, step);
        }
        return step;
    }

    ModelCheck check(List<XmlName> names) {
        Residue at = start();
        for (int i = 0; i < names.size(); i++) {
            Step step = step(at, names.get(i));
            if (step.next() == null) {
                return new ModelCheck.Unexpected(i, expected(at));
            }
            at = step.next();
        }
        return at.accepting ? new ModelCheck.Satisfied() : new ModelCheck.Incomplete(expected(at));
    }

    /** The names that may stand next. */
    static List<XmlName> expected(Residue at) {
        List<XmlName> names = new ArrayList<>();
        for (Term term : at.firstTerms()) {
            if (term instanceof Term.Element element) {
                if (!element.declaration().traits().isAbstract()) {
                    names.add(element.declaration().name());
                }
                names.addAll(element.substitutes().keySet());
            }
        }
        return names;
    }
}
