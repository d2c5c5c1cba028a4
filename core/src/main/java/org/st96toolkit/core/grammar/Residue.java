package org.st96toolkit.core.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.xml.XmlName;

/**
 * What a content model still wants after some children: a state of its {@link Automaton}. Two residues of one automaton
 * that want the same are one object.
 */
final class Residue {

    /** The forms of a residue. */
    enum Form {
        /** Nothing can satisfy it. */
        IMPOSSIBLE,
        /** Nothing more is wanted, nor allowed. */
        END,
        LEAF,
        SEQUENCE,
        CHOICE,
        REPEAT,
        ALL
    }

    /**
     * A step from one residue to the next.
     *
     * @param next what is wanted then, or null where there is no such step
     * @param declaration the declaration of the child, or null where it stands for a wildcard
     * @param wildcard the wildcard, or null
     */
    record Step(Residue next, ElementDeclaration declaration, Wildcard wildcard) {

        static final Step NONE = new Step(null, null, null);
    }

    /** The automaton that it is a state of. */
    final Automaton automaton;

    /** Of a sequence the first part and the rest; of a repetition its body; of a choice or all the members. */
    final List<Residue> parts;

    final Form form;
    final Term term;
    final int min;
    final int max;

    /** The place among its automaton's residues, by which the members of a choice are ordered. */
    final int number;

    /** Whether the content may end here. */
    final boolean accepting;

    private final Map<XmlName, Step> steps = new ConcurrentHashMap<>(4);

    Residue(Automaton automaton, Form form, List<Residue> parts, Term term, int min, int max, int number) {
        this.automaton = automaton;
        this.form = form;
        this.parts = parts;
        this.term = term;
        this.min = min;
        this.max = max;
        this.number = number;
        this.accepting = switch (form) {
            case END -> true;
            case IMPOSSIBLE, LEAF -> false;
            case SEQUENCE, ALL -> parts.stream().allMatch(part -> part.accepting);
            case CHOICE -> parts.stream().anyMatch(part -> part.accepting);
            case REPEAT -> min == 0 || parts.get(0).accepting;
        };
    }

    /** The step that is known for a name, or null where none was worked out yet. */
    Step known(XmlName name) {
        return steps.get(name);
    }

    void learn(XmlName name, Step step) {
        steps.put(name, step);
    }

    /** The terms that may stand next, in the order of the model. */
    Set<Term> firstTerms() {
        Set<Term> terms = new LinkedHashSet<>();
        collectFirst(terms);
        return terms;
    }

    private void collectFirst(Set<Term> into) {
        if (form == Form.LEAF) {
            into.add(term);
        } else {
            for (Residue part : parts) {
                part.collectFirst(into);
                if (form == Form.SEQUENCE && !part.accepting) {
                    return;
                }
            }
        }
    }
}
