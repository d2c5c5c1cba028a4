package org.st96toolkit.docx.image.metafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.st96toolkit.docx.image.Findings.codes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.image.ConvertedImage;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageFormat;
import org.st96toolkit.docx.image.ImageSettings;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.docx.image.Metafiles;
import org.st96toolkit.docx.image.ShownImage;

/** Metafiles as pictures: their size, their place, what is missing in them. */
class MetafileTest {

    /** A drawing that fills the left half of its frame. */
    private static final int[] LEFT_HALF = {0, 0, 500, 500};

    /** Of the processor: longer than the first picture of a process needs. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private final ImageConverter converter = new ImageConverter();

    @AfterEach
    void leavesNoProcess() {
        converter.close();
        assertThat(children()).isEmpty();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static ShownImage shown(byte[] file, String type, double width, double height) {
        return ShownImage.of(new Media("/word/media/image1", type, file), width, height);
    }

    private static byte[] shared(String name) throws IOException {
        return Files.readAllBytes(SharedData.path("docx/features/metafiles/" + name));
    }

    private static ImageConverter with(Duration limit) {
        return new ImageConverter(ImageSettings.STANDARD.withDrawing(DrawingSettings.STANDARD.withTimeLimit(limit)));
    }

    @ParameterizedTest
    @CsvSource({"true,image/x-emf", "false,image/x-wmf"})
    void isDrawnAsLargeAsItIsShown(boolean enhanced, String type) throws IOException {
        byte[] file = enhanced ? Metafiles.emf(LEFT_HALF) : Metafiles.wmf(new int[] {0, 0, 1440, 1440});

        Result<ConvertedImage> png = converter.convert(shown(file, type, 50.8, 25.4), ImageTarget.ST96);
        Result<ConvertedImage> tiff = converter.convert(shown(file, type, 101.6, 25.4), ImageTarget.ST36);

        assertThat(codes(png)).isEmpty();
        assertThat(png.orElseThrow().format()).isEqualTo(ImageFormat.PNG);
        assertThat(png.orElseThrow().measure()).isEqualTo(new ConvertedImage.Measure(600, 300, 50.8, 25.4));
        assertThat(tiff.orElseThrow().format()).isEqualTo(ImageFormat.TIFF);
        assertThat(tiff.orElseThrow().measure()).isEqualTo(new ConvertedImage.Measure(1200, 300, 101.6, 25.4));
        assertLeftHalfIsBlack(png.orElseThrow());
        assertLeftHalfIsBlack(tiff.orElseThrow());
    }

    static void assertLeftHalfIsBlack(ConvertedImage image) throws IOException {
        var pixels = ImageIO.read(new ByteArrayInputStream(image.content()));
        for (int i = 1; i < 10; i++) {
            int y = pixels.getHeight() * i / 10;
            assertThat(pixels.getRGB(pixels.getWidth() * 2 / 5, y) & 0xffffff).isZero();
            assertThat(pixels.getRGB(pixels.getWidth() * 3 / 5, y) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void hasItsOwnSizeWhereNobodySaysOne() {
        for (byte[] file : List.of(Metafiles.emf(LEFT_HALF), Metafiles.wmf(LEFT_HALF))) {
            ConvertedImage.Measure own = converter
                    .convert(shown(file, "", 0, 0), ImageTarget.ST96)
                    .orElseThrow()
                    .measure();
            ConvertedImage.Measure byHeight = converter
                    .convert(shown(file, "", 0, 12.7), ImageTarget.ST96)
                    .orElseThrow()
                    .measure();

            assertThat(own).isEqualTo(new ConvertedImage.Measure(600, 300, 50.8, 25.4));
            assertThat(byHeight).isEqualTo(new ConvertedImage.Measure(300, 150, 25.4, 12.7));
        }
    }

    @Test
    void aWmfFileWithoutAFrameIsAsLargeAsItsWindow() {
        byte[] placeable = Metafiles.wmf(LEFT_HALF);
        byte[] bare = Arrays.copyOfRange(placeable, 22, placeable.length);

        ConvertedImage.Measure own = converter
                .convert(shown(bare, "image/x-wmf", 0, 0), ImageTarget.ST96)
                .orElseThrow()
                .measure();

        // What a unit of the window is, such a file does not say; its proportions it does.
        assertThat((double) own.widthPixels() / own.heightPixels()).isCloseTo(2, within(0.01));
        assertThat(own.widthMillimetres() / own.widthPixels()).isCloseTo(25.4 / 300, within(1e-9));
    }

    @Test
    void aLineAcrossHasAPicture() {
        byte[] file = Metafiles.emf(new int[] {0, 250, 1000, 251});
        // Bounds without a height.
        file[8 + 4] = (byte) 250;
        file[8 + 12] = (byte) 250;
        file[8 + 13] = 0;

        Result<ConvertedImage> line = converter.convert(shown(file, "image/x-emf", 50.8, 25.4), ImageTarget.ST36);

        assertThat(codes(line)).isEmpty();
        assertThat(line.orElseThrow().measure()).isEqualTo(new ConvertedImage.Measure(600, 300, 50.8, 25.4));
    }

    @Test
    void packedMetafilesAreTheSame() {
        byte[] file = Metafiles.emf(LEFT_HALF);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(file);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }

        ConvertedImage bare = converter
                .convert(shown(file, "image/x-emf", 30, 15), ImageTarget.ST96)
                .orElseThrow();
        Result<ConvertedImage> emz =
                converter.convert(shown(packed.toByteArray(), "image/x-emz", 30, 15), ImageTarget.ST96);

        assertThat(emz.orElseThrow()).isEqualTo(bare);
        assertThat(codes(emz)).isEmpty();
    }

    @Test
    void aMetafileThatShowsNothingIsToldOf() {
        Result<ConvertedImage> own = converter.convert(shown(Metafiles.emf(), "image/x-emf", 50, 30), ImageTarget.ST36);

        assertThat(codes(own)).containsExactly("D310");
        assertThat(own.orElseThrow().originalWanted()).isTrue();
        assertThat(own.orElseThrow().measure().widthMillimetres()).isEqualTo(50);
    }

    @Test
    void aMetafileWhoseFrameIsFarFromTheOriginIsDrawn() throws IOException {
        // POI's own way to draw it leaves it empty.
        Result<ConvertedImage> foreign =
                converter.convert(shown(shared("blank_in_poi.emf"), "image/x-emf", 59.4, 36), ImageTarget.ST96);

        assertThat(codes(foreign)).isEmpty();
        var pixels = ImageIO.read(new ByteArrayInputStream(foreign.orElseThrow().content()));
        // It fills its frame: there is something within a tenth of each side.
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        assertThat(isInked(pixels.getSubimage(0, 0, width / 10, height))).isTrue();
        assertThat(isInked(pixels.getSubimage(width - width / 10, 0, width / 10, height)))
                .isTrue();
        assertThat(isInked(pixels.getSubimage(0, 0, width, height / 10))).isTrue();
        assertThat(isInked(pixels.getSubimage(0, height - height / 10, width, height / 10)))
                .isTrue();
    }

    private static boolean isInked(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .anyMatch(rgb -> (rgb & 0xffffff) != 0xffffff);
    }

    @Test
    void recordsThatAreNotDrawnAreToldOf() {
        byte[] emf = Metafiles.emf(LEFT_HALF, new int[] {600, 0, 700, 500});
        // The second rectangle becomes a record of OpenGL, which POI does not draw.
        int second = emf.length - 20 - 24;
        assertThat(emf[second]).isEqualTo((byte) 43);
        emf[second] = 102;
        Result<ConvertedImage> result = converter.convert(shown(emf, "image/x-emf", 50.8, 25.4), ImageTarget.ST96);

        assertThat(codes(result)).containsExactly("D315");
        assertThat(result.report().diagnostics().get(0).arguments().get(1)).isEqualTo("glsrecord 1");
        assertThat(result.orElseThrow().originalWanted()).isTrue();
    }

    @Test
    void aBrokenMetafileIsACode() {
        byte[] file = Metafiles.emf(LEFT_HALF);
        byte[] endless = file.clone();
        // The first record after the header says that it is 1 GB long.
        endless[88 + 7] = 0x40;
        byte[] cut = Arrays.copyOf(file, 100);

        assertThat(codes(converter.convert(shown(endless, "", 20, 10), ImageTarget.ST96)))
                .containsExactly("D307");
        assertThat(codes(converter.convert(shown(cut, "", 20, 10), ImageTarget.ST96)))
                .hasSize(1);
        // The process is still there and draws.
        assertThat(codes(converter.convert(shown(file, "", 20, 10), ImageTarget.ST96)))
                .isEmpty();
    }

    @Test
    void aMetafileWithAnyByteChangedIsNoException() {
        try (ImageConverter hurried = with(SHORT)) {
            for (byte[] file : List.of(Metafiles.emf(LEFT_HALF), Metafiles.wmf(LEFT_HALF))) {
                for (int at = 0; at < file.length; at++) {
                    byte[] odd = file.clone();
                    odd[at] ^= (byte) 0xff;
                    Result<ConvertedImage> result = hurried.convert(shown(odd, "", 10, 5), ImageTarget.ST96);
                    assertThat(result.value().isPresent() || !codes(result).isEmpty())
                            .isTrue();
                }
            }
        }
    }
}
