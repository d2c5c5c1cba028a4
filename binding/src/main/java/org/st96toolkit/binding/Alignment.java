package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;

/**
 * Says which of two rows of elements stand for each other: equal ones first, then those of one name that are most alike.
 * Pairs never cross. One use.
 */
final class Alignment {

    /** So many pairs at most are weighed against one another; beyond, the next of the same name is taken. */
    private static final int WEIGHED = 250_000;

    private static final int NONE = -1;

    private final List<XmlElement> before;
    private final List<XmlElement> after;
    private final Likeness likeness = new Likeness();
    private final int[] partners;

    private Alignment(List<XmlElement> before, List<XmlElement> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each element of the second row, which was made of the first by edits, the index of its partner, or -1. */
    static int[] ofEdited(List<XmlElement> before, List<XmlElement> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(0, before.size(), 0, after.size());
        return alignment.partners;
    }

    /** The same for elements of a source and what is shown of them: where the names agree, none was left out. */
    static int[] ofShown(List<XmlElement> source, List<XmlElement> shown) {
        Alignment alignment = new Alignment(source, shown);
        if (!alignment.namesAreSame()) {
            return ofEdited(source, shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            alignment.partners[i] = i;
        }
        return alignment.partners;
    }

    private boolean namesAreSame() {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).name().equals(after.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private void align(int from, int to, int start, int end) {
        int i = from;
        int j = start;
        while (i < to && j < end && before.get(i).equals(after.get(j))) {
            partners[j++] = i++;
        }
        int k = to;
        int l = end;
        while (k > i && l > j && before.get(k - 1).equals(after.get(l - 1))) {
            partners[--l] = --k;
        }
        if (i == k || j == l) {
            return;
        }
        List<int[]> anchors = anchors(i, k, j, l);
        for (int[] anchor : anchors) {
            partners[anchor[1]] = anchor[0];
            weigh(i, anchor[0], j, anchor[1]);
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        weigh(i, k, j, l);
    }

    /** The longest row of equal elements that occur once on each side. */
    private List<int[]> anchors(int from, int to, int start, int end) {
        Map<XmlElement, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(before.get(i), i, (first, second) -> NONE);
        }
        Map<XmlElement, Integer> times = new HashMap<>();
        for (int j = start; j < end; j++) {
            times.merge(after.get(j), 1, Integer::sum);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int j = start; j < end; j++) {
            int i = once.getOrDefault(after.get(j), NONE);
            if (i != NONE && times.get(after.get(j)) == 1) {
                pairs.add(new int[] {i, j});
            }
        }
        return longestRise(pairs);
    }

    /** The longest part of pairs, given by their second index, in which the first index rises, too. */
    private static List<int[]> longestRise(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size() + 1];
        int[] previous = new int[pairs.size()];
        int longest = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 1;
            int high = longest + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle])[0] < pairs.get(p)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[p] = low > 1 ? lastOfLength[low - 1] : NONE;
            lastOfLength[low] = p;
            longest = Math.max(longest, low);
        }
        int[][] rise = new int[longest][];
        for (int p = longest == 0 ? NONE : lastOfLength[longest], at = longest - 1; p != NONE; p = previous[p]) {
            rise[at--] = pairs.get(p);
        }
        return List.of(rise);
    }

    /** Pairs what is alike between two anchors so that the whole is most alike. */
    private void weigh(int from, int to, int start, int end) {
        int rows = to - from;
        int columns = end - start;
        if (rows == 0 || columns == 0) {
            return;
        }
        if ((long) rows * columns > WEIGHED) {
            takeNext(from, to, start, end);
            return;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] alike = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(before.get(from + i), after.get(start + j));
                double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = alike[i][j] > 0 ? Math.max(skipped, alike[i][j] + best[i + 1][j + 1]) : skipped;
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] > 0 && best[i][j] <= alike[i][j] + best[i + 1][j + 1]) {
                partners[start + j++] = from + i++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void takeNext(int from, int to, int start, int end) {
        int i = from;
        for (int j = start; j < end; j++) {
            int k = i;
            while (k < to && !before.get(k).name().equals(after.get(j).name())) {
                k++;
            }
            if (k < to) {
                partners[j] = k;
                i = k + 1;
            }
        }
    }
}
