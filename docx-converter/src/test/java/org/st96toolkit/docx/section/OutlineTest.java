package org.st96toolkit.docx.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.Conversions.codes;
import static org.st96toolkit.docx.Conversions.convert;
import static org.st96toolkit.docx.Conversions.lines;
import static org.st96toolkit.docx.Conversions.sections;
import static org.st96toolkit.docx.Conversions.xml;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.Looks;
import org.st96toolkit.docx.flow.Table;

/** What a line is taken for: headings in all their forms, and what looks like one and is none. */
class OutlineTest {

    private static FlowBuilder described(String heading) {
        return new FlowBuilder("a.docx").lines("A lid", heading, "The invention is about lids.", "CLAIMS", "1. A lid.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TECHNICAL FIELD",
                "Technical Field",
                "[Technical Field]",
                "\u3010Technical Field\u3011",
                "1. Technical Field",
                "1.1 Technical Field:",
                "I. TECHNICAL FIELD",
                "\uFF34\uFF45\uFF43\uFF48\uFF4E\uFF49\uFF43\uFF41\uFF4C \uFF26\uFF49\uFF45\uFF4C\uFF44",
                "## Technical Field",
                "\uFEFFTechnical  Field",
                "FIELD OF THE INVENTION",
                "Field of Invention"
            })
    void aHeadingIsKnownInAllItsForms(String heading) {
        assertThat(sections(convert(described(heading).flow()))).containsExactly("TECHNICAL_FIELD", "CLAIMS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The technical field is old.",
                "Technical field.",
                "technical field",
                "In the technical field of lids that stay on pots there is much to say about rims"
            })
    void aHeadingWordInASentenceDoesNotFire(String text) {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "Lids fall off.", text, "CLAIMS", "1. A lid.")
                .flow());
        assertThat(sections(result)).containsExactly("BACKGROUND_ART", "CLAIMS");
        assertThat(lines(result, Role.PARAGRAPH)).contains(text);
    }

    @Test
    void aHeadingMayStandInATableOfOneCell() {
        FlowBuilder builder = new FlowBuilder("a.docx").lines("A lid");
        Table frame = builder.table(new String[] {"BACKGROUND"});
        Result<ConvertedApplication> result = convert(builder.add(frame)
                .lines("Lids fall off.", "CLAIMS", "1. A lid.")
                .flow());
        assertThat(sections(result)).containsExactly("BACKGROUND_ART", "CLAIMS");
    }

    @Test
    void aStyleOrWeightMakesAHeadingThatOpensNoSection() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND")
                .add("Of pots", p -> p.style("\u00DCberschrift 2"))
                .lines("Pots are old.")
                .add("Of rims", p -> p.look(Looks::bold))
                .lines("Rims are round.")
                .add("Not a heading, since it ends like a sentence.", p -> p.look(Looks::bold))
                .lines("CLAIMS", "1. A lid.")
                .flow());
        assertThat(xml(result))
                .contains(
                        "<BackgroundArt><Heading>BACKGROUND</Heading><Heading headingLevelCode=\"H2\">Of pots</Heading>")
                .contains("<Heading>Of rims</Heading><P>Rims are round.</P><P><B>Not a heading");
        assertThat(result.orElseThrow().outlines().get(0).entries())
                .extracting(entry -> entry.decision().text(Locale.ENGLISH))
                .contains(
                        "by style '\u00DCberschrift 2'",
                        "by how it is set (heading)",
                        "by the word 'Background' of the list en");
        assertThat(result.orElseThrow()
                        .outlines()
                        .get(0)
                        .entries()
                        .get(1)
                        .decision()
                        .text(Locale.CHINESE))
                .contains("Background")
                .isNotEqualTo(result.orElseThrow()
                        .outlines()
                        .get(0)
                        .entries()
                        .get(1)
                        .decision()
                        .text(Locale.ENGLISH));
    }

    @Test
    void aHeadingThatIsSaidAgainIsText() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "", "Background", "CLAIMS", "1. A lid.", "ABSTRACT", "Abstract")
                .flow());
        assertThat(sections(result)).containsExactly("BACKGROUND_ART", "CLAIMS", "ABSTRACT");
        assertThat(lines(result, Role.PARAGRAPH)).containsExactly("Background", "Abstract");
    }

    @Test
    void germanZusammenfassungAfterClaimsIsTheAbstract() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines(
                        "Deckel",
                        "Technisches Gebiet",
                        "Es geht um Deckel.",
                        "Zusammenfassung",
                        "Der Deckel hat einen Rand.")
                .lines("Kurze Beschreibung der Zeichnungen", "Fig. 1 zeigt ihn.", "Patentansprüche", "1. Deckel.")
                .lines("Zusammenfassung", "Ein Deckel mit Rand.")
                .flow());
        assertThat(sections(result))
                .containsExactly("TECHNICAL_FIELD", "INVENTION_SUMMARY", "DRAWING_DESCRIPTION", "CLAIMS", "ABSTRACT");
        assertThat(codes(result)).contains("D202");
        assertThat(xml(result)).contains("<Abstract><P>Ein Deckel mit Rand.</P></Abstract>");
    }

    @Test
    void spanishResumenBeforeAllIsTheAbstract() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("Resumen", "Una tapa con borde.", "Campo técnico", "La invención trata de tapas.")
                .lines("Antecedentes", "Las tapas se caen.", "Reivindicaciones", "1. Tapa.")
                .flow());
        assertThat(sections(result)).containsExactly("ABSTRACT", "TECHNICAL_FIELD", "BACKGROUND_ART", "CLAIMS");
    }

    @Test
    void claimsMayStandFirst() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("CLAIMS", "1. A lid.", "DESCRIPTION", "TECHNICAL FIELD", "It is about lids.")
                .flow());
        assertThat(xml(result)).matches("(?s)<ApplicationBody.*<Description>.*</Description><Claims>.*");
        assertThat(codes(result)).doesNotContain("D205");
    }

    @Test
    void wrappersOpenNoElement() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines(
                        "\u3010\u767A\u660E\u306E\u540D\u79F0\u3011\u84CB",
                        "\u3010\u767A\u660E\u306E\u8A73\u7D30\u306A\u8AAC\u660E\u3011")
                .lines(
                        "\u3010\u6280\u8853\u5206\u91CE\u3011",
                        "\u3010\uFF10\uFF10\uFF10\uFF11\u3011\u672C\u767A\u660E\u306F\u84CB\u306B\u95A2\u3059\u308B\u3002")
                .lines(
                        "\u3010\u7279\u8A31\u8ACB\u6C42\u306E\u7BC4\u56F2\u3011",
                        "\u3010\u8ACB\u6C42\u9805\uFF11\u3011",
                        "\u84CB\u3002")
                .lines(
                        "\u3010\u8ACB\u6C42\u9805\uFF12\u3011",
                        "\u8ACB\u6C42\u9805\uFF11\u306B\u8A18\u8F09\u306E\u84CB\u3002")
                .flow());
        assertThat(xml(result))
                .contains("languageCode=\"ja\"")
                .contains("<InventionTitle>\u84CB</InventionTitle><TechnicalField>")
                .contains("<P pNumber=\"0001\">\u672C\u767A\u660E")
                .contains(
                        "<ClaimNumber>2</ClaimNumber><ClaimText><ClaimText><ClaimReference idrefs=\"c0001\">\u8ACB\u6C42\u9805\uFF11</ClaimReference>");
    }

    @Test
    void lettersOfPagesAndNotesAreNoText() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "Lids fall off.", "- 3 -", "Page 4 of 9", "They roll away.")
                .lines("(Note: ask about pots.)", "[title of the inventor]", "CLAIMS", "1. A lid.", "* * * * *")
                .flow());
        assertThat(lines(result, Role.PARAGRAPH)).containsExactly("Lids fall off.", "They roll away.");
        assertThat(codes(result)).containsOnly("D204", "D205", "D206");
        assertThat(result.orElseThrow().outlines().get(0).entries())
                .filteredOn(entry -> entry.role() == Role.OUTSIDE)
                .hasSize(2);
    }

    @Test
    void aBareNumberIsTextWhereNoPageEnds() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "The number of rims is", "7", "CLAIMS", "1. A lid.")
                .flow());
        assertThat(lines(result, Role.PARAGRAPH)).contains("7");
    }

    @Test
    void oneParagraphWithBreaksIsItsLines() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines(
                        "A lid\nTECHNICAL FIELD\n[0001] It is about lids\nthat stay on.\n\n[0002] They are round.\n"
                                + "CLAIMS\n1. A lid, with:\n  (a) a rim;\n    i) of cork;\n  (b) a handle.\n2. The lid of claim 1.")
                .flow());
        assertThat(xml(result))
                .contains("<P pNumber=\"0001\">It is about lids<Br/>that stay on.</P><P pNumber=\"0002\">")
                .contains("A lid, with:<ClaimText>(a) a rim;<ClaimText>i) of cork;</ClaimText></ClaimText>"
                        + "<ClaimText>(b) a handle.</ClaimText></ClaimText>");
    }

    @Test
    void breaksInAParagraphStayBreaks() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "Lids fall\noff.", "CLAIMS", "1. A lid, comprising\na rim.")
                .flow());
        assertThat(xml(result)).contains("<P>Lids fall<Br/>off.</P>", "A lid, comprising<Br/>a rim.");
    }

    @Test
    void wrappedLinesAreJoinedOnRequestAlone() {
        FlowBuilder file = new FlowBuilder("a.docx")
                .lines(
                        "A lid\nBACKGROUND\n[0001] Lids fall\noff the pots they\nare made for and\nroll:\n(1) away;\n(2) far.\n"
                                + "CLAIMS\n1. A lid\nwith a rim.");
        Result<ConvertedApplication> kept = convert(file.flow());
        assertThat(codes(kept)).contains("D213");
        Result<ConvertedApplication> joined =
                convert(file.flow(), DocxOptions.DEFAULT.office("EP").joinLines(true));
        assertThat(xml(joined))
                .contains(
                        "Lids fall off the pots they are made for and roll:<Br/>(1) away;<Br/>(2) far.",
                        "A lid with a rim.");
        assertThat(joined.orElseThrow().receipt().verified()).isTrue();
    }

    @Test
    void markdownIsLeftOutAndNotesBetweenRulesAreOutside() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("Here are the claims that you wanted, in a better form:", "---", "# Claims")
                .lines(
                        "1. **A lid**, comprising a rim.",
                        "2. **The lid of claim 1**, of cork.",
                        "---",
                        "## Revision notes")
                .lines("1. Claims are numbered.")
                .flow());
        assertThat(xml(result))
                .isEqualTo(
                        "<Claims languageCode=\"en\"><Claim><ClaimNumber>1</ClaimNumber><ClaimText>A lid, comprising a rim."
                                + "</ClaimText></Claim><Claim><ClaimNumber>2</ClaimNumber><ClaimText>The lid of "
                                + "<ClaimReference idrefs=\"c0001\">claim 1</ClaimReference>, of cork.</ClaimText></Claim></Claims>");
        assertThat(codes(result)).contains("D205", "D206", "D214");
    }

    @Test
    void numbersOfTheWordProcessorCount() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .add("A lid", p -> p.style("Title"))
                .add("Background", p -> p.style("heading 1").numbered("1.", 9, 0, 1))
                .add("Lids fall off.", p -> p.numbered("[0001]", 1, 0, 1))
                .add("", p -> p.numbered("[0002]", 1, 0, 2))
                .lines("What is claimed is:")
                .add("A lid, comprising", p -> p.numbered("1.", 2, 0, 1))
                .add("a rim and", p -> p.numbered("a)", 2, 1, 1))
                .add("a handle.", p -> p.numbered("b)", 2, 1, 2))
                .add("The lid of claim 1.", p -> p.numbered("2.", 2, 0, 2))
                .flow());
        assertThat(xml(result))
                .contains(
                        "<Heading headingLevelCode=\"H1\">1. Background</Heading><P pNumber=\"0001\">Lids fall off.</P><P pNumber=\"0002\"/>")
                .contains(
                        "<ClaimText>A lid, comprising<ClaimText>a) a rim and</ClaimText><ClaimText>b) a handle.</ClaimText></ClaimText>");
        assertThat(codes(result)).containsExactly("D208");
        assertThat(result.orElseThrow().receipt().verified()).isTrue();
    }

    @Test
    void stepsInAClaimAreNoClaims() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines(
                        "CLAIMS",
                        "1. A method with the steps:",
                        "    1. cutting cork,",
                        "    2. glueing it.",
                        "2. The method of claim 1.")
                .flow());
        assertThat(xml(result))
                .contains("<ClaimText>1. cutting cork,</ClaimText><ClaimText>2. glueing it.</ClaimText>")
                .contains("<ClaimNumber>2</ClaimNumber><ClaimText>The method");
    }

    @Test
    void claimsHaveRangesAndStates() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines(
                        "CLAIMS",
                        "1-10. (Cancelled)",
                        "11. (Currently amended) A lid.",
                        "12. (New) The lid of claim 11.")
                .flow());
        assertThat(xml(result))
                .contains(
                        "<ClaimNumberRange><BeginRangeNumber>1</BeginRangeNumber><EndRangeNumber>10</EndRangeNumber></ClaimNumberRange>"
                                + "<ClaimStatusCategory>Cancelled by applicant</ClaimStatusCategory><ClaimText>"
                                + "<ApplicantProvidedClaimStatusText>(Cancelled)</ApplicantProvidedClaimStatusText></ClaimText>")
                .contains(
                        "<ClaimStatusCategory>Currently amended</ClaimStatusCategory>",
                        "</ApplicantProvidedClaimStatusText> A lid.");
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void aStyleMapNamesWhatAFirmNames() {
        StyleMap map = StyleMap.read(
                        "firm.map",
                        "# ours\n\"Our Field\" = heading TechnicalField\n\"Our Claim\" = claim\n\"Code\" = pre\n"
                                + "\"Docket\" = outside\n")
                .orElseThrow();
        Result<ConvertedApplication> result = convert(
                new FlowBuilder("a.docx")
                        .add("Docket 7", p -> p.style("Docket"))
                        .add("What we do", p -> p.style("Our Field"))
                        .lines("It is about lids.")
                        .add("if (lid) {", p -> p.style("Code"))
                        .add("  stay();", p -> p.style("Code"))
                        .add("A lid.", p -> p.style("Our Claim"))
                        .add("The lid of claim 1.", p -> p.style("Our Claim"))
                        .flow(),
                DocxOptions.DEFAULT.office("EP").language("en").styles(map));
        assertThat(xml(result))
                .contains("<TechnicalField><Heading>What we do</Heading><P>It is about lids.</P>")
                .contains("<P><Pre listingCategory=\"Program\"/>if (lid) {<Br/>  stay();</P>")
                .contains("<ClaimNumber>2</ClaimNumber>");
        assertThat(StyleMap.read("firm.map", "\"A\" -> claim").report().diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(SectionCode.STYLE_MAP));
    }

    @Test
    void anAbstractMayStandAfterTheClaimsWithoutAHeading() {
        String summary =
                "A lid for pots has a rim of cork and a handle, so that it stays on the pot whatever happens in the kitchen or elsewhere.";
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("A lid", "BACKGROUND", "Lids fall off.", "CLAIMS", "1. A lid.")
                .add(summary, p -> p.newPage())
                .flow());
        assertThat(xml(result)).contains("<Abstract><P>" + summary + "</P></Abstract>");
        assertThat(codes(result)).contains("D217");
    }

    @Test
    void fewWordsBeforeTheClaimsAreNoDescription() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("Amendments to the claims", "CLAIMS", "1. A lid.")
                .flow());
        assertThat(xml(result)).startsWith("<Claims");
        assertThat(codes(result)).containsExactly("D205");
        Result<ConvertedApplication> described = convert(new FlowBuilder("a.docx")
                .add("A lid", p -> p.centred())
                .lines("The invention is about lids.", "CLAIMS", "1. A lid.")
                .flow());
        assertThat(xml(described))
                .contains("<InventionTitle>A lid</InventionTitle><P>The invention is about lids.</P>");
    }

    @Test
    void anAbstractMayStandOnTheFirstPage() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("ABSTRACT", "A lid has a rim.")
                .add("A LID THAT STAYS ON", p -> p.centred().newPage())
                .lines("BACKGROUND", "Lids fall off.", "CLAIMS", "1. A lid.")
                .flow());
        assertThat(xml(result))
                .contains(
                        "<InventionTitle>A LID THAT STAYS ON</InventionTitle>",
                        "<Abstract><P>A lid has a rim.</P></Abstract>");
    }
}
