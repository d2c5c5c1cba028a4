package org.st96toolkit.docx.suite;

import java.util.List;
import org.st96toolkit.docx.section.Part;

/** Formulae in places where they stand; the module's tests of formulae have each object of OMML. */
final class FormulaDocuments {

    private FormulaDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                description(
                        "fraction",
                        "A fraction, in the line and by itself",
                        "<m:f><m:num>" + r("a") + "</m:num><m:den>" + r("b+1") + "</m:den></m:f>"),
                description(
                        "scripts",
                        "Scripts on the right, on the left, above and below",
                        "<m:sSubSup><m:e>" + r("x") + "</m:e><m:sub>" + r("i") + "</m:sub><m:sup>" + r("2")
                                + "</m:sup></m:sSubSup><m:sPre><m:sub>" + r("6") + "</m:sub><m:sup>" + r("12")
                                + "</m:sup><m:e>" + r("C") + "</m:e></m:sPre><m:limLow><m:e>" + r("lim")
                                + "</m:e><m:lim>" + r("n") + "</m:lim></m:limLow>"),
                description(
                        "roots-and-sums",
                        "A root with a degree, a sum and an integral with limits",
                        "<m:rad><m:deg>" + r("3") + "</m:deg><m:e>" + r("x") + "</m:e></m:rad><m:nary><m:naryPr>"
                                + "<m:chr m:val=\"\u2211\"/></m:naryPr><m:sub>" + r("i=1") + "</m:sub><m:sup>" + r("n")
                                + "</m:sup><m:e>" + r("i") + "</m:e></m:nary><m:nary><m:sub>" + r("0")
                                + "</m:sub><m:sup>" + r("1") + "</m:sup><m:e>" + r("dx") + "</m:e></m:nary>"),
                description(
                        "matrix",
                        "A matrix between brackets, and cases behind a brace",
                        "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:m><m:mr><m:e>"
                                + r("a") + "</m:e><m:e>" + r("b") + "</m:e></m:mr><m:mr><m:e>" + r("c")
                                + "</m:e><m:e>" + r("d")
                                + "</m:e></m:mr></m:m></m:e></m:d><m:d><m:dPr><m:begChr m:val=\"{\"/><m:endChr m:val=\"\"/>"
                                + "</m:dPr><m:e><m:eqArr><m:e>" + r("0") + "</m:e><m:e>" + r("1")
                                + "</m:e></m:eqArr></m:e></m:d>"),
                description(
                        "styles",
                        "Letters of double-struck, script and upright style, and words within a formula",
                        "<m:r><m:rPr><m:scr m:val=\"double-struck\"/></m:rPr><m:t>R</m:t></m:r><m:r><m:rPr>"
                                + "<m:scr m:val=\"script\"/></m:rPr><m:t>L</m:t></m:r><m:r><m:rPr><m:sty m:val=\"b\"/></m:rPr>"
                                + "<m:t>v</m:t></m:r><m:r><m:rPr><m:nor/></m:rPr><m:t>where it is wet</m:t></m:r>"),
                description(
                        "accents",
                        "An accent, a bar, a brace over a group, and a function",
                        "<m:acc><m:accPr><m:chr m:val=\"\u0302\"/></m:accPr><m:e>" + r("x")
                                + "</m:e></m:acc><m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr><m:e>" + r("y")
                                + "</m:e></m:bar><m:groupChr><m:groupChrPr><m:chr m:val=\"\u23DE\"/><m:pos m:val=\"top\"/>"
                                + "</m:groupChrPr><m:e>" + r("a+b") + "</m:e></m:groupChr><m:func><m:fName>" + r("sin")
                                + "</m:fName><m:e>" + r("t") + "</m:e></m:func>"),
                SuiteDocument.of(
                                "formulae/several-in-a-line",
                                "Two formulae in a sentence, and a display of two lines",
                                docx -> docx.paragraph(p -> p.text("Here ")
                                                .formula(r("a"))
                                                .text(" is the rim and ")
                                                .formula(r("b"))
                                                .text(" the lid."))
                                        .paragraph(p -> p.xml("<m:oMathPara><m:oMath>" + r("a=1")
                                                + "</m:oMath><m:oMath>" + r("b=2") + "</m:oMath></m:oMathPara>")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "formulae/odd-one",
                                "A formula with an object that OMML does not have, beside a good one: only that object is told",
                                docx -> docx.paragraph(p -> p.text("Here ")
                                        .formula("<m:f><m:num>" + r("a") + "</m:num></m:f><m:odd><m:e>" + r("c")
                                                + "</m:e></m:odd>")
                                        .text(" is odd and ")
                                        .formula(
                                                "<m:f><m:num>" + r("a") + "</m:num><m:den>" + r("b") + "</m:den></m:f>")
                                        .text(" is not.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "formulae/settings",
                                "What the file says of all its formulae: limits below and above, a comma in numbers",
                                docx -> docx.settings(
                                                "<m:mathPr><m:intLim m:val=\"undOvr\"/><m:naryLim m:val=\"subSup\"/>"
                                                        + "</m:mathPr><w:decimalSymbol w:val=\",\"/>")
                                        .paragraph(p -> p.text("The width is ")
                                                .formula(r("w=0,5")
                                                        + "<m:nary><m:sub>" + r("0") + "</m:sub><m:sup>" + r("1")
                                                        + "</m:sup><m:e>" + r("x") + "</m:e></m:nary><m:nary><m:naryPr>"
                                                        + "<m:chr m:val=\"\u2211\"/></m:naryPr><m:sub>" + r("i")
                                                        + "</m:sub><m:sup>" + r("n") + "</m:sup><m:e>" + r("x")
                                                        + "</m:e></m:nary>")
                                                .text(" at the rim.")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                        "formulae/in-a-claim",
                        "A formula in a claim, and one in a cell of a table",
                        docx -> docx.paragraph("CLAIMS")
                                .paragraph(p -> p.text("1. A jar whose rim has the width ")
                                        .formula("<m:sSup><m:e>" + r("d") + "</m:e><m:sup>" + r("2")
                                                + "</m:sup></m:sSup>")
                                        .text(" of the table:"))
                                .table(table -> table.columns(3000, 3000)
                                        .row("", row -> row.cell("width").cell("", p -> p.formula(r("d")))))));
    }

    private static SuiteDocument description(String name, String shows, String omml) {
        return SuiteDocument.of(
                        "formulae/" + name,
                        shows,
                        docx -> docx.paragraph(p ->
                                        p.text("The width is ").formula(omml).text(" at the rim."))
                                .paragraph(p -> p.displayFormula(omml)))
                .part(Part.DESCRIPTION);
    }

    private static String r(String text) {
        return "<m:r><m:t>" + text + "</m:t></m:r>";
    }
}
