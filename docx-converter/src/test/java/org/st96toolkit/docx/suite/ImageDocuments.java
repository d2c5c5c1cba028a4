package org.st96toolkit.docx.suite;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.st96toolkit.docx.section.Part;

/** Images: drawings on pages of their own, and in the text. */
final class ImageDocuments {

    private ImageDocuments() {}

    static List<SuiteDocument> all() {
        return List.of(
                SuiteDocument.of(
                        "images/drawings",
                        "Two drawings with numbers under them, after the abstract",
                        docx -> docx.paragraph(p -> p.align("center").text("Jar with a lid of cork"))
                                .paragraph("BACKGROUND")
                                .paragraph("Jars are closed with cloth, see Fig. 1 and FIG. 2.")
                                .paragraph("CLAIMS")
                                .paragraph("1. A jar.")
                                .paragraph("ABSTRACT")
                                .paragraph("A jar.")
                                .paragraph("DRAWINGS")
                                .paragraph(p -> p.image(file("png"), "png", 80, 60))
                                .paragraph("FIG. 1")
                                .paragraph(p -> p.image(file("jpg"), "jpg", 40, 30))
                                .paragraph("FIG. 2")),
                SuiteDocument.of(
                                "images/in-the-text",
                                "An image in a line and one by itself, with words for what they show",
                                docx -> docx.paragraph(p -> p.text("The mark ")
                                                .image(file("png"), "png", 5, 5, "a square")
                                                .text(" is burnt into the lid."))
                                        .paragraph(p -> p.image(file("jpg"), "jpg", 50, 40, "the lid")))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "images/in-a-table",
                                "An image in a cell",
                                docx -> docx.table(table -> table.columns(3000, 3000)
                                        .row(
                                                "",
                                                row -> row.cell("lid")
                                                        .cell("", p -> p.image(file("png"), "png", 10, 10)))))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "images/same-twice",
                                "One image shown twice, in two sizes",
                                docx -> docx.paragraph(p -> {
                                    byte[] image = file("png");
                                    p.image(image, "png", 10, 10).text(" and ").image(image, "png", 20, 20);
                                }))
                        .part(Part.DESCRIPTION),
                SuiteDocument.of(
                                "images/drawings-alone",
                                "A file of drawings, each by itself on a page",
                                docx -> docx.paragraph(p -> p.image(file("png"), "png", 80, 60))
                                        .paragraph("Fig. 1")
                                        .paragraph(p -> p.pageBreakBefore().image(file("jpg"), "jpg", 80, 60))
                                        .paragraph("Fig. 2"))
                        .part(Part.DRAWINGS));
    }

    /** A small image: a frame on white. */
    private static byte[] file(String format) {
        BufferedImage image = new BufferedImage(24, 18, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 18; y++) {
            for (int x = 0; x < 24; x++) {
                boolean isFrame = x == 0 || y == 0 || x == 23 || y == 17;
                image.setRGB(x, y, isFrame ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
