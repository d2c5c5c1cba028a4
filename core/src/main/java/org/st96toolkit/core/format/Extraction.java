package org.st96toolkit.core.format;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Code;

/**
 * What became of the attempt to make a document of a {@link PackagedFile}.
 *
 * @param document the document; nothing where none can be made
 * @param found what there is to say of how the text was understood
 * @param obstacles what kept a document from being made; empty where one was
 */
public record Extraction(Optional<MadeDocument> document, List<FileFinding> found, List<Code> obstacles) {

    public Extraction {
        found = List.copyOf(found);
        obstacles = List.copyOf(obstacles);
        if (document.isEmpty() && obstacles.isEmpty()) {
            throw new IllegalArgumentException("a document is never withheld without a reason");
        }
    }
}
