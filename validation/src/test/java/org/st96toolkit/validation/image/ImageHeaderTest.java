package org.st96toolkit.validation.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.validation.image.ImageFacts.Tone;

/** Formats by their first bytes, and headers, whole and broken. */
class ImageHeaderTest {

    private static final Pattern IMAGE = Pattern.compile("<img [^>]*file=\"([^\"]+)\" wi=\"(\\d+)\" he=\"(\\d+)\"");

    @TempDir
    private Path folder;

    private static ImageFacts read(Path file) throws IOException {
        return ImageHeader.read(file, FileFormat.of(file).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "png, TYPE_INT_RGB, COLOUR",
        "png, TYPE_BYTE_GRAY, GREY",
        "png, TYPE_BYTE_BINARY, BILEVEL",
        "jpg, TYPE_INT_RGB, COLOUR",
        "jpg, TYPE_BYTE_GRAY, GREY",
        "gif, TYPE_BYTE_BINARY, BILEVEL",
        "bmp, TYPE_INT_RGB, COLOUR",
        "tif, TYPE_INT_RGB, COLOUR",
        "tif, TYPE_BYTE_GRAY, GREY",
        "tif, TYPE_BYTE_BINARY, BILEVEL"
    })
    void whatTheJdkWritesIsRead(String name, String type, Tone tone) throws Exception {
        int kind = BufferedImage.class.getField(type).getInt(null);
        Path file = folder.resolve("image." + name);
        assertThat(ImageIO.write(new BufferedImage(37, 23, kind), name, file.toFile()))
                .isTrue();
        assertThat(FileFormat.of(file)).isEqualTo(FileFormat.named(name));
        ImageFacts facts = read(file);
        assertThat(facts.width()).isEqualTo(37);
        assertThat(facts.height()).isEqualTo(23);
        assertThat(facts.tone()).isEqualTo(tone);
    }

    @Test
    void sizeComesFromPixelsAndResolution() throws IOException {
        ImageFacts facts = read(ProjectFolder.path("samples/validation/passes/fig1.tif"));
        assertThat(facts.resolution()).contains(new ImageFacts.Resolution(300, 300));
        assertThat(facts.widthMillimetres().orElseThrow()).isBetween(9.9, 10.1);
        assertThat(facts.compression()).contains("CCITT T.6");
        assertThat(read(ProjectFolder.path("samples/validation/V826/fig1.png")).resolution())
                .isEmpty();
    }

    @Test
    void theImagesOfARealFilingHaveTheSizesThatItSays() throws IOException {
        Path filing = SharedData.path("corpus/ep/st36-example-a");
        Matcher named = IMAGE.matcher(Files.readString(filing.resolve("DOC00001.xml")));
        int images = 0;
        while (named.find()) {
            ImageFacts facts = read(filing.resolve(named.group(1)));
            assertThat(facts.widthMillimetres().orElseThrow())
                    .isBetween(Double.parseDouble(named.group(2)) - 1, Double.parseDouble(named.group(2)) + 1);
            assertThat(facts.heightMillimetres().orElseThrow())
                    .isBetween(Double.parseDouble(named.group(3)) - 1, Double.parseDouble(named.group(3)) + 1);
            images++;
        }
        assertThat(images).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"passes/fig1.tif", "V828/fig1.png", "V829/fig1.tif"})
    void aBrokenHeaderIsNothingButAnIoException(String sample) throws IOException {
        byte[] whole = Files.readAllBytes(ProjectFolder.path("samples/validation/" + sample));
        Random random = new Random(96);
        Path file = folder.resolve("broken");
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i < 100 ? Arrays.copyOf(whole, i) : whole.clone();
            if (i >= 100) {
                for (int k = 0; k < 4; k++) {
                    bytes[8 + random.nextInt(Math.min(bytes.length, 180) - 8)] = (byte) random.nextInt(256);
                }
            }
            Files.write(file, bytes);
            Optional<FileFormat> format = FileFormat.of(file);
            if (format.isPresent()) {
                try {
                    ImageHeader.read(file, format.get());
                } catch (IOException broken) {
                    assertThat(broken.getMessage()).isNotBlank();
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }
}
