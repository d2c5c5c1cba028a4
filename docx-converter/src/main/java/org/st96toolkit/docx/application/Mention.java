package org.st96toolkit.docx.application;

import java.util.List;

/**
 * Words in running text that refer to something else in the application.
 *
 * @param from the first character of them
 * @param to the character after the last
 * @param kind what they refer to
 * @param numbers what they name: claims by their numbers, drawings and paragraphs as written
 */
record Mention(int from, int to, Kind kind, List<String> numbers) {

    /** What is referred to. */
    enum Kind {
        CLAIM,
        FIGURE,
        PARAGRAPH,
        /** No reference: a status of a claim that the applicant gave. */
        STATUS
    }

    Mention {
        numbers = List.copyOf(numbers);
    }
}
