package org.st96toolkit.validation.interoperable;

import java.util.Arrays;
import java.util.List;

/**
 * The place of a child in the order that grammars prescribe.
 *
 * @param there on the other side
 * @param back on the way back
 */
record Rank(List<Integer> there, List<Integer> back) {

    static Rank of(String text) {
        String[] both = text.split(":", 2);
        return new Rank(numbers(both[0]), numbers(both[1]));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList();
    }

    /** The rank on the way back of a node on the way, the first having depth 0. */
    int back(int depth) {
        return depth < back.size() ? back.get(depth) : 0;
    }

    /** What comes first on the other side. */
    static Rank first(Rank one, Rank other) {
        return compare(other.there, one.there) < 0 ? other : one;
    }

    static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
