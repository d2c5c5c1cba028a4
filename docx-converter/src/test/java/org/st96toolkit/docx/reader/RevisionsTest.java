package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.testing.FlowBlocks;

/** Tracked changes: what is put in or taken out, and what became of it. */
class RevisionsTest {

    private static List<String> changes(Bench bench, int paragraph) {
        return bench.inlines(paragraph, Text.class).stream()
                .map(text -> text.revision() + " " + text.characters())
                .toList();
    }

    @Test
    void textIsInsertedDeletedAndMoved() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("a")
                .inserted("b")
                .deleted("c")
                .movedAway("d")
                .movedHere("e")
                .text("f")));
        assertThat(changes(bench, 0))
                .containsExactly("NONE a", "INSERTED b", "DELETED c", "MOVED_AWAY d", "MOVED_HERE e", "NONE f");
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void whatWasPutInAndTakenOutIsTakenOut() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.changed("ins", in -> in.deleted("a"))
                .changed("moveFrom", in -> in.changed("ins", deep -> deep.text("b")))));
        assertThat(changes(bench, 0)).containsExactly("DELETED a", "MOVED_AWAY b");
        assertThat(bench.findings()).containsExactly("D138 /word/document.xml 1", "D138 /word/document.xml 1");
    }

    @Test
    void theEndOfAParagraphIsAChangeOfItsOwn() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.markRevision("ins").text("a"))
                .paragraph(p -> p.markRevision("del").text("b"))
                .paragraph(p -> p.markRevision("moveTo").text("c"))
                .paragraph("d"));
        assertThat(FlowBlocks.paragraphs(bench.flow().body()))
                .extracting(Paragraph::mark)
                .containsExactly(Revision.INSERTED, Revision.DELETED, Revision.MOVED_HERE, Revision.NONE);
    }

    @Test
    void whatIsNoTextIsChangedToo() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.changed(
                "del",
                in -> in.image(new byte[] {1}, "png", 1, 1)
                        .lineBreak()
                        .footnote("n")
                        .formula(""))));
        assertThat(bench.paragraph(0).inlines()).hasSize(4).allMatch(inline -> inline.revision() == Revision.DELETED);
        assertThat(bench.inlines(0, Picture.class)).hasSize(1);
    }

    @Test
    void blocksStandInChanges() {
        Bench bench = Bench.of(docx -> docx.xml("<w:ins w:id=\"9\" w:author=\"A\">")
                .paragraph("a")
                .xml("</w:ins>")
                .paragraph("b"));
        assertThat(changes(bench, 0)).containsExactly("INSERTED a");
        assertThat(changes(bench, 1)).containsExactly("NONE b");
    }

    @Test
    void changesOfFormatsAreCounted() {
        String by = " w:id=\"1\" w:author=\"A\"";
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.properties("<w:pPrChange" + by + "><w:pPr/></w:pPrChange>")
                .text("a", "<w:b/><w:rPrChange" + by + "><w:rPr/></w:rPrChange>")
                .text("b", "<w:rPrChange" + by + "><w:rPr/></w:rPrChange>")));
        assertThat(bench.findings()).containsExactly("D137 /word/document.xml 1 3");
    }

    @Test
    void filesOfOthers() {
        Flow flow = new FlowReader()
                .read(SharedData.path("docx/features/poi/delins.docx"))
                .orElseThrow();
        List<Revision> revisions = FlowBlocks.paragraphs(flow.body()).stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .filter(Text.class::isInstance)
                .map(inline -> inline.revision())
                .distinct()
                .toList();
        assertThat(revisions).containsExactlyInAnyOrder(Revision.NONE, Revision.INSERTED, Revision.DELETED);
    }
}
