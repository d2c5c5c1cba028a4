package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.ListNumber;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.testing.FlowBlocks;
import org.st96toolkit.docx.testing.ListDefinitions;

/** Numbers of paragraphs as a person sees them: counted by hand. */
class NumberingTest {

    /** Paragraphs of lists and levels such as {@code 1.0}; {@code -} for one of no list. */
    private static Bench count(Consumer<ListDefinitions> lists, String... paragraphs) {
        return Bench.of(docx -> {
            docx.lists(lists);
            for (String paragraph : paragraphs) {
                if (paragraph.equals("-")) {
                    docx.paragraph("text");
                } else {
                    String[] both = paragraph.split("\\.");
                    docx.paragraph(p -> p.number(Integer.parseInt(both[0]), Integer.parseInt(both[1]))
                            .text("text"));
                }
            }
        });
    }

    @Test
    void levelsCountAndBeginAnew() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("decimal", "%1.")
                        .level("lowerLetter", "(%2)")
                        .level("lowerRoman", "%1.%2.%3")
                        .list(1, 0),
                "1.0",
                "1.1",
                "1.1",
                "1.2",
                "1.0",
                "-",
                "1.1",
                "1.2",
                "1.2",
                "1.0");
        assertThat(bench.numbers())
                .containsExactly("1.", "(a)", "(b)", "1.b.i", "2.", "", "(a)", "2.a.i", "2.a.ii", "3.");
        assertThat(bench.paragraph(8).number()).contains(new ListNumber("2.a.ii", 1, 2, 2, true));
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void numbersOfPatents() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .levelXml(
                                "<w:start w:val=\"9\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
                                        + " w:format=\"0001, 0002, 0003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
                                        + "</mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"[%1]\"/>")
                        .list(1, 0),
                "1.0",
                "1.0");
        assertThat(bench.numbers()).containsExactly("[0009]", "[0010]");
    }

    @Test
    void listsOfOneDefinitionCountOn() {
        Bench bench = count(
                lists -> lists.definition(0).level("decimal", "%1").list(1, 0).list(2, 0), "1.0", "2.0", "1.0");
        assertThat(bench.numbers()).containsExactly("1", "2", "3");
        assertThat(bench.paragraph(1).number().orElseThrow().list()).isEqualTo(1);
    }

    @Test
    void aListThatBeginsAnewDoesSoOnce() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("decimal", "%1")
                        .list(1, 0)
                        .list(2, 0, ListDefinitions.startOverride(0, 5)),
                "1.0",
                "2.0",
                "1.0",
                "2.0");
        assertThat(bench.numbers()).containsExactly("1", "5", "6", "7");
        assertThat(bench.paragraph(1).number().orElseThrow().list()).isEqualTo(2);
    }

    @Test
    void aListMaySayALevelOtherwise() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("decimal", "%1")
                        .list(1, 0)
                        .list(
                                2,
                                0,
                                "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
                                        + " w:val=\"upperLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:lvlOverride>"),
                "1.0",
                "2.0",
                "1.0");
        assertThat(bench.numbers()).containsExactly("1", "B)", "3");
    }

    @Test
    void aLevelMayGoOnBeyondHigherOnes() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("decimal", "%1")
                        .level("decimal", "%1.%2")
                        .level("decimal", "%3", "<w:lvlRestart w:val=\"1\"/>")
                        .level("decimal", "%4", "<w:lvlRestart w:val=\"0\"/>")
                        .list(1, 0),
                "1.0",
                "1.1",
                "1.2",
                "1.3",
                "1.1",
                "1.2",
                "1.3",
                "1.0",
                "1.2",
                "1.3");
        assertThat(bench.numbers()).containsExactly("1", "1.1", "1", "1", "1.2", "2", "2", "2", "1", "3");
    }

    @Test
    void legalNumbersAreDecimal() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("upperRoman", "Article %1.")
                        .level("decimal", "Section %1.%2", "<w:isLgl/>")
                        .list(1, 0),
                "1.0",
                "1.1",
                "1.0",
                "1.1");
        assertThat(bench.numbers()).containsExactly("Article I.", "Section 1.1", "Article II.", "Section 2.1");
    }

    @Test
    void aListCanBeThatOfAStyle() {
        Bench bench = Bench.of(docx -> docx.style(
                        "numbering", "Claims", "Claims", "", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .lists(lists -> lists.definition(0)
                        .definitionXml("<w:styleLink w:val=\"Claims\"/>")
                        .level("decimal", "%1.")
                        .definition(1)
                        .definitionXml("<w:numStyleLink w:val=\"Claims\"/>")
                        .list(1, 0)
                        .list(2, 1))
                .paragraph(p -> p.number(2, 0).text("a"))
                .paragraph(p -> p.number(1, 0).text("b")));
        assertThat(bench.numbers()).containsExactly("1.", "2.");
    }

    @Test
    void styleAndLevelBelongToEachOther() {
        Bench bench = Bench.of(
                docx -> docx.style("H1", "heading 1", "", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                        .style("H2", "heading 2", "H1", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>")
                        .style("H3", "heading 3", "H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                        .style("Plain", "plain", "H1", "<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")
                        .lists(lists -> lists.definition(0)
                                .level("decimal", "%1", "<w:pStyle w:val=\"H1\"/>")
                                .level("decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")
                                .level("decimal", "%1.%2.%3", "<w:pStyle w:val=\"H3\"/>")
                                .list(1, 0))
                        .paragraph("H1", "a")
                        .paragraph("H2", "b")
                        .paragraph("H3", "c")
                        .paragraph("Plain", "d")
                        .paragraph(p -> p.style("H1").number(0, 0).text("e"))
                        .paragraph("H1", "f"));
        assertThat(bench.numbers()).containsExactly("1", "1.1", "1.1.1", "", "", "2");
    }

    @Test
    void bulletsOfSymbolFontsAreUnicode() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .bullet("\uF0B7", "Symbol")
                        .bullet("\uF0A7", "Wingdings")
                        .bullet("o", "Courier New")
                        .bullet("\uF041", "Company")
                        .list(1, 0),
                "1.0",
                "1.1",
                "1.2",
                "1.3");
        assertThat(bench.numbers()).containsExactly("•", "▪", "o", "\uF041");
        assertThat(bench.paragraph(0).number()).contains(new ListNumber("•", 1, 0, 0, false));
        assertThat(bench.findings()).containsExactly("D151 /word/document.xml 4 Company U+F041");
    }

    @Test
    void anEmptyParagraphCountsAndAHiddenOneDoesNot() {
        Bench bench = Bench.of(docx -> docx.lists(
                        lists -> lists.definition(0).level("decimal", "%1").list(1, 0))
                .paragraph(p -> p.number(1, 0))
                .paragraph(p -> p.number(1, 0).markProperties("<w:vanish/>").hidden("x"))
                .paragraph(p -> p.number(1, 0).text("a")));
        assertThat(bench.numbers()).containsExactly("1", "", "2");
    }

    @Test
    void theIndentOfALevelYieldsToThatOfTheParagraph() {
        Bench bench = Bench.of(docx -> docx.lists(lists -> lists.definition(0)
                        .level("decimal", "%1", lists.indent(720, 360))
                        .list(1, 0))
                .style(
                        "Flat",
                        "Flat",
                        "",
                        "<w:pPr><w:ind w:firstLine=\"" + docx.variant().length(0) + "\"/></w:pPr>")
                .paragraph(p -> p.number(1, 0).text("a"))
                .paragraph(p -> p.style("Flat").number(1, 0).text("b"))
                .paragraph(p -> p.number(1, 0)
                        .properties("<w:ind w:firstLine=\"" + docx.variant().length(720) + "\"/>")
                        .text("c")));
        assertThat(List.of(0, 1, 2))
                .extracting(i -> bench.paragraph(i).style().indent())
                .containsExactly(-6.35, -6.35, 12.7);
    }

    @Test
    void whatIsNotDefinedIsReportedOnce() {
        Bench bench = count(
                lists -> lists.definition(0)
                        .level("thaiLetters", "%1")
                        .list(1, 0)
                        .list(3, 9),
                "7.0",
                "7.0",
                "1.4",
                "3.0",
                "1.0");
        assertThat(bench.numbers()).containsExactly("", "", "", "", "1");
        assertThat(bench.findings())
                .containsExactly(
                        "D127 /word/document.xml 1 7 0",
                        "D127 /word/document.xml 3 1 4",
                        "D127 /word/document.xml 4 3 0",
                        "D128 /word/document.xml 5 thaiLetters");
    }

    @ParameterizedTest
    @CsvSource({
        "decimalZero, 7, 07",
        "decimalZero, 107, 107",
        "upperLetter, 27, AA",
        "lowerLetter, 26, z",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "ordinal, 11, 11th",
        "ordinal, 22, 22nd",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 3, ③",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 105, 一○五",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "japaneseCounting, 110, 百十",
        "japaneseCounting, 12, 十二",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographLegalTraditional, 2, 貳",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 1, 子",
        "ideographEnclosedCircle, 2, ㊁",
        "koreanDigital, 12, 일이",
        "koreanCounting, 12, 십이",
        "koreanLegal, 21, 스물하나",
        "ganada, 3, 다",
        "chosung, 2, ㄴ",
        "aiueo, 6, カ",
        "iroha, 2, ロ",
        "russianLower, 3, в",
        "hex, 26, 1A",
        "chicago, 5, **",
        "numberInDash, 3, - 3 -",
        "none, 3, ''"
    })
    void formats(String format, int value, String text) {
        assertThat(NumberFormats.format(format, "", value)).isEqualTo(Optional.of(text));
    }

    @Test
    void aFormatThatIsNotKnownIsNothing() {
        assertThat(NumberFormats.format("hindiVowels", "", 1)).isEmpty();
        assertThat(NumberFormats.format("custom", "001, 002, ...", 7)).contains("007");
        assertThat(NumberFormats.format("custom", "first", 7)).isEmpty();
    }

    private static List<String> shared(String file) {
        return FlowBlocks.numbered(
                new FlowReader().read(SharedData.path("docx/features/" + file)).orElseThrow());
    }

    @Test
    void startOverride() {
        assertThat(shared("docx4j/listnumbering_startOverride.docx"))
                .allSatisfy(line -> {
                    String[] both = line.split("\\|", 2);
                    assertThat(both[1]).startsWith("[expect]" + both[0] + "[/expect]");
                })
                .extracting(line -> line.split("\\|")[0])
                .containsExactly("1)", "2)", "3)", "4)", "10)", "11)", "12)", "13)", "14)", "15)", "16)", "17)");
    }

    @Test
    void articlesAndSections() {
        assertThat(shared("docx4j/listnumbering_article-section-isLgl.docx"))
                .extracting(line -> line.split("\\|")[0])
                .containsExactly("Article I.", "Section 1.01", "(a)", "Article II.", "Section 2.01", "(a)");
        assertThat(shared("docx4j/listnumbering_article-section-NotIsLgl.docx"))
                .extracting(line -> line.split("\\|")[0])
                .containsExactly("Article I.", "Section I.01", "(a)", "Article II.", "Section II.01", "(a)");
    }

    @Test
    void numbersWithOverrides() {
        assertThat(shared("poi/NumberingWOverrides.docx"))
                .containsExactly("|Test 4: ListFormatOverride", "1|1", "B|B", "C|C", "A|A", "B|B", "4|4");
    }

    @Test
    void complexLists() {
        assertThat(shared("poi/ComplexNumberedLists.docx"))
                .extracting(line -> line.split("\\|")[0])
                .containsExactly(
                        "", "1.", "2.", "a.", "b.", "c.", "3.", "4.", "1.", "2.", "3.", "10.", "11.", "", "12.", "13.",
                        "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listnumbering_NumberingIndents.docx", "listnumbering_NumberingIndents-OUT.docx"})
    void indentsThatTheTextSays(String file) {
        List<Paragraph> numbered = FlowBlocks.paragraphs(new FlowReader()
                        .read(SharedData.path("docx/features/docx4j/" + file))
                        .orElseThrow()
                        .body())
                .stream()
                .filter(paragraph -> paragraph.number().isPresent())
                .toList();
        assertThat(numbered)
                .extracting(paragraph -> paragraph.number().orElseThrow().text())
                .containsExactly("1.", "2.", "a.", "1.", "2.", "a.", "1)", "a)");
        // The first line as the text says it, in twentieths of a point: 360 hang out, 3 go in.
        assertThat(numbered)
                .extracting(paragraph -> Math.round(paragraph.style().indent() / 25.4 * 1440))
                .containsExactly(-360L, -360L, -360L, 0L, 0L, -360L, 0L, 3L);
    }

    @Test
    void paragraphsOfAPatent() {
        List<String> numbered = FlowBlocks.numbered(new FlowReader()
                .read(SharedData.path("docx/patent/pkrush_patent.docx"))
                .orElseThrow());
        assertThat(numbered.stream().filter(line -> line.matches("(?s)\\d+\\.\\|.*")))
                .extracting(line -> line.split("\\|")[0])
                .containsExactly("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.");
    }
}
