package org.st96toolkit.core.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlWriter;

class GroupingTest {

    private static final String TABLE = """
            table t
            versions 1 2
            element t (titles?, cited?)
            element titles (lang?, title, note*)+
              @id ID
              group one-title (lang?, title, note*)
            element cited 1 ((patent, claim*)*, (paper, claim*)*, date?)
            element cited 2 ((patent, claim*)*, (paper, claim*)*, place?, date?)
              group patent-cited (patent, claim*)
              group paper-cited (paper, claim*)
            element lang (#PCDATA)
            element title (#PCDATA)
            element note (#PCDATA)
            element patent (#PCDATA)
            element paper (#PCDATA)
            element claim (#PCDATA)
            element date (#PCDATA)
            element place (#PCDATA)
            root t
            """;
    private static final Optional<String> MARKS = Optional.of("m");

    private final Grouping grouping = read(TABLE).orElseThrow().grouping("2").orElseThrow();

    private static org.st96toolkit.core.diagnostic.Result<ModelTable> read(String text) {
        return ModelTableReader.read("t", name -> Optional.of(text));
    }

    private static XmlDocument parse(String text) {
        return Trees.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String text(XmlDocument document) {
        String written = new String(XmlWriter.plain().toBytes(document), java.nio.charset.StandardCharsets.UTF_8);
        return written.substring(written.indexOf("<t"), written.lastIndexOf('>') + 1);
    }

    private String gathered(String document) {
        return text(grouping.gather(parse(document), Optional.empty()));
    }

    @Test
    void neighboursAreGathered() {
        assertThat(
                        gathered(
                                "<t><titles id='i'><lang>a</lang><title>A</title><title>B</title><note>n</note><note>o</note></titles></t>"))
                .isEqualTo("<t><titles id=\"i\"><one-title><lang>a</lang><title>A</title></one-title>"
                        + "<one-title><title>B</title><note>n</note><note>o</note></one-title></titles></t>");
    }

    @Test
    void whatSeveralRunsMayHoldGoesWithTheOneBefore() {
        assertThat(gathered("<t><cited><patent/><claim/><claim/><paper/><claim/><date/></cited></t>"))
                .isEqualTo("<t><cited><patent-cited><patent/><claim/><claim/></patent-cited>"
                        + "<paper-cited><paper/><claim/></paper-cited><date/></cited></t>");
    }

    @Test
    void whatStandsBetweenRunsStaysThere() {
        assertThat(gathered("<t><titles>\n<!--a--><lang/> <!--b--><title/>\n<?c?><lang/><title/> </titles></t>"))
                .isEqualTo("<t><titles>\n<!--a--><one-title><lang/> <!--b--><title/></one-title>\n<?c?>"
                        + "<one-title><lang/><title/></one-title> </titles></t>");
    }

    @Test
    void gatheredDocumentsAreValidByTheGatheredGrammar() {
        XmlDocument document = parse("<t><titles><lang/><title/><title/></titles><cited><paper/><date/></cited></t>");
        Report report = grouping.grammar().validate(grouping.gather(document, Optional.empty()));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(grouping.grammar().validate(document).diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t><titles><lang/><title/><title/><note/></titles></t>",
                "<t><titles> <!--a--> <title/> <!--b--> <lang/> </titles><cited/></t>",
                "<t><titles><note/><title/><unknown/><lang/></titles></t>",
                "<t><cited><claim/><date/><patent/><claim/></cited><titles><?m open one-title?><title/></titles></t>",
                "<t><x><titles><lang/><title/></titles></x></t>"
            })
    void spreadingUndoesGathering(String written) {
        XmlDocument document = parse(written);
        assertThat(text(grouping.spread(grouping.gather(document, Optional.empty()), Optional.empty())))
                .isEqualTo(text(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t><titles><one-title><!--first--><title/></one-title></titles></t>",
                "<t><titles><one-title><lang/></one-title><one-title><title/></one-title></titles></t>",
                "<t><titles><one-title/><one-title><title/></one-title></titles></t>"
            })
    void runsThatWouldNotBeGatheredAgainAreMarked(String made) {
        XmlDocument document = parse(made);
        XmlDocument spread = grouping.spread(document, MARKS);
        assertThat(text(spread)).contains("<?m open one-title?>").doesNotContain("<one-title");
        assertThat(text(grouping.gather(spread, MARKS))).isEqualTo(text(document));
    }

    @Test
    void otherRunsAreNotMarked() {
        XmlDocument document = parse(
                "<t><titles><!--a--><one-title><lang/><title/></one-title><one-title><title/></one-title></titles></t>");
        assertThat(text(grouping.spread(document, MARKS)))
                .isEqualTo("<t><titles><!--a--><lang/><title/><title/></titles></t>");
    }

    @Test
    void aMarkWithoutItsEndIsAnInstructionLikeAnyOther() {
        String document = "<t><titles><?m open one-title?><title/></titles></t>";
        assertThat(text(grouping.gather(parse(document), MARKS)))
                .isEqualTo("<t><titles><?m open one-title?><one-title><title/></one-title></titles></t>");
    }

    @Test
    void faultsOfAGroupAreFound() {
        assertThat(read(TABLE.replace("group one-title (lang?, title, note*)", "group one-title (lang, title)"))
                        .report()
                        .diagnostics()
                        .get(0)
                        .toString())
                .contains("no such group");
        assertThat(read(TABLE.replace("group one-title", "group date"))
                        .report()
                        .diagnostics()
                        .get(0)
                        .toString())
                .contains("the name of an element");
        assertThat(read(TABLE.replace("group one-title (lang?, title, note*)", "group one-title (#PCDATA)"))
                        .report()
                        .diagnostics()
                        .get(0)
                        .toString())
                .contains("made of elements");
    }

    @Test
    void aTableWithoutGroupsHasNone() {
        String without = TABLE.replaceAll("(?m)^  group .*\n", "");
        assertThat(read(without).orElseThrow().grouping("1")).isEmpty();
    }
}
