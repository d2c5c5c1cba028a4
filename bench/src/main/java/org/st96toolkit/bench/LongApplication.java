package org.st96toolkit.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.testing.DocxBuilder;

/**
 * An application of some fifty pages: 400 numbered paragraphs, 20 claims, 10 tables, 30 formulae and 10 images, the same at every
 * call. The words mean nothing.
 */
final class LongApplication {

    private static final int PARAGRAPHS = 400;
    private static final int CLAIMS = 20;
    private static final int TABLES = 10;
    private static final int FORMULAE = 30;
    private static final int IMAGES = 10;
    private static final int WORDS = 55;

    private static final String[] LEXICON = {
        "the",
        "jar",
        "of",
        "clay",
        "has",
        "a",
        "lid",
        "which",
        "is",
        "made",
        "from",
        "cork",
        "and",
        "pressed",
        "on",
        "its",
        "rim",
        "so",
        "that",
        "moisture",
        "stays",
        "within",
        "for",
        "many",
        "weeks",
        "when",
        "it",
        "stands",
        "in",
        "shade"
    };

    private final Random random = new Random(96);
    private final DocxBuilder docx = DocxBuilder.transitional();

    private LongApplication() {}

    static byte[] docx() {
        return new LongApplication().make();
    }

    private byte[] make() {
        docx.headingStyle("Heading1", "heading 1", 0);
        docx.lists(lists -> lists.definition(0).level("decimal", "[%1]").list(1, 0));
        docx.paragraph(p -> p.align("center").bold("Jar with a lid of cork"));
        docx.paragraph("Heading1", "TECHNICAL FIELD");
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i == 20) {
                docx.paragraph("Heading1", "BACKGROUND ART");
            } else if (i == 60) {
                docx.paragraph("Heading1", "DESCRIPTION OF EMBODIMENTS");
            }
            paragraph(i);
            if (i % (PARAGRAPHS / TABLES) == 10) {
                table();
            }
        }
        docx.paragraph("Heading1", "CLAIMS");
        for (int i = 1; i <= CLAIMS; i++) {
            docx.paragraph(i + ". " + (i == 1 ? "A jar, " : "The jar of claim " + (i - 1) + ", ") + "wherein " + words()
                    + ".");
        }
        docx.paragraph("Heading1", "ABSTRACT");
        docx.paragraph("A jar has a rim of cork, on which " + words() + ".");
        docx.paragraph("Heading1", "DRAWINGS");
        for (int i = 1; i <= IMAGES; i++) {
            byte[] image = image(i);
            docx.paragraph(p -> p.image(image, "png", 150, 200));
            docx.paragraph("FIG. " + i);
        }
        return docx.bytes();
    }

    private void paragraph(int index) {
        boolean formula = index * FORMULAE / PARAGRAPHS != (index + 1) * FORMULAE / PARAGRAPHS;
        docx.paragraph(p -> {
            p.number(1, 0)
                    .text("As FIG. " + (1 + index % IMAGES) + " shows, ")
                    .italic("the lid")
                    .text(" " + words() + ", ");
            if (formula) {
                p.formula(FRACTION);
            }
            p.text(" where H").subscript("2").text("O " + words() + ".");
        });
    }

    private static final String FRACTION =
            "<m:r><m:t>y=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:rad>"
                    + "<m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r>"
                    + "<m:t>2</m:t></m:r></m:sup></m:sSup></m:e></m:rad></m:den></m:f>";

    private void table() {
        docx.table(table -> {
            table.columns(2000, 2000, 2000, 2000).borders().headerRow("lid", "width", "height", "weight");
            for (int row = 0; row < 8; row++) {
                table.row(
                        "lid " + row,
                        random.nextInt(100) + " mm",
                        random.nextInt(100) + " mm",
                        random.nextInt(100) + " g");
            }
        });
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS / 2; i++) {
            words.append(i == 0 ? "" : " ").append(LEXICON[random.nextInt(LEXICON.length)]);
        }
        return words.toString();
    }

    /** A page of lines in black and white, as scanners make them: 1772 by 2362 pixels are 150 by 200 mm at 300 dots per inch. */
    private static byte[] image(int number) {
        BufferedImage image = new BufferedImage(1772, 2362, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inked = (x + number * y) % 97 < 3 || x < 4 || y < 4;
                image.setRGB(x, y, inked ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Makes sure that all of it was converted. */
    static void check(ConvertedApplication made) {
        Map<String, Integer> counts = made.receipt().target().counts();
        System.out.println(counts);
        if (!made.receipt().verified()
                || !made.receipt().valid()
                || made.files().size() != IMAGES) {
            throw new IllegalStateException("the application is not converted as a whole: " + counts);
        }
    }
}
