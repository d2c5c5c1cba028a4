package org.st96toolkit.docx.flow;

import java.util.List;

/**
 * What is printed on each page: a header or a footer.
 *
 * @param part the name of its part
 * @param blocks its content
 */
public record Furniture(String part, List<Block> blocks) {

    public Furniture {
        blocks = List.copyOf(blocks);
    }
}
