package org.st96toolkit.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.xml.XmlName;

/** Instructions with the targets of our entries that are none of ours: never obeyed, always returned. */
class ReservedInstructionTest {

    private static final Bench BENCH = Bench.inside(
            "element doc (#PCDATA | b)*\nelement b (#PCDATA)",
            "element r:Doc (#PCDATA | r:B)*\nelement r:B (#PCDATA)",
            "rule doc : doc <-> r:Doc content\nrule b : b <-> r:B content\n");

    private static final Bench RECORD = Bench.inside(
            "element doc (rec | title)*\nelement rec (b?)\nelement title (#PCDATA)\nelement b (#PCDATA)",
            "element r:Doc (r:Title)*\nelement r:Title (#PCDATA)",
            """
            rule doc : doc <-> r:Doc content
            rule rec : rec <-> r:Title
              b <-> .
            rule title : title <-> r:Title content
            """);

    @Test
    void anInstructionOfAnotherTargetIsOrdinaryContent() {
        BENCH.left("<doc>a<?other x?>b</doc>").gives("<r:Doc>a<?other x?>b</r:Doc>");
    }

    @Test
    void anInstructionWithTheTargetOfTheWrittenSideIsEscaped() {
        BENCH.left("<doc>a<?left me?>b</doc>").gives("<r:Doc>a<?left data : <?left me/>?>b</r:Doc>");
    }

    @Test
    void anInstructionWithTheTargetOfTheReadSideIsEscaped() {
        BENCH.left("<doc>a<?right me?>b</doc>").gives("<r:Doc>a<?left data : <?right me/>?>b</r:Doc>");
    }

    @Test
    void aRightEntryInADocumentWithoutARemainderIsNotObeyed() {
        String entry = new EntryNotation(Map.of())
                .write("right", new Entry.Close(XmlName.of("b")), Optional.empty(), false)
                .data();
        BENCH.left("<doc>a<?right " + entry + "?>b</doc>")
                .gives("<r:Doc>a<?left data : <?right " + entry + "/>?>b</r:Doc>");
    }

    @Test
    void anInstructionBesideTheRootIsEscapedToo() {
        Bench bench = new Bench(BENCH.left(), BENCH.right(), BENCH.mapping(), DocumentFacts.NONE, false);
        Run run = bench.left("<?left a?><?other b?><top><doc/></top><?right c?>");
        run.returns();
        assertThat(run.document().beforeDoctype()).hasSize(2);
        assertThat(Markup.text(run.document().beforeDoctype().get(0))).startsWith("<?left data : <?left a/> ~");
        assertThat(Markup.text(run.document().beforeDoctype().get(1))).isEqualTo("<?other b?>");
        assertThat(Markup.text(run.document().afterRoot().get(0))).startsWith("<?left data : <?right c/> ~");
        assertThat(run.count(Entry.Kind.DATA)).isEqualTo(2);
    }

    @Test
    void anInstructionWithAWrongDigestIsNotObeyedOnTheWayBack() {
        Run back = BENCH.left("<doc>a<b>c</b></doc>")
                .backAfter(text -> text.replace(">c<", "><?left data @x=\"1\" ~AAAA?>c<"));
        assertThat(back.text()).isEqualTo("<doc>a<b><?right data : <?left data @x=&quot;1&quot; ~AAAA/>?>c</b></doc>");
    }

    /** Text there, a record on the way back: what was kept in its place is obeyed before what was found missing. */
    @Test
    void anInstructionInTextThatComesBackAsARecordIsReturned() {
        RECORD.left("<doc><title>a<?left me?>b</title></doc>").returns();
        RECORD.left("<doc><title>a<?right me?>b<?left me?></title></doc>").returns();
        RECORD.left("<doc><title>\n\n</title></doc>").returns();
    }
}
