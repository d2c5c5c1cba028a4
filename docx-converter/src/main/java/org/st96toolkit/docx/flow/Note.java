package org.st96toolkit.docx.flow;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param kind which of both
 * @param id what its {@link Reference} has as target
 * @param blocks its text
 */
public record Note(Reference.Kind kind, String id, List<Block> blocks) {

    public Note {
        blocks = List.copyOf(blocks);
    }
}
