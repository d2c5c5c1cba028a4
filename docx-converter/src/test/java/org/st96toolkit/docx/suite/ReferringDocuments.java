package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;

/** References to claims, figures and paragraphs. */
final class ReferringDocuments {

    private ReferringDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                        "references/claims",
                        "Claims that depend on one, on several, on a range, on all before, and on one that is not there",
                        docx -> docx.paragraph("CLAIMS")
                                .paragraph("1. A jar.")
                                .paragraph("2. The jar of claim 1, which is round.")
                                .paragraph("3. The jar according to claim 1 or 2, which is high.")
                                .paragraph("4. The jar of any one of claims 1 to 3, which is glazed.")
                                .paragraph("5. The jar of any of the preceding claims, with a lid.")
                                .paragraph("6. The jar of claim 9, with a handle.")),
                SuiteDocument.of(
                                "references/figures",
                                "Figures by their numbers, with letters, several and ranges",
                                docx -> docx.paragraph("The jar of FIG. 1 has the lid of Figs. 2A and 2B.")
                                        .paragraph("Figures 3 to 5 show the rim; figure 6a shows the handle."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "references/paragraphs",
                                "Paragraphs by their numbers, one of which is not there",
                                docx -> docx.paragraph("[0001] The jar is of clay.")
                                        .paragraph(
                                                "[0002] As said in [0001], it is of clay; see also paragraph [0007]."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "references/links",
                                "Links to an address and to a place in the file",
                                docx -> docx.paragraph(p -> p.text("See ")
                                                .link("https://example.org/jars", "the list of jars")
                                                .text("."))
                                        .paragraph(p -> p.bookmark("rim", marked -> marked.text("The rim is of cork.")))
                                        .paragraph(p -> p.text("It is waxed, ")
                                                .xml("<w:hyperlink w:anchor=\"rim\">")
                                                .text("as the rim")
                                                .xml("</w:hyperlink>")
                                                .text(" is.")))
                        .part(Part.DESCRIPTION));
    }
}
