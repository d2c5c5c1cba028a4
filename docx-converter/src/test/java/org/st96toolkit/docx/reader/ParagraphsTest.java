package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.docx.flow.Break;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.ParagraphStyle;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;

/** Text, breaks, styles and what they hand down. */
class ParagraphsTest {

    private static CharacterLook look(Bench bench, int paragraph, int text) {
        return bench.inlines(paragraph, Text.class).get(text).look();
    }

    @Test
    void aRunIsTextWithItsPlace() {
        Bench bench = Bench.of(docx -> docx.paragraph("one")
                .paragraph(p -> p.text("two ").text("three").bold("four")));
        assertThat(bench.texts()).containsExactly("one", "two threefour");
        List<Text> texts = bench.inlines(1, Text.class);
        assertThat(texts).extracting(Text::characters).containsExactly("two three", "four");
        assertThat(texts.get(1).place()).isEqualTo(new Span("/word/document.xml", 2, 9, 13));
        assertThat(bench.paragraph(1).place()).isEqualTo(new Span("/word/document.xml", 2, 0, 13));
        assertThat(texts.get(0).look())
                .isEqualTo(new CharacterLook(
                        false,
                        false,
                        CharacterLook.Underline.NONE,
                        false,
                        CharacterLook.Position.LINE,
                        false,
                        false,
                        false,
                        false,
                        10,
                        ""));
    }

