package org.st96toolkit.docx.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.st96toolkit.docx.image.Findings.codes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.image.ConvertedImage.Measure;
import org.w3c.dom.Element;

/** What becomes of images that are no metafiles. */
class ImageConverterTest {

    private static final String SVG = "<?xml version='1.0'?>\n<!-- two lines -->\n"
            + "<!DOCTYPE svg [ <!ENTITY a 'b'> ]>\n<svg xmlns='http://www.w3.org/2000/svg' width='10' height='5'/>";

    private static final ImageConverter CONVERTER = new ImageConverter();

    @AfterAll
    static void noProcessWasNeeded() {
        assertThat(CONVERTER.process()).isEmpty();
        CONVERTER.close();
    }

    private static Result<ConvertedImage> convert(
            byte[] file, String type, double width, double height, ImageTarget target) {
        return CONVERTER.convert(ShownImage.of(new Media("/word/media/image1", type, file), width, height), target);
    }

    @ParameterizedTest
    @CsvSource({"PNG,image/png", "JPEG,image/jpeg", "GIF,image/gif", "TIFF,image/tiff"})
    void whatSt96AllowsIsNotTouched(ImageFormat format, String type) {
        byte[] file = Pictures.file(Pictures.colours(60, 40), format.name());

        Result<ConvertedImage> result = convert(file, type, 30, 20, ImageTarget.ST96);

        ConvertedImage image = result.orElseThrow();
        assertThat(image.content()).isEqualTo(file);
        assertThat(image.format()).isEqualTo(format);
        assertThat(image.untouched()).isTrue();
        assertThat(image.originalWanted()).isFalse();
        assertThat(image.measure()).isEqualTo(new Measure(60, 40, 30, 20));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void svgIsAnImageOfSt96() {
        byte[] file = SVG.getBytes(StandardCharsets.UTF_8);

        ConvertedImage image =
                convert(file, "image/svg+xml", 10, 5, ImageTarget.ST96).orElseThrow();

        assertThat(image.format()).isEqualTo(ImageFormat.SVG);
        assertThat(image.content()).isEqualTo(file);
        assertThat(image.measure()).isEqualTo(new Measure(0, 0, 10, 5));
    }

    @Test
    void svgIsNoneOfSt36AndItsPreviewIsTaken() {
        Media svg = new Media("/word/media/image2.svg", "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8));
        Media png = new Media("/word/media/image1.png", "image/png", Pictures.file(Pictures.drawing(60, 30), "PNG"));

        Result<ConvertedImage> alone = CONVERTER.convert(ShownImage.of(svg, 10, 5), ImageTarget.ST36);
        Result<ConvertedImage> with = CONVERTER.convert(new ShownImage(svg, Optional.of(png), 10, 5), ImageTarget.ST36);

        assertThat(alone.value()).isEmpty();
        assertThat(codes(alone)).containsExactly("D303");
        assertThat(with.orElseThrow().format()).isEqualTo(ImageFormat.TIFF);
        assertThat(with.orElseThrow().originalWanted()).isTrue();
        assertThat(codes(with)).containsExactly("D303", "D311");
    }

    @Test
    void bmpBecomesPngPixelByPixel() throws IOException {
        BufferedImage picture = Pictures.image(31, 17, (x, y) -> x * 8 << 16 | y * 15 << 8 | (x + y) * 5);
        byte[] file = Pictures.file(picture, "BMP");

        ConvertedImage image =
                convert(file, "image/bmp", 31, 17, ImageTarget.ST96).orElseThrow();

        assertThat(image.format()).isEqualTo(ImageFormat.PNG);
        assertThat(image.tone()).contains(Tone.COLOUR);
        assertThat(pixels(image.content())).isEqualTo(pixels(file));
        // 1 mm a pixel: 1000 pixels a metre.
        ImageHeader header = ImageHeader.read(image.content(), ImageFormat.PNG);
        assertThat(header.across()).isCloseTo(25.4, within(0.001));
        assertThat(header.down()).isCloseTo(25.4, within(0.001));
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "GIF", "BMP", "TIFF"})
    void drawingsBecomeTiffOfGroupFourForSt36(String format) {
        byte[] file = Pictures.file(Pictures.drawing(300, 150), format);

        // 25.4 mm x 12.7 mm: 300 dots per inch as it is.
        Result<ConvertedImage> result =
                convert(file, "image/" + format.toLowerCase(Locale.ROOT), 25.4, 12.7, ImageTarget.ST36);

        ConvertedImage image = result.orElseThrow();
        assertThat(codes(result)).isEmpty();
        assertThat(image.format()).isEqualTo(ImageFormat.TIFF);
        assertThat(image.tone()).contains(Tone.BILEVEL);
        assertThat(image.measure()).isEqualTo(new Measure(300, 150, 25.4, 12.7));
        PlainTiff tiff = new PlainTiff(image.content());
        assertIsGroupFour(tiff, 300, 150, 300);
        boolean[][] rows = tiff.pixels();
        for (int y = 0; y < 150; y++) {
            for (int x = 0; x < 300; x++) {
                assertThat(rows[y][x]).as("%d %d", x, y).isEqualTo(Pictures.isInked(x, y, 300, 150));
            }
        }
    }

    /** Width, height, compression 4, one bit, 0 is white, one strip of all rows, dots per inch. */
    private static void assertIsGroupFour(PlainTiff tiff, int width, int height, double resolution) {
        assertThat(tiff.field(256)).containsExactly(width);
        assertThat(tiff.field(257)).containsExactly(height);
        assertThat(tiff.field(258)).isIn(new double[] {1}, new double[0]);
        assertThat(tiff.field(259)).containsExactly(4);
        assertThat(tiff.field(262)).containsExactly(0);
        assertThat(tiff.field(273)).hasSize(1);
        assertThat(tiff.field(278)).containsExactly(height);
        assertThat(tiff.field(279)).hasSize(1);
        assertThat(tiff.field(282)).containsExactly(new double[] {resolution}, within(0.01));
        assertThat(tiff.field(283)).containsExactly(new double[] {resolution}, within(0.01));
        assertThat(tiff.field(296)).containsExactly(2);
        assertThat(tiff.field(266)).isIn(new double[] {1}, new double[0]);
    }

    @ParameterizedTest
    @CsvSource({"300,170,255", "400,60,30", "300,10.3,99.9"})
    void aDrawingHasTheResolutionThatIsWanted(int resolution, double width, double height) {
        byte[] file = Pictures.file(Pictures.drawing(700, 500), "PNG");
        try (ImageConverter converter = new ImageConverter(ImageSettings.STANDARD.withResolution(resolution))) {
            ConvertedImage image = converter
                    .convert(
                            ShownImage.of(new Media("/word/media/a.png", "image/png", file), width, height),
                            ImageTarget.ST36)
                    .orElseThrow();
            int wide = (int) Math.rint(width / 25.4 * resolution);
            int high = (int) Math.rint(height / 25.4 * resolution);
            assertThat(image.measure()).isEqualTo(new Measure(wide, high, width, height));
            PlainTiff tiff = new PlainTiff(image.content());
            // The size in the file is the size that is shown: the rounding to whole pixels goes into the resolution.
            assertThat(tiff.field(256)[0] / tiff.field(282)[0] * 25.4).isCloseTo(width, within(0.01));
            assertThat(tiff.field(257)[0] / tiff.field(283)[0] * 25.4).isCloseTo(height, within(0.01));
            assertThat(tiff.field(282)[0]).isCloseTo(resolution, within(resolution * 0.01));
            assertThat(tiff.pixels()).hasDimensions(high, wide);
        }
    }

    @Test
    void aReadyTiffFileIsNotTouched() {
        byte[] ready = convert(
                        Pictures.file(Pictures.drawing(300, 150), "PNG"), "image/png", 25.4, 12.7, ImageTarget.ST36)
                .orElseThrow()
                .content();

        ConvertedImage again =
                convert(ready, "image/tiff", 25.4, 12.7, ImageTarget.ST36).orElseThrow();
        ConvertedImage larger =
                convert(ready, "image/tiff", 50.8, 25.4, ImageTarget.ST36).orElseThrow();

        assertThat(again.content()).isEqualTo(ready);
        assertThat(again.untouched()).isTrue();
        assertThat(larger.untouched()).isFalse();
        assertThat(larger.measure().widthPixels()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"true,GREY,1", "false,COLOUR,3"})
    void greysAndColoursBecomeJpegForSt36(boolean grey, Tone tone, int components) throws IOException {
        BufferedImage picture = grey ? Pictures.greys(240, 120) : Pictures.colours(240, 120);

        ConvertedImage image = convert(Pictures.file(picture, "PNG"), "image/png", 60.96, 30.48, ImageTarget.ST36)
                .orElseThrow();

        assertThat(image.format()).isEqualTo(ImageFormat.JPEG);
        assertThat(image.tone()).contains(tone);
        assertThat(image.measure()).isEqualTo(new Measure(240, 120, 60.96, 30.48));
        ImageHeader header = ImageHeader.read(image.content(), ImageFormat.JPEG);
        assertThat(header).isEqualTo(new ImageHeader(240, 120, 100, 100));
        BufferedImage back = ImageIO.read(new ByteArrayInputStream(image.content()));
        assertThat(back.getRaster().getNumBands()).isEqualTo(components);
        // Greys are neither lightened nor darkened on the way.
        for (int x = 0; x < 240; x += 10) {
            int sample = back.getRaster().getSample(x, 50, 0);
            assertThat(sample).isCloseTo(picture.getRaster().getSample(x, 50, 0), within(12));
        }
    }

    @Test
    void jpegIsNotTouchedForSt36() {
        byte[] file = Pictures.file(Pictures.greys(64, 32), "JPEG");

        ConvertedImage image =
                convert(file, "image/jpeg", 64, 32, ImageTarget.ST36).orElseThrow();

        assertThat(image.content()).isEqualTo(file);
        assertThat(image.untouched()).isTrue();
    }

    @Test
    void whatIsTransparentIsWhitePaper() {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 300; i++) {
            picture.setRGB(i, i, 0xff000000);
        }

        ConvertedImage image = convert(Pictures.file(picture, "PNG"), "image/png", 25.4, 25.4, ImageTarget.ST36)
                .orElseThrow();

        boolean[][] rows = new PlainTiff(image.content()).pixels();
        assertThat(IntStream.range(0, 300).mapToLong(y -> count(rows[y]))).allMatch(inked -> inked == 1);
    }

