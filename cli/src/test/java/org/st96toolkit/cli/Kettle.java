package org.st96toolkit.cli;

import java.util.function.Consumer;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.ParagraphBuilder;
import org.st96toolkit.docx.testing.Variant;

/** An application for a kettle, as a word processor saves it; in order where its second claim refers to claim 1. */
final class Kettle {

    private Kettle() {}

    /** A paragraph that begins a page. */
    static Consumer<ParagraphBuilder> page(String text) {
        return paragraph -> paragraph.style("Body").pageBreakBefore().text(text);
    }

    /**
     * The application.
     *
     * @param reference the number of the claim that the second claim refers to
     */
    static DocxBuilder of(Variant variant, String reference) {
        return of(variant, reference, docx -> {});
    }

    /** The same with something more at the end of the description. */
    static DocxBuilder of(Variant variant, String reference, Consumer<DocxBuilder> more) {
        DocxBuilder docx = DocxBuilder.of(variant)
                .style("Body", "Body", "", "<w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr>")
                .defaults("<w:sz w:val=\"" + variant.size(24) + "\"/>")
                .section("<w:pgSz w:w=\"" + variant.length(11906) + "\" w:h=\"" + variant.length(16838)
                        + "\"/><w:pgMar w:left=\"" + variant.length(1440) + "\" w:right=\"" + variant.length(1440)
                        + "\" w:top=\"" + variant.length(1440) + "\" w:bottom=\"" + variant.length(1440) + "\"/>")
                .paragraph("Body", "TITLE OF THE INVENTION")
                .paragraph("Body", "Kettle with a quiet lid")
                .paragraph("Body", "TECHNICAL FIELD")
                .paragraph("Body", "[0001] The lid of a kettle makes a noise.");
        more.accept(docx);
        return docx.paragraph(page("CLAIMS"))
                .paragraph("Body", "1. A kettle with a lid.")
                .paragraph("Body", "2. The kettle of claim " + reference + ", wherein the lid is quiet.")
                .paragraph(page("ABSTRACT"))
                .paragraph("Body", "A kettle whose lid is quiet.");
    }
}
