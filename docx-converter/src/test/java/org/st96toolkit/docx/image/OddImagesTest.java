package org.st96toolkit.docx.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.image.Findings.codes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.flow.Media;

/** Images that are broken, unknown, too large or several in one. */
class OddImagesTest {

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

    @Test
    void anImageOutsideTheFileIsNotFetched() {
        Result<ConvertedImage> result = convert(new byte[0], "image/png", 10, 10, ImageTarget.ST96);

        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsExactly("D301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello, this is no image", "<html>svg</html>", "<?xml version='1.0'?><p/>", "BM"})
    void bytesOfNoFormat(String text) {
        byte[] file = (text + "\n").getBytes(StandardCharsets.UTF_8);

        Result<ConvertedImage> result = convert(file, "image/x-odd", 10, 10, ImageTarget.ST96);

        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsExactly("D302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIFF\0\0\0\0WEBPVP8 ",
                "%PDF-1.7\n",
                "%!PS-Adobe-3.0 EPSF-3.0",
                "\0\0\0\30ftypheic\0\0",
                "II\u00bc\1"
            })
    void formatsThatNobodyConverts(String start) {
        byte[] file = (start + "............").getBytes(StandardCharsets.ISO_8859_1);

        Result<ConvertedImage> result = convert(file, "", 10, 10, ImageTarget.ST96);

        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsExactly("D303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "JPEG", "GIF", "BMP", "TIFF"})
    void anImageThatIsCutOffIsACodeWhereverItIsCut(String format) {
        byte[] file = Pictures.file(Pictures.colours(60, 40), format);
        int broken = 0;
        for (int length = 1; length < file.length; length += length < 200 ? 1 : 37) {
            byte[] cut = Arrays.copyOf(file, length);
            for (ImageTarget target : ImageTarget.values()) {
                Result<ConvertedImage> result = convert(cut, "", 10, 10, target);
                assertThat(result.value().isPresent() || !codes(result).isEmpty())
                        .isTrue();
                broken += codes(result).contains("D305") ? 1 : 0;
            }
        }
        assertThat(broken).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "JPEG", "GIF", "BMP", "TIFF"})
    void anImageWithAnyByteChangedIsNoException(String format) {
        byte[] file = Pictures.file(Pictures.drawing(40, 20), format);
        for (int at = 0; at < Math.min(file.length, 400); at++) {
            byte[] odd = file.clone();
            odd[at] ^= (byte) 0xff;
            Result<ConvertedImage> result = convert(odd, "", 10, 5, ImageTarget.ST36);
            assertThat(result.value().isPresent() || !codes(result).isEmpty()).isTrue();
        }
    }

    @Test
    @Timeout(10)
    void aChunkThatLeadsBackIsNoEndlessWay() {
        byte[] file = Pictures.file(Pictures.drawing(20, 10), "PNG");
        // The length of the first chunk is -12: the chunk after it would be itself.
        Arrays.fill(file, 8, 11, (byte) 0xff);
        file[11] = (byte) 0xf4;

        assertThat(codes(convert(file, "image/png", 10, 5, ImageTarget.ST96))).containsExactly("D305");
    }

    @Test
    void limitsAreLimits() {
        byte[] file = Pictures.file(Pictures.drawing(200, 100), "PNG");
        byte[] packed = Pictures.gzip(new byte[1 << 20]);
        try (ImageConverter few = new ImageConverter(ImageSettings.STANDARD.withLimits(1 << 20, 19_999));
                ImageConverter small = new ImageConverter(ImageSettings.STANDARD.withLimits(file.length - 1, 20_000));
                ImageConverter unpacked = new ImageConverter(ImageSettings.STANDARD.withLimits(packed.length, 100))) {
            assertThat(codes(few.convert(shown(file), ImageTarget.ST96))).containsExactly("D306");
            assertThat(codes(small.convert(shown(file), ImageTarget.ST96))).containsExactly("D306");
            assertThat(codes(unpacked.convert(shown(packed), ImageTarget.ST96))).containsExactly("D306");
        }
        // What would be made counts, too.
        assertThat(codes(convert(file, "image/png", 5_000, 5_000, ImageTarget.ST36)))
                .containsExactly("D306");
    }

    private static ShownImage shown(byte[] file) {
        return ShownImage.of(new Media("/word/media/image1.png", "image/png", file), 20, 10);
    }

    @Test
    void whatIsPackedIsUnpacked() {
        byte[] png = Pictures.file(Pictures.drawing(20, 10), "PNG");

        assertThat(convert(Pictures.gzip(png), "", 20, 10, ImageTarget.ST96)
                        .orElseThrow()
                        .content())
                .isEqualTo(png);
        assertThat(codes(convert(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0}, "", 20, 10, ImageTarget.ST96)))
                .containsExactly("D305");
    }

    @Test
    void ofSeveralImagesTheFirstIsTaken() throws IOException {
        byte[] file = severalPages();

        Result<ConvertedImage> st36 = convert(file, "image/tiff", 25.4, 12.7, ImageTarget.ST36);
        Result<ConvertedImage> st96 = convert(file, "image/tiff", 25.4, 12.7, ImageTarget.ST96);

        assertThat(codes(st36)).containsExactly("D312");
        assertThat(st36.orElseThrow().originalWanted()).isTrue();
        assertThat(new PlainTiff(st36.orElseThrow().content()).pixels()[0]).doesNotContain(false);
        assertThat(st96.orElseThrow().content()).isEqualTo(file);
    }

    private static byte[] severalPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("TIFF").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(Pictures.drawing(300, 150), null, null), null);
            writer.writeToSequence(new IIOImage(Pictures.colours(30, 15), null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }
}
