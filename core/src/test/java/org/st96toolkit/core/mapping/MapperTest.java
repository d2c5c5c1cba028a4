package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;

/** Whole documents: roots, what stands around them, the root's entry and what the remainder counts. */
class MapperTest {

    private static final Bench BENCH = Bench.of(
            "element doc (a*, e*)\n  @x CDATA\nelement a (#PCDATA)\nelement e EMPTY\n  @x CDATA",
            "element r:Doc (r:A*, r:E*)\nelement r:A (#PCDATA)\nelement r:E EMPTY",
            """
            root doc <-> r:Doc : doc
            root other <-> r:Other : doc
            rule doc : doc <-> r:Doc
              a <-> r:A
              e <-> r:E : e
            rule e : e <-> r:E
            """);

    private static final Doctype DOCTYPE =
            new Doctype("doc", Optional.of("-//X//EN"), Optional.of("x.dtd"), Optional.of("\n<!ENTITY a \"b\">"));

    private static XmlDocument withDoctype(Doctype doctype) {
        XmlDocument document = Bench.parse("<!--1--><doc/><!--4-->");
        return new XmlDocument(
                document.beforeDoctype(),
                Optional.of(doctype),
                Bench.parse("<?two?><!--3--><doc/>").beforeDoctype(),
                document.root(),
                document.afterRoot());
    }

    @Test
    void aRootThatNoTableMapsIsWithheld() {
        Run run = BENCH.left("<unknown/>");
        assertThat(run.result().value()).isEmpty();
        run.finds("UNKNOWN_ROOT unknown");
    }

    @Test
    void aRootOfTheOtherSideIsNotMappedFromThisOne() {
        BENCH.right("<doc/>").finds("UNKNOWN_ROOT doc");
    }

    @Test
    void commentsAndInstructionsAroundTheRootStay() {
        Run run = BENCH.left("<!--1--><?two 2?><doc/><!--3-->").returns();
        assertThat(run.document().beforeDoctype()).hasSize(2);
        assertThat(run.document().afterRoot()).hasSize(1);
    }

    @Test
    void theDoctypeIsRememberedAndRestored() {
        Run run = BENCH.run(withDoctype(DOCTYPE), Side.LEFT);
        assertThat(run.document().doctype()).isEmpty();
        assertThat(Mapper.properties(run.document(), Side.RIGHT, Bench.TARGETS, Map.of())
                        .orElseThrow())
                .containsEntry("doctype", "doc")
                .containsEntry("public", "-//X//EN")
                .containsEntry("system", "x.dtd")
                .containsEntry("subset", "\n<!ENTITY a \"b\">")
                .containsEntry("before-doctype", "1");
        run.returns();
        assertThat(run.back().document().doctype()).contains(DOCTYPE);
        assertThat(run.back().document().beforeDoctype()).hasSize(1);
        assertThat(run.back().document().beforeRoot()).hasSize(2);
    }

    @Test
    void aDoctypeWithNothingButANameIsRestored() {
        Run run = BENCH.run(
                withDoctype(new Doctype("doc", Optional.empty(), Optional.empty(), Optional.empty())), Side.LEFT);
        run.returns();
    }

    @Test
    void theDoctypeOfTheWrittenSideIsWrittenWhereNoneIsRestored() {
        Run run = BENCH.run(Bench.parse("<!--1--><r:Doc/>"), Side.RIGHT, Optional.of(DOCTYPE));
        assertThat(run.document().doctype()).contains(DOCTYPE);
        assertThat(run.document().beforeDoctype()).isEmpty();
        assertThat(run.document().beforeRoot()).hasSize(1);
        run.returns();
    }

    @Test
    void aNumberOfNodesBeforeTheDoctypeThatIsNoneIsTakenForZero() {
        EntryNotation notation = new EntryNotation(Map.of());
        for (String number : List.of("x", "-3", "99")) {
            Entry entry = new Entry.Document(Map.of("doctype", "doc", "before-doctype", number, "entries", "0"));
            String data = notation.write("left", entry, Optional.empty(), false).data();
            Run run = BENCH.right("<!--1--><r:Doc><?left " + data + "?></r:Doc>");
            assertThat(run.document().beforeDoctype()).hasSize(number.equals("99") ? 1 : 0);
        }
    }