    private static long count(boolean[] row) {
        return IntStream.range(0, row.length).filter(x -> row[x]).count();
    }

    @Test
    void sizesThatNobodySaysAreAssumedAndSaidSo() {
        byte[] file = Pictures.file(Pictures.drawing(96, 48), "GIF");

        Result<ConvertedImage> result = convert(file, "image/gif", 0, 0, ImageTarget.ST96);

        assertThat(codes(result)).containsExactly("D314");
        assertThat(result.orElseThrow().measure().widthMillimetres()).isCloseTo(25.4, within(1e-9));
        assertThat(result.orElseThrow().measure().heightMillimetres()).isCloseTo(12.7, within(1e-9));
    }

    @Test
    void oneSideGivesTheOtherAndTheHeaderGivesBoth() {
        byte[] png = convert(Pictures.file(Pictures.drawing(200, 100), "BMP"), "image/bmp", 50, 25, ImageTarget.ST96)
                .orElseThrow()
                .content();

        Measure byHeader =
                convert(png, "image/png", 0, 0, ImageTarget.ST96).orElseThrow().measure();
        Measure byWidth =
                convert(png, "image/png", 80, 0, ImageTarget.ST96).orElseThrow().measure();
        Measure byHeight =
                convert(png, "image/png", 0, 80, ImageTarget.ST96).orElseThrow().measure();

        assertThat(byHeader.widthMillimetres()).isCloseTo(50, within(0.01));
        assertThat(byHeader.heightMillimetres()).isCloseTo(25, within(0.01));
        assertThat(byWidth.heightMillimetres()).isEqualTo(40);
        assertThat(byHeight.widthMillimetres()).isEqualTo(160);
    }

