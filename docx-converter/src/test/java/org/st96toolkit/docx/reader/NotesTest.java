package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Comment;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Furniture;
import org.st96toolkit.docx.flow.Note;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.testing.FlowBlocks;
import org.st96toolkit.docx.testing.Variant;

/** Notes, comments, headers and footers. */
class NotesTest {

    private static List<String> marks(Bench bench) {
        return FlowBlocks.paragraphs(bench.flow().body()).stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .filter(Reference.class::isInstance)
                .map(inline -> ((Reference) inline).mark())
                .toList();
    }

    private static String text(Note note) {
        return FlowBlocks.text(FlowBlocks.paragraphs(note.blocks()).get(0));
    }

    @Test
    void notesAreCountedByTheirKind() {
        Bench bench = Bench.of(
                docx -> docx.paragraph(p -> p.text("a").footnote("f1").text("b").endnote("e1"))
                        .paragraph(p -> p.footnote("f2").endnote("e2")));
        assertThat(marks(bench)).containsExactly("1", "i", "2", "ii");
        assertThat(bench.flow().notes()).extracting(NotesTest::text).containsExactly("f1", "f2", "e1", "e2");
        Reference first = bench.inlines(0, Reference.class).get(0);
        assertThat(first.place()).isEqualTo(new Span("/word/document.xml", 1, 1, 1));
        assertThat(bench.flow().notes().get(0).id()).isEqualTo(first.target());
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void theSettingsSayHowNotesAreCounted() {
        Bench bench = Bench.of(docx -> docx.settings(
                        "<w:footnotePr><w:numFmt w:val=\"chicago\"/><w:numStart w:val=\"2\"/></w:footnotePr>")
                .paragraph(p -> p.footnote("a").footnote("b")));
        assertThat(marks(bench)).containsExactly("†", "‡");
    }

    @Test
    void aSectionMayBeginAnew() {
        Bench bench = Bench.of(
                docx -> docx.settings("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>")
                        .paragraph(p -> p.footnote("a").footnote("b"))
                        .sectionEnd("continuous")
                        .paragraph(p -> p.footnote("c"))
                        .section(
                                "<w:footnotePr><w:numFmt w:val=\"upperRoman\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr>"));
        assertThat(marks(bench)).containsExactly("1", "2", "I");
    }

    @Test
    void aMarkOfItsOwnIsNotCounted() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.footnote("a")
                .run(
                        "",
                        "<w:footnoteReference w:customMarkFollows=\""
                                + docx.variant().onOff(true) + "\" w:id=\"2\"/><w:t>*</w:t>")
                .footnote("b")));
        assertThat(marks(bench)).containsExactly("1", "*", "2");
        assertThat(bench.inlines(0, Reference.class).get(1).place()).isEqualTo(new Span("/word/document.xml", 1, 0, 1));
        assertThat(bench.texts()).containsExactly("");
    }

    @Test
    void commentsAreKeptAside() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("a").comment("why?")));
        Comment comment = bench.flow().comments().get(0);
        assertThat(comment.author()).isEqualTo("A. Author");
        assertThat(FlowBlocks.text(FlowBlocks.paragraphs(comment.blocks()).get(0)))
                .isEqualTo("why?");
        Reference mark = bench.inlines(0, Reference.class).get(0);
        assertThat(mark.kind()).isEqualTo(Reference.Kind.COMMENT);
        assertThat(mark.target()).isEqualTo(comment.id());
        assertThat(mark.mark()).isEmpty();
    }

    @Test
    void furnitureIsReadOnceAPart() {
        Bench bench = Bench.of(docx -> docx.header(p -> p.text("Applicant's ref."))
                .footer(p -> p.field("PAGE", "3"))
                .paragraph("a"));
        assertThat(bench.flow().furniture())
                .extracting(Furniture::part)
                .containsExactlyInAnyOrder("/word/header1.xml", "/word/footer2.xml");
        assertThat(bench.flow().furniture())
                .extracting(one ->
                        FlowBlocks.text(FlowBlocks.paragraphs(one.blocks()).get(0)))
                .containsExactlyInAnyOrder("Applicant's ref.", "3");
    }

    @Test
    void whatNothingLeadsToIsReported() {
        Bench bench = Bench.of(docx -> {
            String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
            String w = docx.variant() == Variant.STRICT
                    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                    : Word.NAMESPACE;
            docx.part(
                    "word/footer9.xml",
                    type,
                    "<w:ftr xmlns:w=\"" + w + "\"><w:p><w:r><w:t>old</w:t></w:r></w:p></w:ftr>");
            docx.relate("footer", "footer9.xml", false);
            docx.paragraph(p -> p.footnote("kept"));
            docx.paragraph(p -> p.run("", "<w:footnoteReference w:id=\"77\"/><w:commentReference w:id=\"5\"/>"));
        });
        assertThat(bench.findings())
                .containsExactlyInAnyOrder(
                        "D131 /word/document.xml 2 77", "D142 /word/footer9.xml 0", "D131 /word/document.xml 2 5");
    }

    @ParameterizedTest
    @CsvSource({
        "footnotes.docx, 1, 1",
        "endnotes.docx, 1, i",
        "form_footnotes.docx, 1, 1",
        "bug65649.docx, 6, 1 2 3 4 5 6"
    })
    void filesOfOthers(String file, int count, String marks) {
        Result<Flow> result = new FlowReader().read(SharedData.path("docx/features/poi/" + file));
        Flow flow = result.orElseThrow();
        assertThat(flow.notes()).hasSize(count);
        List<String> seen = FlowBlocks.paragraphs(flow.body()).stream()
                .flatMap(paragraph -> paragraph.inlines().stream())
                .filter(inline -> inline instanceof Reference mark && mark.kind() != Reference.Kind.COMMENT)
                .map(inline -> ((Reference) inline).mark())
                .toList();
        assertThat(String.join(" ", seen)).isEqualTo(marks);
    }
}
