package org.st96toolkit.docx.section;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is what in a file.
 *
 * @param file which of the files, from 0
 * @param entries its lines and tables in order
 */
public record Outline(int file, List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /** The parts of an application that it holds text of. */
    public Set<Part> parts() {
        Set<Part> parts = new TreeSet<>();
        for (Entry entry : entries) {
            switch (entry.role()) {
                case TITLE,
                        HEADING,
                        PARAGRAPH,
                        LISTING,
                        CLAIM_STATEMENT,
                        CLAIM,
                        CLAIM_PART,
                        CLAIMS_TEXT,
                        FIGURE,
                        TABLE -> entry.section().part().ifPresent(parts::add);
                default -> {
                    // Holds no text of the application.
                }
            }
        }
        return parts;
    }
}
