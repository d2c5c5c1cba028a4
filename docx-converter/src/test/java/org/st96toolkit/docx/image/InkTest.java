package org.st96toolkit.docx.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings in black and white, and when an image is one. */
class InkTest {

    private static PixelImage pixels(BufferedImage image) throws IOException {
        return PixelImage.of(image);
    }

    private static boolean isBlack(BufferedImage bits, int x, int y) {
        return bits.getRaster().getSample(x, y, 0) == 1;
    }

    private static long black(BufferedImage bits) {
        return IntStream.range(0, bits.getHeight())
                .mapToLong(y -> IntStream.range(0, bits.getWidth())
                        .filter(x -> isBlack(bits, x, y))
                        .count())
                .sum();
    }

    @Test
    void theThresholdIsAShareOfWhite() throws IOException {
        PixelImage greys = pixels(Pictures.image(256, 1, (x, y) -> x * 0x010101));

        assertThat(black(Ink.draw(greys, 256, 1, 0.5))).isEqualTo(128);
        assertThat(black(Ink.draw(greys, 256, 1, 0.25))).isEqualTo(64);
        assertThat(black(Ink.draw(greys, 256, 1, 0.9))).isEqualTo(230);
    }

    @ParameterizedTest
    @CsvSource({"100,100", "50,50", "51,77", "63,50", "99,98", "100,50"})
    void aLineOfOnePixelStaysDownToHalfTheSizeWhereverItLies(int width, int height) throws IOException {
        for (int at = 0; at < 100; at++) {
            int line = at;
            BufferedImage across =
                    Ink.draw(pixels(Pictures.image(100, 100, (x, y) -> y == line ? 0 : 0xffffff)), width, height, 0.5);
            BufferedImage down =
                    Ink.draw(pixels(Pictures.image(100, 100, (x, y) -> x == line ? 0 : 0xffffff)), width, height, 0.5);
            for (int x = 0; x < width; x++) {
                int column = x;
                assertThat(IntStream.range(0, height).anyMatch(y -> isBlack(across, column, y)))
                        .as("line %d at column %d", line, x)
                        .isTrue();
            }
            for (int y = 0; y < height; y++) {
                int row = y;
                assertThat(IntStream.range(0, width).anyMatch(x -> isBlack(down, x, row)))
                        .as("line %d at row %d", line, y)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void whatIsEnlargedKeepsItsProportions(int factor) throws IOException {
        PixelImage block =
                pixels(Pictures.image(40, 30, (x, y) -> x >= 10 && x < 30 && y >= 10 && y < 20 ? 0 : 0xffffff));

        BufferedImage large = Ink.draw(block, 40 * factor, 30 * factor, 0.5);

        // A block of 20 x 10, and up to a pixel of its corners rounded.
        assertThat(black(large)).isBetween(200L * factor * factor - 4L * factor * factor, 200L * factor * factor);
        assertThat(isBlack(large, 10 * factor, 15 * factor)).isTrue();
        assertThat(isBlack(large, 10 * factor - 1, 15 * factor)).isFalse();
        assertThat(isBlack(large, 30 * factor - 1, 15 * factor)).isTrue();
        assertThat(isBlack(large, 30 * factor, 15 * factor)).isFalse();
    }

    @Test
    void linesMayBeLostBelowHalf() throws IOException {
        PixelImage image = pixels(Pictures.drawing(100, 60));

        assertThat(Ink.mayLoseLines(image, 50, 30)).isFalse();
        assertThat(Ink.mayLoseLines(image, 49, 30)).isTrue();
        assertThat(Ink.mayLoseLines(image, 50, 29)).isTrue();
    }

    @Test
    void colourIsColourHoweverLittle() throws IOException {
        assertThat(ToneRule.of(pixels(Pictures.image(500, 500, (x, y) -> x == 7 && y == 9 ? 0xff0000 : 0xffffff))))
                .isEqualTo(Tone.COLOUR);
        // A tinge of a scanner is none.
        assertThat(ToneRule.of(pixels(Pictures.image(50, 50, (x, y) -> x == y ? 0x000000 : 0xfffef0))))
                .isEqualTo(Tone.BILEVEL);
    }

    @Test
    void softEdgesAreStillADrawing() throws IOException {
        PixelImage soft = pixels(Pictures.image(200, 200, (x, y) -> {
            double distance = Math.abs(Math.hypot(x - 100, y - 100) - 70);
            int light = (int) Math.max(0, Math.min(255, (distance - 1.5) * 255));
            return light * 0x010101;
        }));

        assertThat(ToneRule.of(soft)).isEqualTo(Tone.BILEVEL);
    }

    @Test
    void aShadedAreaIsGrey() throws IOException {
        for (int shade : new int[] {0xe0e0e0, 0x808080, 0x404040}) {
            PixelImage shaded = pixels(Pictures.image(200, 200, (x, y) -> {
                boolean frame = x < 4 || y < 4 || x > 195 || y > 195;
                return frame ? 0 : x > 50 && x < 150 && y > 50 && y < 150 ? shade : 0xffffff;
            }));
            assertThat(ToneRule.of(shaded)).as("%x", shade).isEqualTo(Tone.GREY);
        }
        assertThat(ToneRule.of(pixels(Pictures.greys(100, 100)))).isEqualTo(Tone.GREY);
    }

    @Test
    void paperIsADrawingOfNothing() throws IOException {
        assertThat(ToneRule.of(pixels(Pictures.image(20, 20, (x, y) -> 0xffffff))))
                .isEqualTo(Tone.BILEVEL);
    }

    @Test
    void greysOfAllDepthsStayWhatTheyAre() throws IOException {
        BufferedImage bytes = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage words = new BufferedImage(256, 1, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 256; x++) {
            bytes.getRaster().setSample(x, 0, 0, x);
            words.getRaster().setSample(x, 0, 0, x * 257);
        }
        for (int x = 0; x < 256; x++) {
            assertThat(pixels(bytes).light(x, 0)).isEqualTo(x);
            assertThat(pixels(words).light(x, 0)).isEqualTo(x);
        }
    }
}
