package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.testing.DocxBuilder;

/** What is what: headings of every kind, parts in every order, files of their own, and what is outside. */
final class StructuredDocuments {

    private StructuredDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                        "sections/headings-by-word",
                        "Headings by their words alone, in capitals",
                        docx -> application(docx)),
                SuiteDocument.of(
                        "sections/headings-by-style",
                        "Headings by style; one of them is no word that opens a section",
                        docx -> docx.headingStyle("Heading1", "heading 1", 0)
                                .headingStyle("Heading2", "heading 2", 1)
                                .style("Title", "Title", "", "")
                                .paragraph("Title", "Jar with a lid of cork")
                                .paragraph("Heading1", "Background Art")
                                .paragraph("Jars are closed with cloth.")
                                .paragraph("Heading1", "Summary of Invention")
                                .paragraph("Heading2", "The rim")
                                .paragraph("The rim is of cork.")
                                .paragraph("Heading1", "Claims")
                                .paragraph("1. A jar with a rim of cork.")
                                .paragraph("Heading1", "Abstract")
                                .paragraph("A jar has a rim of cork.")),
                SuiteDocument.of(
                                "sections/headings-by-outline",
                                "Headings by the level of the outline, without a style",
                                docx -> docx.paragraph(p -> p.properties("<w:outlineLvl w:val=\"0\"/>")
                                                .text("Technical Field"))
                                        .paragraph("The invention is about jars.")
                                        .paragraph(p -> p.properties("<w:outlineLvl w:val=\"1\"/>")
                                                .text("Jars of clay"))
                                        .paragraph("They are old."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "sections/headings-by-look",
                                "Headings that are bold and short, or in capitals by their format",
                                docx -> docx.paragraph("TECHNICAL FIELD")
                                        .paragraph("The invention is about jars.")
                                        .paragraph(p -> p.bold("Jars of clay"))
                                        .paragraph("They are old.")
                                        .paragraph(p -> p.text("Jars of glass", "<w:caps/>"))
                                        .paragraph("They are new."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "sections/headings-in-brackets",
                        "Headings in square brackets, with numbers before them and colons after them",
                        docx -> docx.paragraph("[Title of the Invention]")
                                .paragraph("Jar with a lid of cork")
                                .paragraph("1. Technical Field:")
                                .paragraph("The invention is about jars.")
                                .paragraph("2. Background Art:")
                                .paragraph("Jars are closed with cloth.")
                                .paragraph("[Claims]")
                                .paragraph("1. A jar with a rim of cork.")
                                .paragraph("[Abstract]")
                                .paragraph("A jar has a rim of cork.")),
                SuiteDocument.of(
                                "sections/heading-in-a-table",
                                "A heading in a table of one cell",
                                docx -> docx.table(table ->
                                                table.columns(9000).borders().row("TECHNICAL FIELD"))
                                        .paragraph("The invention is about jars."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "sections/words-in-sentences",
                                "Words of headings within sentences, which are no headings",
                                docx -> docx.paragraph("TECHNICAL FIELD")
                                        .paragraph("Abstract ideas are not what the claims are about.")
                                        .paragraph("Drawings are not to scale.")
                                        .paragraph("Field of the invention is the closing of jars.")
                                        .paragraph("claims"))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "sections/claims-first",
                        "Claims before the description, abstract before both",
                        docx -> docx.paragraph("ABSTRACT")
                                .paragraph("A jar has a rim of cork.")
                                .paragraph("CLAIMS")
                                .paragraph("1. A jar with a rim of cork.")
                                .paragraph("DESCRIPTION")
                                .paragraph(p -> p.align("center").text("Jar with a lid of cork"))
                                .paragraph("BACKGROUND")
                                .paragraph("Jars are closed with cloth.")),
                SuiteDocument.of(
                        "sections/every-section",
                        "Every section of the description that a heading can open",
                        StructuredDocuments::everySection),
                SuiteDocument.of(
                        "sections/one-paragraph-with-breaks",
                        "Lines of one paragraph, broken by hand: headings, numbers and text",
                        docx -> docx.paragraph(p -> p.text("Jar with a lid of cork"))
                                .paragraph(p -> p.text("TECHNICAL FIELD")
                                        .lineBreak()
                                        .text("[0001] The invention is about jars.")
                                        .lineBreak()
                                        .text("[0002] They are of clay."))
                                .paragraph(p -> p.text("CLAIMS")
                                        .lineBreak()
                                        .text("1. A jar with a rim of cork.")
                                        .lineBreak()
                                        .text("2. The jar of claim 1, which is round."))
                                .paragraph(p -> p.text("ABSTRACT").lineBreak().text("A jar has a rim of cork."))),
                SuiteDocument.of(
                                "sections/wrapped-lines",
                                "Lines that a printer wrapped, joined because it is asked for",
                                docx -> docx.paragraph("TECHNICAL FIELD")
                                        .paragraph(p -> p.text("The invention is about jars that are")
                                                .lineBreak()
                                                .text("closed with a lid of cork, and about")
                                                .lineBreak()
                                                .text("such lids.")))
                        .part(Part.DESCRIPTION)
                        .joinsLines(),
                SuiteDocument.of(
                        "sections/notes-about-the-draft",
                        "Places not filled in and notes about the draft, which are outside the application",
                        docx -> application(docx.paragraph("[Docket number]"))
                                .paragraph("(Note: ask the inventor about the wax.)")),
                SuiteDocument.of(
                        "sections/furniture",
                        "Headers, footers, numbers of pages in the text, a rule",
                        docx -> application(docx.header(p -> p.text("Docket 12"))
                                        .footer(p -> p.field("PAGE", "1"))
                                        .paragraph("- 1 -"))
                                .paragraph("-----------")),
                SuiteDocument.of(
                                "sections/style-map",
                                "Styles of a firm, named by a map: a heading, an own section, a listing, a note",
                                docx -> docx.style("F1", "Firm Field", "", "")
                                        .style("F2", "Firm Head", "", "")
                                        .style("F3", "Firm Code", "", "")
                                        .style("F4", "Firm Note", "", "")
                                        .paragraph("F1", "Where this belongs")
                                        .paragraph("The invention is about jars.")
                                        .paragraph("F2", "on jars")
                                        .paragraph("They are counted thus:")
                                        .paragraph("F3", "for jar in jars:")
                                        .paragraph("F3", "    count(jar)")
                                        .paragraph("F4", "check with the client"))
                        .part(Part.DESCRIPTION)
                        .styles("""
                                "Firm Field" = heading TechnicalField
                                "Firm Head"  = heading
                                "Firm Code"  = pre
                                "Firm Note"  = outside
                                """),
                SuiteDocument.of(
                                "sections/three-files",
                                "Description, claims and abstract in files of their own",
                                docx -> docx.paragraph(p -> p.align("center").text("Jar with a lid of cork"))
                                        .paragraph("BACKGROUND")
                                        .paragraph("[0001] Jars are closed with cloth."))
                        .and("claims", docx -> docx.paragraph("CLAIMS").paragraph("1. A jar with a rim of cork."))
                        .and("abstract", docx -> docx.paragraph("ABSTRACT").paragraph("A jar has a rim of cork.")),
                SuiteDocument.of(
                                "sections/abstract-alone",
                                "A file without a heading that is an abstract because it is said to be one",
                                docx -> docx.paragraph("A jar has a rim of cork, on which a lid is pressed."))
                        .part(Part.ABSTRACT),
                SuiteDocument.of(
                                "sections/containers",
                                "Text in content controls, smart tags, an alternative and a text box",
                                StructuredDocuments::containers)
                        .part(Part.DESCRIPTION));
    }

    private static DocxBuilder application(DocxBuilder docx) {
        return docx.paragraph(p -> p.align("center").text("Jar with a lid of cork"))
                .paragraph("TECHNICAL FIELD")
                .paragraph("The invention is about jars.")
                .paragraph("BACKGROUND OF THE INVENTION")
                .paragraph("Jars are closed with cloth.")
                .paragraph("CLAIMS")
                .paragraph("1. A jar with a rim of cork.")
                .paragraph("ABSTRACT OF THE DISCLOSURE")
                .paragraph("A jar has a rim of cork.");
    }

    private static void everySection(DocxBuilder docx) {
        docx.paragraph("Title of Invention").paragraph("Jar with a lid of cork");
        for (String heading : List.of(
                "Cross-Reference to Related Applications",
                "Technical Field",
                "Background Art",
                "Citation List",
                "Patent Literature",
                "Non Patent Literature",
                "Summary of Invention",
                "Technical Problem",
                "Solution to Problem",
                "Advantageous Effects of Invention",
                "Brief Description of Drawings",
                "Description of Embodiments",
                "Example 1",
                "Industrial Applicability",
                "Reference Signs List",
                "Reference to Deposited Biological Material",
                "Sequence Listing Free Text")) {
            docx.paragraph(heading).paragraph("Of this, the jar (" + heading.length() + ") is one.");
        }
        docx.paragraph("Claims").paragraph("1. A jar.").paragraph("Abstract").paragraph("A jar.");
    }

    private static void containers(DocxBuilder docx) {
        String box = "<w:txbxContent><w:p><w:r><w:t>This stands in a box.</w:t></w:r></w:p></w:txbxContent>";
        docx.paragraph("TECHNICAL FIELD")
                .xml("<w:sdt><w:sdtPr/><w:sdtContent>")
                .paragraph(p -> p.xml("<w:sdt><w:sdtContent><w:smartTag w:element=\"x\"><w:customXml w:element=\"y\">")
                        .text("The invention is about jars.")
                        .xml("</w:customXml></w:smartTag></w:sdtContent></w:sdt>"))
                .xml("</w:sdtContent></w:sdt>")
                .paragraph(p -> p.text("They are of clay.")
                        .run(
                                "",
                                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\""
                                        + " distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\""
                                        + " allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\">"
                                        + "<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\">"
                                        + "<wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"1800000\" cy=\"360000\"/>"
                                        + "<wp:wrapNone/><wp:docPr id=\"1\" name=\"Box\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                                        + "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>" + box
                                        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                                        + "<mc:Fallback><w:t>no box</w:t></mc:Fallback></mc:AlternateContent>"));
    }
}
