package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which children an element of the other side may hold beside each other, written as in a DTD: {@code (a?,(b|c)*)}. A way through it
 * is a set of places in the model, of which the first is before all children. Immutable.
 */
final class ChildModel {

    private static final Pattern PART = Pattern.compile("[(),|?*+]|[^(),|?*+\\s]+");

    /** A part of the model: where it can begin and end, and whether it may be missing. */
    private record Part(BitSet first, BitSet last, boolean optional) {}

    private final List<String> names = new ArrayList<>(List.of(""));
    private final List<BitSet> next = new ArrayList<>(List.of(new BitSet()));
    private final BitSet ends;
    private final Matcher parts;
    private String part = "";

    private ChildModel(String text) {
        parts = PART.matcher(text);
        advance();
        Part all = choice();
        if (!part.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        next.get(0).or(all.first());
        ends = (BitSet) all.last().clone();
        ends.set(0, all.optional());
    }

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException where it is none
     */
    static ChildModel of(String text) {
        return new ChildModel(text);
    }

    /** Before the first child. */
    BitSet start() {
        BitSet start = new BitSet();
        start.set(0);
        return start;
    }

    /** The places of a child of a name right behind others; none where it may not stand there. */
    BitSet behind(BitSet places, String name) {
        return named(directly(places), name);
    }

    /** The places of a child of a name behind others, whatever is missing between them; none where it may not stand there. */
    BitSet somewhereBehind(BitSet places, String name) {
        BitSet all = directly(places);
        for (int known = -1; known < all.cardinality(); ) {
            known = all.cardinality();
            all.or(directly(all));
        }
        return named(all, name);
    }

    /** Whether nothing more need come. */
    boolean mayEnd(BitSet places) {
        return places.intersects(ends);
    }

    private BitSet directly(BitSet places) {
        BitSet all = new BitSet();
        places.stream().forEach(place -> all.or(next.get(place)));
        return all;
    }

    private BitSet named(BitSet places, String name) {
        BitSet found = new BitSet();
        places.stream().filter(place -> names.get(place).equals(name)).forEach(found::set);
        return found;
    }

    private void advance() {
        part = parts.find() ? parts.group() : "";
    }

    private Part choice() {
        Part all = sequence();
        while (part.equals("|")) {
            advance();
            Part other = sequence();
            all = new Part(
                    union(all.first(), other.first()),
                    union(all.last(), other.last()),
                    all.optional() || other.optional());
        }
        return all;
    }

    private Part sequence() {
        Part all = repeated();
        while (part.equals(",")) {
            advance();
            Part other = repeated();
            follow(all.last(), other.first());
            all = new Part(
                    all.optional() ? union(all.first(), other.first()) : all.first(),
                    other.optional() ? union(all.last(), other.last()) : other.last(),
                    all.optional() && other.optional());
        }
        return all;
    }

    private Part repeated() {
        Part one;
        if (part.equals("(")) {
            advance();
            one = choice();
            if (!part.equals(")")) {
                throw new IllegalArgumentException(part);
            }
            advance();
        } else {
            BitSet place = new BitSet();
            place.set(names.size());
            names.add(part);
            next.add(new BitSet());
            advance();
            one = new Part(place, place, false);
        }
        while (part.equals("?") || part.equals("*") || part.equals("+")) {
            if (!part.equals("?")) {
                follow(one.last(), one.first());
            }
            one = new Part(one.first(), one.last(), one.optional() || !part.equals("+"));
            advance();
        }
        return one;
    }

    private void follow(BitSet ends, BitSet begins) {
        ends.stream().forEach(place -> next.get(place).or(begins));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
