package org.st96toolkit.validation.profile;

import java.util.List;

/**
 * Words of a claim that refer to others.
 *
 * @param numbers the numbers of the claims; those of all that precede where the words say so
 * @param together whether they are named together, not one or another of them
 * @param words the words
 */
record ClaimCitation(List<Integer> numbers, boolean together, String words) {
    ClaimCitation {
        numbers = List.copyOf(numbers);
    }

    boolean isMultiple() {
        return numbers.size() > 1;
    }
}
