package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.TextOrigin;
import org.st96toolkit.docx.testing.DocxBuilder;

/** Images, objects, text boxes and what else is drawn. */
class DrawingsTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private static String vml(String shape) {
        return "<w:pict>" + shape + "</w:pict>";
    }

    @Test
    void anImageHasItsSizeAndWhatItShows() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.text("a").image(PNG, "png", 50, 25.5, "a pump")));
        assertThat(bench.inlines(0, Picture.class))
                .containsExactly(new Picture(
                        new Span("/word/document.xml", 1, 1, 1),
                        "/word/media/image1.png",
                        50,
                        25.5,
                        "a pump",
                        false,
                        false,
                        Revision.NONE));
        assertThat(bench.flow().media()).containsExactly(new Media("/word/media/image1.png", "image/png", PNG));
    }

    private static String anchored(DocxBuilder docx, String blip, String crop) {
        return "<w:drawing><wp:anchor><wp:extent cx=\"360000\" cy=\"720000\"/><a:graphic><a:graphicData uri=\""
                + docx.variant().graphic("picture") + "\"><pic:pic><pic:blipFill>" + blip + crop
                + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    @Test
    void imagesFloatAreCroppedAreMissingOrOutside() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.run(
                        "",
                        anchored(
                                docx,
                                "<a:blip r:embed=\"" + docx.image(PNG, "png") + "\"/>",
                                "<a:srcRect l=\"1000\" r=\"0\"/>"))
                .run("", anchored(docx, "<a:blip r:embed=\"none\"/>", "<a:srcRect/>"))
                .run(
                        "",
                        anchored(
                                docx,
                                "<a:blip r:link=\"" + docx.relate("image", "file:///C:\\a b.png", true) + "\"/>",
                                ""))));
        List<Picture> pictures = bench.inlines(0, Picture.class);
        assertThat(pictures).extracting(Picture::cropped).containsExactly(true, false, false);
        assertThat(pictures).extracting(Picture::floating).containsExactly(true, true, true);
        assertThat(pictures)
                .extracting(Picture::media)
                .containsExactly("/word/media/image1.png", "", "file:///C:\\a b.png");
        assertThat(bench.findings())
                .containsExactly("D135 /word/document.xml 1", "D143 /word/document.xml 1 file:///C:\\a b.png");
    }

    @Test
    void imagesOfTheOlderDrawing() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.run(
                "",
                vml("<v:shape style=\"position:absolute;width:72pt;height:1in\" alt=\"old\"><v:imagedata r:id=\""
                        + docx.image(PNG, "png") + "\" cropleft=\"10f\"/></v:shape>"))));
        Picture picture = bench.inlines(0, Picture.class).get(0);
        assertThat(List.of(picture.width(), picture.height())).containsExactly(25.4, 25.4);
        assertThat(picture.description()).isEqualTo("old");
        assertThat(picture.floating()).isTrue();
        assertThat(picture.cropped()).isTrue();
    }

    @Test
    void anObjectHasItsDataAndItsPreview() {
        Bench bench = Bench.of(docx -> {
            docx.part(
                    "word/embeddings/object1.bin",
                    "application/vnd.openxmlformats-officedocument.oleObject",
                    new byte[] {7});
            String data = docx.relate("oleObject", "embeddings/object1.bin", false);
            docx.paragraph(p -> p.run(
                    "",
                    "<w:object><v:shape style=\"width:36pt;height:36pt\"><v:imagedata r:id=\"" + docx.image(PNG, "png")
                            + "\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"ChemDraw.Document.6.0\" r:id=\""
                            + data
                            + "\"/></w:object>"));
        });
        EmbeddedObject object = bench.inlines(0, EmbeddedObject.class).get(0);
        assertThat(object.program()).isEqualTo("ChemDraw.Document.6.0");
        assertThat(object.media()).isEqualTo("/word/embeddings/object1.bin");
        assertThat(object.preview().map(Picture::media)).isEqualTo(Optional.of("/word/media/image1.png"));
        assertThat(bench.inlines(0, Picture.class)).isEmpty();
        assertThat(bench.flow().media()).hasSize(2);
    }

    @Test
    void theWordsOfAChartAreReported() {
        Bench bench = Bench.of(docx -> {
            docx.part(
                    "word/charts/chart1.xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                    "<c xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>Pressure</a:t><a:t>over time</a:t></c>");
            String id = docx.relate("chart", "charts/chart1.xml", false);
            docx.paragraph(p -> p.run(
                    "",
                    "<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><a:graphic><a:graphicData uri=\""
                            + docx.variant().graphic("chart") + "\"><c:chart r:id=\"" + id
                            + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing>"));
        });
        assertThat(bench.inlines(0, EmbeddedObject.class).get(0).program()).isEqualTo("chart");
        assertThat(bench.findings()).containsExactly("D134 /word/document.xml 1 chart Pressure over time");
    }

    private static String box(String text) {
        String content = "<w:txbxContent><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:txbxContent>";
        return "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:extent cx=\"1\" cy=\"1\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
                + content
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
                + vml("<v:shape><v:textbox>" + content + "</v:textbox></v:shape>")
                + "</mc:Fallback></mc:AlternateContent>";
    }

    @Test
    void aTextBoxIsOpenedAfterItsParagraph() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                        p -> p.text("a").run("", box("inside")).text("b"))
                .paragraph("c")
                .paragraph(p -> p.changed(
                        "ins",
                        in -> in.run(
                                "",
                                vml("<v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>old</w:t></w:r></w:p>"
                                        + "</w:txbxContent></v:textbox></v:shape>")))));
        assertThat(bench.texts()).containsExactly("ab", "inside", "c", "", "old");
        // The paragraph of the fallback is counted and not read.
        assertThat(bench.flow().body())
                .extracting(block ->
                        ((org.st96toolkit.docx.flow.Paragraph) block).place().paragraph())
                .containsExactly(1, 2, 4, 5, 6);
        assertThat(bench.inlines(4, org.st96toolkit.docx.flow.Text.class).get(0).revision())
                .isEqualTo(Revision.INSERTED);
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void fieldsOfATextBoxAreItsOwn() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.fieldCharacter("begin")
                .run("", "<w:instrText>SEQ x</w:instrText>")
                .run(
                        "",
                        vml(
                                "<v:shape><v:textbox><w:txbxContent><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>in</w:t></w:r>"
                                        + "</w:p></w:txbxContent></v:textbox></v:shape>"))
                .fieldCharacter("separate")
                .text("1")
                .fieldCharacter("end")));
        assertThat(bench.texts()).containsExactly("1", "in");
        assertThat(bench.inlines(1, org.st96toolkit.docx.flow.Text.class).get(0).origin())
                .isEqualTo(TextOrigin.TYPED);
        assertThat(bench.findings()).containsExactly("D123 /word/document.xml 2");
    }

    @Test
    void shapesAndDrawnWordsAreReported() {
        Bench bench = Bench.of(docx -> docx.paragraph(
                        p -> p.run("", vml("<v:group><v:line from=\"0,0\" to=\"1,1\"/><v:rect/></v:group>")))
                .paragraph(
                        p -> p.run("", vml("<v:shapetype id=\"t\"/><v:shape><v:textpath string=\"DRAFT\"/></v:shape>")))
                .paragraph(p -> p.run("", vml("<v:rect o:hr=\"t\"/>"))));
        assertThat(bench.findings())
                .containsExactly("D133 /word/document.xml 1 2", "D134 /word/document.xml 2 v:textpath DRAFT");
    }

    @Test
    void aGraphicThatIsNotKnownIsReported() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.run(
                "",
                "<w:drawing><wp:inline><a:graphic><a:graphicData uri=\"urn:new\"><x:y xmlns:x=\"urn:new\"/></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing>")));
        assertThat(bench.findings()).containsExactly("D121 /word/document.xml 1 a:graphicData urn:new");
    }

    @Test
    void alternativesThatAreNotUnderstoodGiveWayToTheFallback() {
        Bench bench = Bench.of(
                docx -> docx.paragraph(
                                p -> p.xml(
                                        "<mc:AlternateContent xmlns:n=\"urn:n\"><mc:Choice Requires=\"n\"><w:r><n:t/>"
                                                + "<w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>"))
                        .paragraph(p -> p.run(
                                "",
                                "<mc:AlternateContent xmlns:n=\"urn:n\"><mc:Choice Requires=\"n\"><n:sym/></mc:Choice><mc:Fallback><w:t>😀</w:t>"
                                        + "</mc:Fallback></mc:AlternateContent>"))
                        .paragraph(
                                p -> p.xml(
                                        "<mc:AlternateContent xmlns:n=\"urn:n\"><mc:Choice Requires=\"n\"><n:x/></mc:Choice></mc:AlternateContent>")));
        assertThat(bench.texts()).containsExactly("old", "😀", "");
        assertThat(bench.findings()).containsExactly("D140 /word/document.xml 3");
    }
}
