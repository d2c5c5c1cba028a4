package org.st96toolkit.docx.filing;

import java.util.function.Consumer;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.ParagraphBuilder;
import org.st96toolkit.docx.testing.Variant;

/** An application about a lid that does all that offices ask of a file, and ways to spoil it. */
final class Lids {

    /** The name of a file that all offices take. */
    static final String NAME = "lid.docx";

    /** A4 with margins of an inch, in twentieths of a point. */
    static final int[] PAGE = {11906, 16838, 1440, 1440, 1440, 1440};

    private Lids() {}

    /** A good file with something more between description and claims. */
    static byte[] with(Consumer<DocxBuilder> more) {
        return of(Variant.STRICT, PAGE, 24, 360, more);
    }

    static byte[] good() {
        return with(docx -> {});
    }

    /**
     * @param page width, height and the margins left, right, top, bottom of its pages
     * @param halfPoints the size of its text
     * @param line the spacing of its lines, 240 for single ones
     */
    static byte[] of(Variant variant, int[] page, int halfPoints, int line, Consumer<DocxBuilder> more) {
        DocxBuilder docx = DocxBuilder.of(variant)
                .defaults("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\""
                        + variant.size(halfPoints) + "\"/>")
                .style("Body", "Body", "", "<w:pPr><w:spacing w:line=\"" + line + "\" w:lineRule=\"auto\"/></w:pPr>")
                .section(section(variant, page))
                .paragraph(text("TITLE OF THE INVENTION"))
                .paragraph(text("Lid"))
                .paragraph(text("TECHNICAL FIELD"))
                .paragraph(text("[0001] It is about lids that stay on the pots that they are made for."));
        more.accept(docx);
        return docx.paragraph(text("CLAIMS").andThen(ParagraphBuilder::pageBreakBefore))
                .paragraph(text("1. A lid with a rim of cork."))
                .paragraph(text("ABSTRACT").andThen(ParagraphBuilder::pageBreakBefore))
                .paragraph(text("A lid has a rim of cork."))
                .bytes();
    }

    static String section(Variant variant, int... page) {
        return "<w:pgSz w:w=\"" + variant.length(page[0]) + "\" w:h=\"" + variant.length(page[1])
                + "\"/><w:pgMar w:left=\"" + variant.length(page[2]) + "\" w:right=\"" + variant.length(page[3])
                + "\" w:top=\"" + variant.length(page[4]) + "\" w:bottom=\"" + variant.length(page[5]) + "\"/>";
    }

    static Consumer<ParagraphBuilder> text(String text) {
        return paragraph -> paragraph.style("Body").text(text);
    }

    static Consumer<ParagraphBuilder> body(Consumer<ParagraphBuilder> content) {
        return paragraph -> content.accept(paragraph.style("Body"));
    }
}
