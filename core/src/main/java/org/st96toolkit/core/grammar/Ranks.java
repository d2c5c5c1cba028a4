package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlName;

/**
 * The order that a content model prescribes for its names. The parts of a sequence follow each other; the alternatives
 * of a choice begin at the same rank; what is repeated together, or may stand in any order, shares one rank; an element
 * that is repeated alone has its own. A name that the model has twice keeps its first place. Of several versions the
 * last gives the order, and what only earlier ones have stands after what it stood after there.
 */
final class Ranks {

    private final Map<XmlName, Integer> ranks = new LinkedHashMap<>();
    private final Map<Wildcard, Integer> wildcards = new HashMap<>();

    Ranks(Particle model) {
        if (model instanceof Particle.Versions versions) {
            merge(versions.alternatives());
        } else {
            assign(model, 0);
        }
    }

    int of(XmlName name) {
        Integer rank = ranks.get(name);
        if (rank != null) {
            return rank;
        }
        int first = -1;
        for (Map.Entry<Wildcard, Integer> entry : wildcards.entrySet()) {
            if (entry.getKey().allows(name.namespace()) && (first < 0 || entry.getValue() < first)) {
                first = entry.getValue();
            }
        }
        return first;
    }

    /** Gives ranks from {@code from} and returns the first rank after. */
    private int assign(Particle particle, int from) {
        if (particle instanceof Particle.Leaf leaf) {
            put(leaf.term(), from);
            return from + 1;
        }
        Particle.Group group = (Particle.Group) particle;
        if (group.members().isEmpty()) {
            return from;
        }
        if (group.order() == Particle.Order.ALL || (group.max() > 1 && hasSeveralTerms(group))) {
            group.forEachTerm(term -> put(term, from));
            return from + 1;
        }
        int next = from;
        for (Particle member : group.members()) {
            boolean choice = group.order() == Particle.Order.CHOICE;
            int after = assign(member, choice ? from : next);
            next = choice ? Math.max(next, after) : after;
        }
        return next;
    }

    private static boolean hasSeveralTerms(Particle particle) {
        Set<Term> terms = new HashSet<>();
        particle.forEachTerm(terms::add);
        return terms.size() > 1;
    }

    private void put(Term term, int rank) {
        if (term instanceof Term.Any any) {
            wildcards.putIfAbsent(any.wildcard(), rank);
        } else if (term instanceof Term.Element element) {
            ranks.putIfAbsent(element.declaration().name(), rank);
            element.substitutes().keySet().forEach(name -> ranks.putIfAbsent(name, rank));
        }
    }

    private void merge(List<Particle> newestFirst) {
        List<Set<XmlName>> places = new ArrayList<>();
        for (Particle version : newestFirst) {
            Ranks its = new Ranks(version);
            its.wildcards.forEach(wildcards::putIfAbsent);
            Map<Integer, Set<XmlName>> order = new TreeMap<>();
            its.ranks.forEach((name, rank) ->
                    order.computeIfAbsent(rank, key -> new HashSet<>()).add(name));
            int after = -1;
            for (Set<XmlName> sharing : order.values()) {
                int place = lastPlace(places, sharing);
                sharing.removeIf(name -> lastPlace(places, Set.of(name)) >= 0);
                if (place >= 0) {
                    places.get(place).addAll(sharing);
                    after = place;
                } else {
                    places.add(++after, new HashSet<>(sharing));
                }
            }
        }
        for (int place = 0; place < places.size(); place++) {
            int rank = place;
            places.get(place).forEach(name -> ranks.put(name, rank));
        }
    }

    private static int lastPlace(List<Set<XmlName>> places, Set<XmlName> names) {
        for (int place = places.size() - 1; place >= 0; place--) {
            if (places.get(place).stream().anyMatch(names::contains)) {
                return place;
            }
        }
        return -1;
    }
}
