package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;

/** Characters: their formats, symbols of fonts, white space, and text that is not shown. */
final class CharacterDocuments {

    private CharacterDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                                "characters/formats",
                                "Bold, italic, underlined, struck through, raised, lowered, small capitals, and several at once",
                                docx -> docx.paragraph(p -> p.text("The ")
                                                .bold("lid")
                                                .text(" is ")
                                                .italic("round")
                                                .text(" and ")
                                                .underlined("thick")
                                                .text(", not ")
                                                .struck("thin")
                                                .text("."))
                                        .paragraph(p -> p.text("H")
                                                .subscript("2")
                                                .text("O and 10")
                                                .superscript("3")
                                                .text(" m, ")
                                                .text("Lid", "<w:smallCaps/>")
                                                .text(", ")
                                                .text("all", "<w:b/><w:i/><w:u w:val=\"single\"/>")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/formats-of-styles",
                                "Bold by the style of a paragraph, switched off by that of characters",
                                docx -> docx.style("B", "Bold text", "", "<w:rPr><w:b/></w:rPr>")
                                        .style("character", "E", "Strong", "", "<w:rPr><w:b/></w:rPr>")
                                        .style("character", "I", "Emphasis", "", "<w:rPr><w:i/></w:rPr>")
                                        .paragraph("The jar stands on the table in the kitchen.")
                                        .paragraph(p -> p.style("B")
                                                .text("The lid of the jar is of cork, as said before, and ")
                                                .text("the rim", "<w:rStyle w:val=\"E\"/>")
                                                .text(" is not; ")
                                                .text("clay", "<w:rStyle w:val=\"I\"/>")
                                                .text(" is what it is of.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/symbols",
                                "The Greek mu in three spellings: as w:sym, as a private character of Symbol, and as itself",
                                docx -> docx.paragraph(p -> p.text("A rim of 5 ")
                                        .symbol("Symbol", "F06D")
                                        .text("m, or 5 ")
                                        .font("Symbol", "\uF06D")
                                        .text("m, or 5 \u03BCm, or 5 \u00B5m.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/letters-of-symbol",
                                "Plain letters set in Symbol, which a person sees as Greek",
                                docx -> docx.paragraph(p -> p.text("The angle ")
                                        .font("Symbol", "a")
                                        .text(" is less than ")
                                        .symbol("Symbol", "0062")
                                        .text(".")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/dingbats",
                                "Characters of Wingdings 1 to 3 and Webdings",
                                docx -> docx.paragraph(p -> p.text("Fill the jar ")
                                        .symbol("Wingdings", "F0E0")
                                        .text(" close it ")
                                        .symbol("Wingdings", "F0FC")
                                        .text(" turn it ")
                                        .symbol("Wingdings 3", "F050")
                                        .text(" and ")
                                        .symbol("Wingdings 2", "F050")
                                        .text(" wait ")
                                        .symbol("Webdings", "F061")
                                        .text(".")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/unknown-symbol",
                                "A private character that no table knows: an error, and the character stays",
                                docx -> docx.paragraph(p -> p.text("The mark ")
                                        .font("House Symbols", "\uE123")
                                        .text(" is burnt into the lid.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/white-space",
                                "Tabs, breaks, spaces that do not break, hyphens of both kinds, runs of blanks",
                                docx -> docx.paragraph(p -> p.text("first")
                                                .tab()
                                                .text("second")
                                                .tab()
                                                .text("third"))
                                        .paragraph(p -> p.text("10\u00A0mm, a lid")
                                                .run("", "<w:noBreakHyphen/>")
                                                .text("like rim, a clo")
                                                .run("", "<w:softHyphen/>")
                                                .text("sure, and  two   blanks"))
                                        .paragraph(p ->
                                                p.text("The lid").lineBreak().text("is of cork.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/outside-the-plane",
                                "Characters beyond U+FFFF, combining marks, and text from right to left",
                                docx -> docx.paragraph(
                                                "The set \uD835\uDD38 of jars, the kanji \uD842\uDFB7, e\u0301 as two characters.")
                                        .paragraph(p ->
                                                p.properties("<w:bidi/>").text("\u05DE\u05DB\u05E1\u05D4", "<w:rtl/>")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/hidden",
                                "Hidden text, which is left out and told",
                                docx -> docx.paragraph(p -> p.text("The lid is ")
                                        .hidden("secretly ")
                                        .text("of cork.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "characters/comments",
                                "Remarks in the margin, which are no text of the application",
                                docx -> docx.paragraph(p -> p.text("The lid is of cork")
                                        .comment("Is that so?")
                                        .text(".")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "characters/notes",
                        "A footnote and an endnote of an application",
                        docx -> docx.paragraph(p -> p.align("center").text("Jar with a lid of cork"))
                                .paragraph("BACKGROUND")
                                .paragraph(p -> p.text("Jars are closed with cloth")
                                        .footnote("Or with paper.")
                                        .text(" or wood")
                                        .endnote("Beech is common.")
                                        .text("."))
                                .paragraph("CLAIMS")
                                .paragraph("1. A jar.")
                                .paragraph("ABSTRACT")
                                .paragraph("A jar.")));
    }
}