    @Test
    void breaksTabsAndHyphensAreOneCharacterEach() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("a")
                .tab()
                .lineBreak()
                .run("", "<w:cr/>")
                .run("", "<w:br w:type=\"column\"/>")
                .run("", "<w:noBreakHyphen/><w:softHyphen/>")
                .run("", "<w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/>")
                .text("b")));
        assertThat(bench.inlines(0, Break.class))
                .extracting(Break::kind)
                .containsExactly(Break.Kind.LINE, Break.Kind.LINE, Break.Kind.COLUMN);
        assertThat(bench.texts()).containsExactly("a\t\n\n\n\u2011\u00AD\tb");
        assertThat(bench.paragraph(0).place().length()).isEqualTo(8);
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void aPageThatTheProgramNotedMakesNoText() {
        Bench bench =
                Bench.of(docx -> docx.paragraph(p -> p.text("a").run("", "<w:lastRenderedPageBreak/><w:t>b</w:t>")));
        assertThat(bench.texts()).containsExactly("ab");
        assertThat(bench.inlines(0, Break.class).get(0).place()).isEqualTo(new Span("/word/document.xml", 1, 1, 1));
        assertThat(bench.paragraph(0).style().pageBreakBefore()).isFalse();
    }

    @Test
    void whatBeginsAPageSaysSo() {
        Bench bench = Bench.of(docx -> docx.paragraph("0")
                .paragraph(p -> p.pageBreakBefore().text("1"))
                .paragraph(p -> p.text("2").pageBreak())
                .paragraph("3")
                .paragraph(p -> p.pageBreak())
                .paragraph("5")
                .paragraph(p -> p.pageBreak().text("6"))
                .paragraph(p -> p.text("7a").pageBreak().text("7b"))
                .paragraph("8")
                .sectionEnd("nextPage")
                .paragraph("10")
                .sectionEnd("continuous")
                .paragraph("12")
                .section("<w:type w:val=\"continuous\"/>"));
        List<Boolean> begins = bench.flow().body().stream()
                .map(block ->
                        ((org.st96toolkit.docx.flow.Paragraph) block).style().pageBreakBefore())
                .toList();
        // A section says at its end how it begins: the first as nextPage, the second as continuous, the last as
        // continuous.
        assertThat(begins)
                .containsExactly(false, true, false, true, false, true, true, false, false, false, false, false, false);
    }

    @Test
    void aSectionBeginsAPageUnlessItSaysOtherwise() {
        Bench bench =
                Bench.of(docx -> docx.paragraph("0").sectionEnd("continuous").paragraph("2"));
        assertThat(bench.paragraph(2).style().pageBreakBefore()).isTrue();
    }

    @Test
    void aTabThatIsDefinedIsNoText() {
        Bench bench = Bench.of(
                docx -> docx.paragraph(p -> p.properties("<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>")
                        .text("a")));
        assertThat(bench.texts()).containsExactly("a");
    }

    @Test
    void lineEndsInTextAreBlanks() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("a\nb")));
        assertThat(bench.inlines(0, Text.class).get(0).characters()).isEqualTo("a b");
    }

    @Test
    void stylesHandDownAlongTheirBases() {
        Bench bench =
                Bench.of(docx -> docx.defaults("<w:sz w:val=\"" + docx.variant().size(22) + "\"/>")
                        .style(
                                "Base",
                                "Base name",
                                "",
                                "<w:pPr><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:i/></w:rPr>")
                        .style(
                                "Derived",
                                "abgeleitet",
                                "Base",
                                "<w:pPr><w:ind w:firstLine=\"" + docx.variant().length(567)
                                        + "\"/></w:pPr><w:rPr><w:caps/></w:rPr>")
                        .paragraph("Derived", "text"));
        ParagraphStyle style = bench.paragraph(0).style();
        assertThat(style)
                .isEqualTo(new ParagraphStyle(
                        "Derived",
                        "abgeleitet",
                        OptionalInt.of(1),
                        ParagraphStyle.Alignment.CENTER,
                        false,
                        style.indent()));
        assertThat(style.indent()).isCloseTo(10.0, org.assertj.core.data.Offset.offset(0.01));
        CharacterLook look = look(bench, 0, 0);
        assertThat(look.italic()).isTrue();
        assertThat(look.caps()).isTrue();
        assertThat(look.size()).isEqualTo(11);
        assertThat(bench.texts()).containsExactly("text");
    }

    @Test
    void theDefaultStyleIsThatOfParagraphsThatNameNone() {
        Bench bench = Bench.of(docx -> docx.xml("")
                .style("X\" w:default=\"1", "Standard", "", "<w:rPr><w:b/></w:rPr>")
                .paragraph("a"));
        assertThat(bench.paragraph(0).style().name()).isEqualTo("Standard");
        assertThat(look(bench, 0, 0).bold()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "b, b, '', false",
        "b, '', '', true",
        "'', b, '', true",
        "'', '', b, true",
        "b, b, b, true",
        "b, '', '0', false",
    })
    void switchesOfStylesToggleAndThoseOfRunsDoNot(
            String ofParagraph, String ofCharacters, String ofRun, boolean bold) {
        Bench bench = Bench.of(docx -> docx.style("P", "P", "", run(ofParagraph))
                .style("character", "C", "C", "", run(ofCharacters))
                .paragraph(p -> p.style("P")
                        .text(
                                "a",
                                "<w:rStyle w:val=\"C\"/>"
                                        + (ofRun.equals("b")
                                                ? "<w:b/>"
                                                : ofRun.isEmpty()
                                                        ? ""
                                                        : "<w:b w:val=\""
                                                                + docx.variant().onOff(false) + "\"/>"))));
        assertThat(look(bench, 0, 0).bold()).isEqualTo(bold);
    }

    private static String run(String element) {
        return element.isEmpty() ? "" : "<w:rPr><w:" + element + "/></w:rPr>";
    }

    @Test
    void allFormatsOfCharacters() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.superscript("a")
                .subscript("b")
                .struck("c")
                .text("d", "<w:dstrike/><w:b/>")
                .text("e", "<w:u w:val=\"double\"/>")
                .text("f", "<w:u w:val=\"dashLong\"/>")
                .text("g", "<w:smallCaps/>")
                .hidden("h")
                .text("i", "<w:highlight w:val=\"yellow\"/>")
                .text("j", "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>")));
        assertThat(look(bench, 0, 0).position()).isEqualTo(CharacterLook.Position.SUPERSCRIPT);
        assertThat(look(bench, 0, 1).position()).isEqualTo(CharacterLook.Position.SUBSCRIPT);
        assertThat(look(bench, 0, 2).strike()).isTrue();
        assertThat(look(bench, 0, 4).underline()).isEqualTo(CharacterLook.Underline.DOUBLE);
        assertThat(look(bench, 0, 5).underline()).isEqualTo(CharacterLook.Underline.DASHED);
        assertThat(look(bench, 0, 6).smallCaps()).isTrue();
        assertThat(look(bench, 0, 7).hidden()).isTrue();
        assertThat(bench.inlines(0, Text.class).subList(8, 9))
                .allMatch(text -> text.look().highlighted());
        assertThat(bench.inlines(0, Text.class).get(8).characters()).isEqualTo("ij");
    }

    @Test
    void fontsComeFromTheThemeAndFollowTheScript() {
        Bench bench = Bench.of(docx -> docx.part(
                        "word/theme/theme1.xml",
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        "<a:theme xmlns:a=\"" + docx.variant().graphic("main")
                                + "\"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface=\"Aptos\"/><a:ea typeface=\"\"/>"
                                + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>")
                .defaults(
                        "<w:rFonts w:asciiTheme=\"minorAscii\" w:eastAsia=\"SimSun\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>")
                .paragraph(p -> {
                    docx.relate("theme", "theme/theme1.xml", false);
                    p.text("abc").run("", "<w:t>权利要求</w:t>");
                }));
        assertThat(bench.inlines(0, Text.class))
                .extracting(text -> text.look().font())
                .containsExactly("Aptos", "SimSun");
        assertThat(bench.inlines(0, Text.class)).extracting(Text::language).containsExactly("en-GB", "zh-CN");
        assertThat(bench.flow().language()).isEqualTo("zh-CN");
    }

    @Test
    void alignmentFollowsTheDirectionOfTheText() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                        p -> p.align(docx.variant().end()).text("a"))
                .paragraph(p ->
                        p.properties("<w:bidi/>").align(docx.variant().end()).text("b"))
                .paragraph(p -> p.align("both").text("c")));
        assertThat(List.of(0, 1, 2))
                .extracting(i -> bench.paragraph(i).style().alignment())
                .containsExactly(
                        ParagraphStyle.Alignment.RIGHT,
                        ParagraphStyle.Alignment.LEFT,
                        ParagraphStyle.Alignment.JUSTIFY);
    }

    @Test
    void aHangingIndentIsNegative() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                p -> p.properties("<w:ind w:hanging=\"" + docx.variant().length(720) + "\"/>")
                        .text("a")));
        assertThat(bench.paragraph(0).style().indent()).isEqualTo(-12.7);
    }

    @Test
    void wrappersAreOpened() {
        Bench bench = Bench.of(docx -> docx.xml("<w:sdt><w:sdtPr/><w:sdtContent>")
                .paragraph(p -> p.xml("<w:sdt><w:sdtContent><w:smartTag><w:customXml>")
                        .text("a")
                        .xml("</w:customXml></w:smartTag></w:sdtContent></w:sdt><w:dir w:val=\"ltr\">")
                        .text("b")
                        .xml("</w:dir>"))
                .xml("</w:sdtContent></w:sdt><w:customXml>")
                .paragraph("c")
                .xml("</w:customXml>"));
        assertThat(bench.texts()).containsExactly("ab", "c");
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void linksAreTextOfTheirOwnOrigin() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("see ").link("http://example.org/a b", "there")));
        assertThat(bench.inlines(0, Text.class))
                .extracting(Text::origin)
                .containsExactly(TextOrigin.TYPED, TextOrigin.LINK);
    }

    @Test
    void stylesThatAreMissingOrGoInCirclesAreReportedOnce() {
        Bench bench = Bench.of(docx -> docx.style("A", "A", "B", "")
                .style("B", "B", "A", "")
                .paragraph("A", "a")
                .paragraph("Lost", "b")
                .paragraph("Lost", "c"));
        assertThat(bench.findings()).containsExactly("D130 /word/styles.xml 0 A", "D129 /word/styles.xml 0 Lost");
        assertThat(bench.paragraph(1).style().id()).isEqualTo("Lost");
    }

    @Test
    void whatIsNotKnownIsReportedAtItsPlace() {
        Bench bench = Bench.of(docx -> docx.paragraph("a")
                .paragraph(p -> p.xml("<x:new xmlns:x=\"urn:x\"><x:t>lost</x:t></x:new>"))
                .paragraph(p -> p.run("", "<w:strange/>"))
                .xml("<w:altChunk r:id=\"none\"/>"));
        assertThat(bench.findings())
                .containsExactly(
                        "D121 /word/document.xml 2 {urn:x}new",
                        "D121 /word/document.xml 3 w:strange",
                        "D122 /word/document.xml 3 ");
    }

    @Test
    void bothHalvesOfRubyAreRead() {
        Bench bench = Bench.of(
                docx -> docx.paragraph(
                        p -> p.run(
                                "",
                                "<w:ruby><w:rubyPr/><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>")));
        assertThat(bench.texts()).containsExactly("かん漢");
        assertThat(bench.findings()).containsExactly("D139 /word/document.xml 1");
    }

    @Test
    void formulaeStandInLinesAndBetweenParagraphs() {
        String x = "<m:r><m:t>x</m:t></m:r>";
        Bench bench =
                Bench.of(docx -> docx.paragraph(p -> p.text("a").formula(x).text("b"))
                        .xml("<m:oMathPara><m:oMath>" + x + "</m:oMath></m:oMathPara>"));
        assertThat(bench.texts()).containsExactly("ab", "");
        var formula = bench.inlines(0, org.st96toolkit.docx.flow.Formula.class).get(0);
        assertThat(formula.omml().name().namespace()).isEqualTo(Word.MATH);
        assertThat(formula.omml().text()).isEqualTo("x");
        assertThat(bench.inlines(1, org.st96toolkit.docx.flow.Formula.class)).hasSize(1);
    }

    @Test
    void theTitleIsThatOfTheFile() {
        assertThat(Bench.of(docx -> docx.title("A pump & more")).flow().title()).isEqualTo("A pump & more");
    }
}
