package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.testing.FlowBlocks;

/** What fields show: what is stored, or what they count to. */
class FieldsTest {

    @Test
    void aStoredResultIsShown() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                        p -> p.text("FIG. ").field("SEQ Figure", "7").text(" is"))
                .paragraph(p -> p.text("FIG. ").simpleField("SEQ Figure", "8")));
        assertThat(bench.texts()).containsExactly("FIG. 7 is", "FIG. 8");
        assertThat(bench.inlines(0, Text.class))
                .extracting(Text::origin)
                .containsExactly(TextOrigin.TYPED, TextOrigin.FIELD, TextOrigin.TYPED);
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void sequencesCountOnFromWhatIsStored() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.simpleField("SEQ Figure", "7"))
                .paragraph(p -> p.simpleField("SEQ Figure \\* ARABIC", ""))
                .paragraph(p -> p.field("SEQ figure \\* roman", ""))
                .paragraph(p -> p.field("SEQ Table", ""))
                .paragraph(p -> p.field("SEQ Figure \\c", ""))
                .paragraph(p -> p.field("SEQ Figure \\r 3", ""))
                .paragraph(p -> p.field("SEQ Figure \\h", ""))
                .paragraph(p -> p.field("SEQ Figure \\# \"000\"", "")));
        assertThat(bench.texts()).containsExactly("7", "8", "ix", "1", "9", "3", "", "005");
        Text computed = bench.inlines(1, Text.class).get(0);
        assertThat(computed.place().length()).isZero();
        assertThat(computed.origin()).isEqualTo(TextOrigin.FIELD);
        assertThat(bench.findings()).hasSize(6).allMatch(found -> found.startsWith("D124"));
    }

    @Test
    void automaticNumbersFollowTheOutline() {
        Bench bench = Bench.of(docx -> docx.headingStyle("H1", "heading 1", 0)
                .headingStyle("H2", "heading 2", 1)
                .paragraph(p -> p.style("H1").field("AUTONUMLGL", ""))
                .paragraph(p -> p.style("H2").field("AUTONUMLGL \\e", ""))
                .paragraph(p -> p.style("H2").field("AUTONUMLGL", ""))
                .paragraph(p -> p.field("AUTONUM", ""))
                .paragraph(p -> p.field("AUTONUM \\s )", ""))
                .paragraph(p -> p.style("H1").field("AUTONUMLGL", "")));
        assertThat(bench.texts()).containsExactly("1.", "1.1", "1.2.", "1.", "2)", "2.");
    }

    @Test
    void referencesShowTheTextOrTheNumberTheyLeadTo() {
        Bench bench = Bench.of(docx -> docx.lists(lists -> lists.definition(0)
                        .level("decimal", "%1.")
                        .level("lowerLetter", "(%2).")
                        .list(1, 0))
                .paragraph(p -> p.field("REF later", "")
                        .text(" ")
                        .field("REF later \\n", "")
                        .text(" ")
                        .field("REF later \\w \\h", ""))
                .paragraph(p -> p.number(1, 0).text("a"))
                .paragraph(p -> p.number(1, 1)
                        .text("the ")
                        .bookmark("later", in -> in.text("pump ").bold("12"))
                        .text(" is"))
                .paragraph(p -> p.field(" later ", "").field("REF never", "")));
        assertThat(bench.texts().get(0)).isEqualTo("pump 12 (a) 1.(a)");
        assertThat(bench.texts().get(3)).isEqualTo("pump 12");
        assertThat(bench.findings()).contains("D125 /word/document.xml 4 REF never");
        assertThat(bench.findings())
                .filteredOn(found -> found.startsWith("D124"))
                .hasSize(4);
    }

    @Test
    void pagesAreCountedByBreaks() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.field("PAGE", ""))
                .paragraph(p -> p.pageBreak().field("PAGE", ""))
                .paragraph(p -> p.pageBreakBefore().run("", "<w:pgNum/>")));
        assertThat(bench.texts()).containsExactly("1", "\n2", "3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SYMBOL 109 \\f Symbol|μ",
                "SYMBOL 0xE0 \\f \"Wingdings\"|\uD83E\uDC6A",
                "SYMBOL 65|A",
                "QUOTE \"all of it\"|all of it",
                "MACROBUTTON NoMacro Click here|Click here",
                "TITLE|A title",
            })
    void fieldsThatHoldWhatTheyShow(String instruction, String shown) {
        Bench bench = Bench.of(docx -> docx.title("A title").paragraph(p -> p.field(instruction, "")));
        assertThat(bench.texts()).containsExactly(shown);
    }

    @Test
    void whatCannotBeComputedIsSaid() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.field("MERGEFIELD Name", "")
                .field("XE \"pump\"", "")
                .field("EQ \\f(1,2)", "")
                .run("", "<w:yearLong/>")));
        assertThat(bench.texts()).containsExactly("");
        assertThat(bench.findings())
                .containsExactly(
                        "D125 /word/document.xml 1 MERGEFIELD Name",
                        "D121 /word/document.xml 1 EQ \\f(1,2)",
                        "D125 /word/document.xml 1 w:yearLong");
    }

    @Test
    void fieldsStandInFields() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.fieldCharacter("begin")
                .run("", "<w:instrText>IF </w:instrText>")
                .field("PAGE", "9")
                .run("", "<w:instrText> = 1 \"a\" \"b\"</w:instrText>")
                .fieldCharacter("separate")
                .text("b")
                .field("SEQ x", "1")
                .fieldCharacter("end")
                .text("c")));
        assertThat(bench.inlines(0, Text.class).stream()
                        .filter(text -> !text.look().hidden())
                        .map(Text::characters))
                .containsExactly("b1", "c");
        assertThat(bench.findings()).containsExactly("D126 /word/document.xml 1 9");
    }

    @Test
    void aFieldMayEndInALaterParagraph() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.fieldCharacter("begin")
                        .run("", "<w:instrText>TOC \\o</w:instrText>")
                        .fieldCharacter("separate")
                        .text("one"))
                .paragraph(p -> p.text("two").fieldCharacter("end").text("three")));
        assertThat(bench.inlines(0, Text.class).get(0).origin()).isEqualTo(TextOrigin.FIELD);
        assertThat(bench.inlines(1, Text.class))
                .extracting(Text::origin)
                .containsExactly(TextOrigin.FIELD, TextOrigin.TYPED);
    }

    @Test
    void marksWithoutCounterpartArePassedOver() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                        p -> p.fieldCharacter("end").text("a"))
                .paragraph(p -> p.fieldCharacter("begin").text("b"))
                .paragraph(p -> p.field("SEQ x", "1").fieldCharacter("separate").text("c")));
        assertThat(bench.texts()).containsExactly("a", "b", "1c");
        assertThat(bench.inlines(1, Text.class).get(0).look().hidden()).isFalse();
        assertThat(bench.findings()).containsExactly("D123 /word/document.xml 1", "D123 /word/document.xml 2");
    }

    @Test
    void formsShowTheirState() {
        String box =
                "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar>";
        String list =
                "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/>"
                        + "<w:listEntry w:val=\"b\"/></w:ddList></w:ffData></w:fldChar>";
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.run("", box)
                .run("", "<w:instrText>FORMCHECKBOX</w:instrText>")
                .fieldCharacter("end")
                .run("", list)
                .run("", "<w:instrText>FORMDROPDOWN</w:instrText>")
                .fieldCharacter("end")
                .run("", "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>FORMCHECKBOX</w:instrText>")
                .fieldCharacter("end")));
        assertThat(bench.texts()).containsExactly("☒b☐");
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void aLinkMayBeAField() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.field("HYPERLINK \"http://example.org\"", "words")));
        assertThat(bench.inlines(0, Text.class).get(0).origin()).isEqualTo(TextOrigin.LINK);
    }

    @Test
    void instructionsHaveWordsAndSwitches() {
        FieldInstruction field = FieldInstruction.parse("  Ref \"a \\\"b\\\"\" c \\h \\* MERGEFORMAT ");
        assertThat(field.name()).isEqualTo("REF");
        assertThat(field.arguments()).isEqualTo(List.of("a \"b\"", "c"));
        assertThat(field.switches()).isEqualTo(Map.of("\\h", "", "\\*", "MERGEFORMAT"));
        assertThat(FieldInstruction.parse("").name()).isEmpty();
        assertThat(FieldInstruction.parse("=1+2").name()).isEqualTo("=");
    }

    @Test
    void filesOfOthers() {
        assertThat(shown("FieldCodes.docx")).containsExactly("|ANTONI", "|16 June 2010");
        assertThat(shown("FldSimple.docx")).containsExactly("|FldSimple.docx");
    }

    private static List<String> shown(String file) {
        return FlowBlocks.numbered(new FlowReader()
                .read(SharedData.path("docx/features/poi/" + file))
                .orElseThrow());
    }

    @Test
    void theAddressOfALinkIsToldUnlessItsWordsShowIt() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.link("https://example.org/jars", "the list"))
                .paragraph(p -> p.link("https://example.org/", "example.org"))
                .paragraph(p -> p.field("HYPERLINK \"mailto:a@example.org\"", "a letter"))
                .paragraph(p -> p.field("HYPERLINK \"mailto:a@example.org\"", "a@example.org"))
                .paragraph(p -> p.field("HYPERLINK \\l \"rim\"", "the rim"))
                .paragraph(
                        p -> p.xml("<w:hyperlink w:anchor=\"rim\">").text("rim").xml("</w:hyperlink>")));
        assertThat(bench.findings())
                .containsExactly(
                        "D144 /word/document.xml 1 https://example.org/jars",
                        "D144 /word/document.xml 3 mailto:a@example.org");
    }
}
