package org.st96toolkit.docx.flow;

import java.util.List;

/**
 * A remark in the margin.
 *
 * @param id what its {@link Reference} has as target
 * @param author who made it, or empty
 * @param blocks its text
 */
public record Comment(String id, String author, List<Block> blocks) {

    public Comment {
        blocks = List.copyOf(blocks);
    }
}
