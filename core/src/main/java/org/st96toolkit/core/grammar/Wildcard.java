package org.st96toolkit.core.grammar;

import java.util.Set;
import java.util.TreeSet;

/**
 * A place for elements or attributes that are named by their namespace alone.
 *
 * @param negated whether the namespaces are those that are not allowed
 * @param namespaces the namespaces, empty string for none
 * @param process how what stands there is held against its declaration
 */
record Wildcard(boolean negated, Set<String> namespaces, Process process) {

    /** How hard the contents are looked at. */
    enum Process {
        /** A declaration must be found. */
        STRICT,
        /** A declaration counts where one is found. */
        LAX,
        /** Nothing is looked at. */
        SKIP
    }

    /** Everything, held against declarations where there are any. */
    static final Wildcard LAX_ANY = new Wildcard(true, Set.of(), Process.LAX);

    Wildcard {
        namespaces = Set.copyOf(namespaces);
    }

    boolean allows(String namespace) {
        return namespaces.contains(namespace) != negated;
    }

    /** What this or the other allows, processed as this says: the wildcard of an extension. */
    Wildcard union(Wildcard other) {
        if (negated && other.negated) {
            // not(a, none) or not(b, none) is not(none), and anything where one of them is anything
            return new Wildcard(true, common(namespaces, other.namespaces), process);
        } else if (negated) {
            return new Wildcard(true, without(namespaces, other.namespaces), process);
        } else if (other.negated) {
            return new Wildcard(true, without(other.namespaces, namespaces), process);
        }
        Set<String> all = new TreeSet<>(namespaces);
        all.addAll(other.namespaces);
        return new Wildcard(false, all, process);
    }

    /** What this and the other allow, processed as this says: the wildcard of attribute groups together. */
    Wildcard intersection(Wildcard other) {
        if (negated && other.negated) {
            Set<String> all = new TreeSet<>(namespaces);
            all.addAll(other.namespaces);
            return new Wildcard(true, all, process);
        } else if (negated) {
            return new Wildcard(false, without(other.namespaces, namespaces), process);
        } else if (other.negated) {
            return new Wildcard(false, without(namespaces, other.namespaces), process);
        }
        return new Wildcard(false, common(namespaces, other.namespaces), process);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> result = new TreeSet<>(one);
        result.retainAll(other);
        return result;
    }

    private static Set<String> without(Set<String> from, Set<String> removed) {
        Set<String> result = new TreeSet<>(from);
        result.removeAll(removed);
        return result;
    }
}
