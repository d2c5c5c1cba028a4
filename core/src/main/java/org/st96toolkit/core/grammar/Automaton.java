package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.grammar.Residue.Form;
import org.st96toolkit.core.grammar.Residue.Step;
import org.st96toolkit.core.xml.XmlName;

/**
 * The states of one content model, made as documents reach them. A state is what the model still wants (the derivative
 * of the model by the children so far, after Brzozowski), so a bound such as {2,5000} costs a state for each count that a
 * document reaches and not 5,000 at the start, and models that are not deterministic, as DTDs and user tables may have
 * them, need nothing special.
 */
@SuppressWarnings("ReferenceEquality") // positions are recognised by identity
final class Automaton {

    private record Key(Form form, List<Integer> parts, Term term, int min, int max) {}

    private final Map<Key, Residue> residues = new HashMap<>();
    private final Residue impossible = make(Form.IMPOSSIBLE, List.of(), null, 0, 0);
    private final Residue end = make(Form.END, List.of(), null, 0, 0);
    private final Residue start;

    /** What the current derivation matched first; only under the lock. */
    private Step matched;

    Automaton(Particle model) {
        start = of(model);
    }

    Residue start() {
        return start;
    }

    synchronized int size() {
        return residues.size();
    }

    /** The step by a name, worked out anew; {@link Step#NONE} where there is none. */
    synchronized Step step(Residue from, XmlName name) {
        matched = Step.NONE;
        Residue next = derive(from, name);
        return next == impossible ? Step.NONE : new Step(next, matched.declaration(), matched.wildcard());
    }

    private Residue derive(Residue from, XmlName name) {
        return switch (from.form) {
            case IMPOSSIBLE, END -> impossible;
            case LEAF -> matches(from.term, name) ? end : impossible;
            case SEQUENCE -> {
                Residue head = from.parts.get(0);
                Residue tail = from.parts.get(1);
                Residue first = sequence(derive(head, name), tail);
                yield head.accepting ? choice(List.of(first, derive(tail, name))) : first;
            }
            case CHOICE -> {
                List<Residue> next = new ArrayList<>(from.parts.size());
                for (Residue part : from.parts) {
                    Residue derived = derive(part, name);
                    if (derived != impossible) {
                        next.add(derived);
                    }
                }
                yield choice(next);
            }
            case REPEAT -> {
                Residue body = from.parts.get(0);
                int max = from.max == Particle.UNBOUNDED ? Particle.UNBOUNDED : from.max - 1;
                yield sequence(derive(body, name), repeat(body, Math.max(0, from.min - 1), max));
            }
            case ALL -> {
                List<Residue> next = new ArrayList<>();
                for (int i = 0; i < from.parts.size(); i++) {
                    Residue derived = derive(from.parts.get(i), name);
                    if (derived != impossible) {
                        List<Residue> others = new ArrayList<>(from.parts);
                        others.remove(i);
                        next.add(sequence(derived, all(others)));
                    }
                }
                yield choice(next);
            }
        };
    }

    private boolean matches(Term term, XmlName name) {
        Step step = Step.NONE;
        if (term instanceof Term.Element element) {
            ElementDeclaration declaration = element.match(name);
            step = declaration == null ? Step.NONE : new Step(end, declaration, null);
        } else if (term instanceof Term.Any any && any.wildcard().allows(name.namespace())) {
            step = new Step(end, null, any.wildcard());
        }
        // an element goes before a wildcard where a model lets both match
        if (step != Step.NONE && (matched == Step.NONE || matched.declaration() == null)) {
            matched = step;
        }
        return step != Step.NONE;
    }

    private Residue of(Particle particle) {
        Residue once;
        if (particle instanceof Particle.Leaf leaf) {
            once = make(Form.LEAF, List.of(), leaf.term(), 1, 1);
        } else if (particle instanceof Particle.Versions versions) {
            once = choice(versions.alternatives().stream().map(this::of).toList());
        } else {
            Particle.Group group = (Particle.Group) particle;
            List<Residue> members = new ArrayList<>();
            for (Particle member : group.members()) {
                members.add(of(member));
            }
            once = switch (group.order()) {
                // a choice of nothing cannot be satisfied by the letter; validators let it be empty, so do we
                case CHOICE -> members.isEmpty() ? end : choice(members);
                case ALL -> all(members);
                case SEQUENCE -> {
                    Residue rest = end;
                    for (int i = members.size() - 1; i >= 0; i--) {
                        rest = sequence(members.get(i), rest);
                    }
                    yield rest;
                }
            };
        }
        return repeat(once, particle.min(), particle.max());
    }

    private Residue sequence(Residue head, Residue tail) {
        if (head == impossible || tail == impossible) {
            return impossible;
        } else if (head == end) {
            return tail;
        } else if (tail == end) {
            return head;
        } else if (head.form == Form.SEQUENCE) {
            // kept leaning to the right, so that equal rests are one object
            return sequence(head.parts.get(0), sequence(head.parts.get(1), tail));
        }
        return make(Form.SEQUENCE, List.of(head, tail), null, 1, 1);
    }

    private Residue choice(List<Residue> members) {
        if (members.size() == 1) {
            return members.get(0);
        }
        Map<Integer, Residue> distinct = new TreeMap<>();
        for (Residue member : members) {
            if (member.form == Form.CHOICE) {
                member.parts.forEach(part -> distinct.put(part.number, part));
            } else if (member != impossible) {
                distinct.put(member.number, member);
            }
        }
        if (distinct.isEmpty()) {
            return impossible;
        } else if (distinct.size() == 1) {
            return distinct.values().iterator().next();
        }
        return make(Form.CHOICE, List.copyOf(distinct.values()), null, 1, 1);
    }

    private Residue all(List<Residue> members) {
        List<Residue> kept = members.stream().filter(member -> member != end).toList();
        return kept.isEmpty() ? end : kept.size() == 1 ? kept.get(0) : make(Form.ALL, kept, null, 1, 1);
    }

    private Residue repeat(Residue body, int min, int max) {
        if (max == 0 || body == end) {
            return end;
        } else if (body == impossible) {
            return min == 0 ? end : impossible;
        } else if (min == 1 && max == 1) {
            return body;
        }
        return make(Form.REPEAT, List.of(body), null, body.accepting ? 0 : min, max);
    }

    private Residue make(Form form, List<Residue> parts, Term term, int min, int max) {
        Key key = new Key(form, parts.stream().map(part -> part.number).toList(), term, min, max);
        Residue known = residues.get(key);
        if (known == null) {
            known = new Residue(this, form, parts, term, min, max, residues.size());
            residues.put(key, known);
        }
        return known;
    }
}
