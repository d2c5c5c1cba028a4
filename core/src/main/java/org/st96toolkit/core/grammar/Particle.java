package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.function.Consumer;

/** A node of a content model as it was written: what, how often, in which order. */
sealed interface Particle {

    /** The upper bound of what may be repeated without end. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** A model without any element. */
    Particle NOTHING = new Group(Order.SEQUENCE, List.of(), 1, 1);

    int min();

    int max();

    /** How the members of a group stand. */
    enum Order {
        /** One after the other. */
        SEQUENCE,
        /** One of them. */
        CHOICE,
        /** All, in any order. */
        ALL
    }

    /**
     * A term.
     *
     * @param term what
     * @param min how often at least
     * @param max how often at most
     */
    record Leaf(Term term, int min, int max) implements Particle {}

    /**
     * A group.
     *
     * @param order how its members stand
     * @param members its members
     * @param min how often at least
     * @param max how often at most
     */
    record Group(Order order, List<Particle> members, int min, int max) implements Particle {

        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * What an element may hold by one of several versions of a table.
     *
     * @param alternatives the models, the last version's first
     */
    record Versions(List<Particle> alternatives) implements Particle {

        public Versions {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public int min() {
            return 1;
        }

        @Override
        public int max() {
            return 1;
        }
    }

    /** Visits the terms in document order. */
    default void forEachTerm(Consumer<Term> visitor) {
        if (this instanceof Leaf leaf) {
            visitor.accept(leaf.term);
        } else if (this instanceof Group group) {
            group.members.forEach(member -> member.forEachTerm(visitor));
        } else if (this instanceof Versions versions) {
            versions.alternatives.forEach(alternative -> alternative.forEachTerm(visitor));
        }
    }

    /** Tells a visitor what was written. */
    default void describe(ModelVisitor visitor) {
        if (this instanceof Leaf leaf && leaf.term instanceof Term.Element element) {
            visitor.element(element.declaration().name(), leaf.min, leaf.max);
        } else if (this instanceof Group group && group.order != Order.ALL) {
            visitor.startGroup(group.order == Order.CHOICE, group.min, group.max);
            group.members.forEach(member -> member.describe(visitor));
            visitor.endGroup();
        } else {
            throw new UnsupportedOperationException(toString());
        }
    }
}
