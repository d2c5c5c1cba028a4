package org.st96toolkit.docx.reader;

import java.util.Map;
import java.util.Optional;

/**
 * A list that paragraphs belong to.
 *
 * @param id its number
 * @param counter whose numbers it counts on: lists with the same definition share them
 * @param levels its levels, 0 the highest, with what the list itself says otherwise
 * @param restarts the levels that it begins anew where it is first used, with their first numbers
 */
record ListDefinition(int id, int counter, Map<Integer, ListLevel> levels, Map<Integer, Integer> restarts) {

    /** The level that a paragraph style belongs to. */
    Optional<Integer> levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> level.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }
}
