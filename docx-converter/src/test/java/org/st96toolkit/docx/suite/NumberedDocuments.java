package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.testing.ListDefinitions;

/** Numbers of paragraphs and claims: typed, counted by lists, computed by fields. */
final class NumberedDocuments {

    private NumberedDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                                "numbers/typed-paragraphs",
                                "Numbers of paragraphs typed in brackets, one of them full-width",
                                docx -> docx.paragraph("[0001] A rim of cork seals the jar.")
                                        .paragraph("[0002]\u2003The lid (4) is pressed on it.")
                                        .paragraph(
                                                "\uFF3B\uFF10\uFF10\uFF10\uFF13\uFF3D The handle stands on the lid."))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/counted-paragraphs",
                                "Numbers of paragraphs counted by a list with four digits; a paragraph between them has none",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .levelXml(fourDigits("[%1]"))
                                                .list(1, 0))
                                        .paragraph(p -> p.number(1, 0).text("A rim of cork seals the jar."))
                                        .paragraph("It swells when it is wet.")
                                        .paragraph(p -> p.number(1, 0).text("The lid is pressed on it.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/sequence-fields",
                                "Numbers of paragraphs as SEQ fields, the second without a stored result",
                                docx -> docx.paragraph(p -> p.text("[")
                                                .field("SEQ para \\# \"0000\"", "0001")
                                                .text("] A rim of cork seals the jar."))
                                        .paragraph(p -> p.text("[")
                                                .field("SEQ para \\# \"0000\"", "")
                                                .text("] The lid is pressed on it.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/references",
                                "REF fields that show a bookmark's text and the number of its paragraph",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .levelXml(fourDigits("[%1]"))
                                                .list(1, 0))
                                        .paragraph(p -> p.number(1, 0)
                                                .bookmark(
                                                        "rim",
                                                        marked -> marked.text("A rim of cork")
                                                                .text(" seals the jar.")))
                                        .paragraph(p -> p.number(1, 0)
                                                .text("As said in ")
                                                .field("REF rim \\w", "[0001]")
                                                .text(", cork swells.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "numbers/typed-claims",
                        "Typed numbers of claims, the features of the first one on paragraphs of their own",
                        docx -> docx.paragraph("What is claimed is:")
                                .paragraph("1. A jar, comprising:")
                                .paragraph("   (a) a body of clay;")
                                .paragraph("   (b) a lid; and")
                                .paragraph("   (c) a rim of cork.")
                                .paragraph("2. The jar of claim 1, wherein the rim is waxed.")),
                SuiteDocument.of(
                        "numbers/counted-claims",
                        "Claims counted by a list, their features by its second level",
                        docx -> docx.lists(lists -> lists.definition(0)
                                        .level("decimal", "%1.")
                                        .level("lowerLetter", "%2)")
                                        .list(1, 0))
                                .paragraph("CLAIMS")
                                .paragraph(p -> p.number(1, 0).text("A jar, comprising:"))
                                .paragraph(p -> p.number(1, 1).text("a body of clay; and"))
                                .paragraph(p -> p.number(1, 1).text("a lid."))
                                .paragraph(p -> p.number(1, 0).text("The jar of claim 1, wherein the lid is round."))),
                SuiteDocument.of(
                        "numbers/claims-cancelled",
                        "A range of claims that are cancelled, and claims with a status",
                        docx -> docx.paragraph("CLAIMS")
                                .paragraph("1. (Currently amended) A jar with a lid of cork.")
                                .paragraph("2-4. (Cancelled)")
                                .paragraph("5. (New) The jar of claim 1, wherein the lid is waxed.")),
                SuiteDocument.of(
                                "numbers/restarted",
                                "Two lists of one definition: the second begins anew by an override",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .level("decimal", "%1)")
                                                .list(1, 0)
                                                .list(2, 0, ListDefinitions.startOverride(0, 1)))
                                        .paragraph("The jar is closed thus:")
                                        .paragraph(p -> p.number(1, 0).text("wet the rim;"))
                                        .paragraph(p -> p.number(1, 0).text("press the lid on."))
                                        .paragraph("It is opened thus:")
                                        .paragraph(p -> p.number(2, 0).text("warm the lid;"))
                                        .paragraph(p -> p.number(2, 0).text("turn it.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/levels",
                                "Three levels of a list, with letters and Roman numbers",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .level("upperRoman", "%1.")
                                                .level("lowerLetter", "(%2)")
                                                .level("decimal", "%1.%2.%3")
                                                .list(1, 0))
                                        .paragraph("The parts are:")
                                        .paragraph(p -> p.number(1, 0).text("the jar,"))
                                        .paragraph(p -> p.number(1, 1).text("its neck,"))
                                        .paragraph(p -> p.number(1, 2).text("the rim of the neck,"))
                                        .paragraph(p -> p.number(1, 0).text("the lid.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/bullets",
                                "Bullets of Symbol and Wingdings, which are other characters in Unicode",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .bullet("\uF0B7", "Symbol")
                                                .bullet("\uF0A7", "Wingdings")
                                                .list(1, 0))
                                        .paragraph("The lid is of:")
                                        .paragraph(p -> p.number(1, 0).text("cork, or"))
                                        .paragraph(p -> p.number(1, 1).text("pressed cork, or"))
                                        .paragraph(p -> p.number(1, 0).text("beech.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/formats",
                                "Numbers of lists in formats of East Asia",
                                docx -> docx.lists(lists -> lists.definition(0)
                                                .level("decimalFullWidth", "%1\uFF0E")
                                                .definition(1)
                                                .level("decimalEnclosedCircle", "%1")
                                                .definition(2)
                                                .level("chineseCounting", "%1\u3001")
                                                .list(1, 0)
                                                .list(2, 1)
                                                .list(3, 2))
                                        .paragraph("The steps are:")
                                        .paragraph(p -> p.number(1, 0).text("wetting,"))
                                        .paragraph(p -> p.number(2, 0).text("pressing,"))
                                        .paragraph(p -> p.number(3, 0).text("turning.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "numbers/automatic",
                                "AUTONUM fields, which hold no result and are counted",
                                docx -> docx.paragraph(p ->
                                                p.simpleField("AUTONUM", "").text(" A rim of cork seals the jar."))
                                        .paragraph(p ->
                                                p.simpleField("AUTONUM", "").text(" The lid is pressed on it.")))
                        .part(Part.DESCRIPTION));
    }

    /** A level that counts with four digits, as word processors write it: the format by name, and by example for others. */
    private static String fourDigits(String text) {
        return "<w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
                + " w:format=\"0001, 0002, 0003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback>"
                + "</mc:AlternateContent><w:lvlText w:val=\"" + text + "\"/>";
    }
}