    @Test
    void theFormatIsThatOfTheBytes() {
        byte[] file = Pictures.file(Pictures.drawing(40, 40), "PNG");

        Result<ConvertedImage> result = convert(file, "image/jpeg", 10, 10, ImageTarget.ST96);

        assertThat(codes(result)).containsExactly("D304");
        assertThat(result.orElseThrow().format()).isEqualTo(ImageFormat.PNG);
    }

    @Test
    void aDrawingMadeMuchSmallerIsToldOf() {
        byte[] file = Pictures.file(Pictures.drawing(900, 900), "PNG");

        assertThat(codes(convert(file, "image/png", 25.4, 25.4, ImageTarget.ST36)))
                .containsExactly("D313");
        assertThat(codes(convert(file, "image/png", 38.2, 38.2, ImageTarget.ST36)))
                .isEmpty();
    }

    @Test
    void theSameImageGivesTheSameBytes() {
        for (BufferedImage picture :
                List.of(Pictures.drawing(333, 222), Pictures.greys(99, 50), Pictures.colours(99, 50))) {
            byte[] file = Pictures.file(picture, "BMP");
            for (ImageTarget target : ImageTarget.values()) {
                try (ImageConverter other = new ImageConverter()) {
                    ConvertedImage one =
                            convert(file, "image/bmp", 40, 20, target).orElseThrow();
                    ConvertedImage two = other.convert(
                                    ShownImage.of(new Media("/word/media/image1", "image/bmp", file), 40, 20), target)
                            .orElseThrow();
                    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).hasToString(two.toString());
                }
            }
        }
    }

    @Test
    void aPngFileIsReadByAnotherReaderWithItsResolution() throws IOException {
        byte[] png = convert(
                        Pictures.file(Pictures.drawing(300, 150), "BMP"), "image/bmp", 25.4, 12.7, ImageTarget.ST96)
                .orElseThrow()
                .content();
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("PNG");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            IIOMetadata metadata = reader.getImageMetadata(0);
            Element pixels = (Element) ((Element) metadata.getAsTree("javax_imageio_png_1.0"))
                    .getElementsByTagName("pHYs")
                    .item(0);
            // 300 dots per inch are 11811 a metre.
            assertThat(pixels.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(pixels.getAttribute("unitSpecifier")).isEqualTo("meter");
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        ImageSettings standard = ImageSettings.STANDARD;
        assertThatThrownBy(() -> standard.withResolution(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.withThreshold(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.withLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.drawing().withTimeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(standard.drawing().withClassPath(List.of(Path.of("a"))).classPath())
                .containsExactly(Path.of("a"));
        assertThatThrownBy(() -> ShownImage.of(new Media("a", "b", new byte[1]), -1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