    @Test
    void theRootsEntrySaysWhatTheCallerWantsSaid() {
        Mapper mapper = new Mapper(
                BENCH.mapping(),
                Side.LEFT,
                new Standard(BENCH.left(), document -> DocumentFacts.NONE),
                new Standard(BENCH.right(), document -> DocumentFacts.NONE),
                Bench.TARGETS,
                "1");
        XmlDocument written = mapper.map(
                        Bench.parse("<doc x='1'/>"), Optional.empty(), Map.of("dialect", "us", "version", "4.5"))
                .orElseThrow()
                .document();
        assertThat(Mapper.properties(written, Side.RIGHT, Bench.TARGETS, Map.of()))
                .hasValueSatisfying(said -> assertThat(said)
                        .containsAllEntriesOf(Map.of("dialect", "us", "version", "4.5", "entries", "1"))
                        .containsOnlyKeys("dialect", "version", "entries", "seal"));
        assertThat(Mapper.properties(written, Side.LEFT, Bench.TARGETS, Map.of()))
                .isEmpty();
    }

    @Test
    void aRemainderOfAnotherDialectIsNotObeyed() {
        Mapper there = mapper(Side.LEFT);
        XmlDocument written = there.map(
                        Bench.parse("<doc x='1'><a>b</a></doc>"), Optional.empty(), Map.of("dialect", "us"))
                .orElseThrow()
                .document();
        XmlDocument same = mapper(Side.RIGHT)
                .map(written, Optional.empty(), Map.of("dialect", "us"))
                .orElseThrow()
                .document();
        XmlDocument other = mapper(Side.RIGHT)
                .map(written, Optional.empty(), Map.of("dialect", "ep"))
                .orElseThrow()
                .document();
        assertThat(same.root().attributes()).hasSize(1);
        assertThat(other.root().attributes()).isEmpty();
    }

    private static Mapper mapper(Side from) {
        Standard left = new Standard(BENCH.left(), document -> DocumentFacts.NONE);
        Standard right = new Standard(BENCH.right(), document -> DocumentFacts.NONE);
        return from == Side.LEFT
                ? new Mapper(BENCH.mapping(), from, left, right, Bench.TARGETS, "1")
                : new Mapper(BENCH.mapping(), from, right, left, Bench.TARGETS, "1");
    }

    @Test
    void entriesOfAnEmptyElementStandBeforeIt() {
        BENCH.left("<doc><e x='1'/><e/><e x='2'/></doc>")
                .gives("<r:Doc><?left next data @x='1'?><r:E/><r:E/><?left next data @x='2'?><r:E/></r:Doc>");
    }

    @Test
    void entriesOfAnEmptyElementThatWasDeletedGoToNoOther() {
        Run back = BENCH.left("<doc><e x='1'/></doc>").backAfter(text -> text.replace("<r:E/>", ""));
        assertThat(back.bare()).isEqualTo("<doc/>");
    }

    @Test
    void theRemainderIsCountedByKindAndSize() {
        Remainder remainder =
                BENCH.left("<doc x='1'><e x='é'/></doc>").result().orElseThrow().remainder();
        assertThat(remainder.entries()).isEqualTo(Map.of("document", 1, "data", 2));
        assertThat(remainder.count()).isEqualTo(3);
        long document = "<?left document entries=\"2\" seal=\"12345678901\" ~0000?>".length();
        long data = "<?left data @x=\"1\" ~0000?><?left next data @x=\"..\" ~0000?>".length();
        assertThat(remainder.bytes()).isEqualTo(Map.of("document", document, "data", data));
        assertThat(remainder.size()).isEqualTo(document + data);
    }

    @Test
    void anUneditedDocumentComesBackWithoutAnyRemainder() {
        Run back = BENCH.left("<doc x='1'><a>b</a></doc>").back();
        assertThat(back.entries()).isEmpty();
        assertThat(back.exact()).isEqualTo("<doc x='1'><a>b</a></doc>");
    }

    @Test
    void theSameDocumentGivesTheSame() {
        String document = "<doc x='1'><a>b</a><e x='2'/></doc>";
        assertThat(BENCH.left(document).exact()).isEqualTo(BENCH.left(document).exact());
    }

    @Test
    void whatIsWrittenIsWrittenAgainOnTheWayThereAndBack() {
        Run there = BENCH.left("<doc x='1'><a>b</a><e x='2'/></doc>");
        assertThat(there.back().back().exact()).isEqualTo(there.exact());
    }

    @Test
    void findingsStandAtTheirLines() {
        Bench bench = Bench.inside(
                "element doc (#PCDATA | u)*\nelement u (#PCDATA)",
                "element r:Doc (#PCDATA)",
                "rule doc : doc <-> r:Doc content\n");
        assertThat(bench.left("<doc>\n<u/>\n\n<u>a</u></doc>").findingsByLine())
                .containsExactly("2: DATA u", "4: WRAPPER u");
    }
}
