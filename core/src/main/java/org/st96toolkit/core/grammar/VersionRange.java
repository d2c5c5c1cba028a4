package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Optional;

/**
 * Which versions of a table something is in.
 *
 * @param first the index of the first version
 * @param last the index of the last version
 */
record VersionRange(int first, int last) {

    /** All versions of a list; of an unversioned table its only one. */
    static VersionRange all(List<String> versions) {
        return new VersionRange(0, Math.max(0, versions.size() - 1));
    }

    /**
     * The range that a word stands for: a version, or two with a dash between, either of which may be left out.
     *
     * @return nothing where the word is no range of these versions
     */
    static Optional<VersionRange> parse(String word, List<String> versions) {
        int only = versions.indexOf(word);
        if (only >= 0) {
            return Optional.of(new VersionRange(only, only));
        }
        int dash = word.indexOf('-');
        if (dash < 0 || word.length() == 1) {
            return Optional.empty();
        }
        String from = word.substring(0, dash);
        String to = word.substring(dash + 1);
        int first = from.isEmpty() ? 0 : versions.indexOf(from);
        int last = to.isEmpty() ? versions.size() - 1 : versions.indexOf(to);
        return first < 0 || last < first ? Optional.empty() : Optional.of(new VersionRange(first, last));
    }

    boolean contains(int version) {
        return first <= version && version <= last;
    }

    boolean covers(VersionRange other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(VersionRange other) {
        return first <= other.last && other.first <= last;
    }
}
