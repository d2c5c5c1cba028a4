package org.st96toolkit.docx.flow;

import java.util.OptionalInt;

/**
 * How a paragraph is set, with what it has from its style and the document's defaults.
 *
 * @param id the identifier of its style, such as {@code Heading2}, or empty
 * @param name the name of its style as a person sees it, such as {@code heading 2} or {@code Überschrift 2}, or empty
 * @param outlineLevel its level in the outline, 0 the highest (to 8), if it stands in the outline
 * @param alignment where its lines begin and end
 * @param pageBreakBefore whether it begins a page: by its own property, by a break of page or section before it
 * @param indent the space before its first line, in mm, negative for a line that hangs out
 * @param lineSpacing the height of its lines as a multiple of that of single lines; 0 where it is not said as one
 */
public record ParagraphStyle(
        String id,
        String name,
        OptionalInt outlineLevel,
        Alignment alignment,
        boolean pageBreakBefore,
        double indent,
        double lineSpacing) {

    /** A paragraph of single lines. */
    public ParagraphStyle(
            String id,
            String name,
            OptionalInt outlineLevel,
            Alignment alignment,
            boolean pageBreakBefore,
            double indent) {
        this(id, name, outlineLevel, alignment, pageBreakBefore, indent, 1);
    }

    /** Where lines begin and end. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }
}
