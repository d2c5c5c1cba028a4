package org.st96toolkit.docx.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.image.Findings.codes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Media;

/** The images of real DOCX files, for both targets; and how long conversions take. */
class RealImagesTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Drawn with hard edges it does not end; with soft ones it does on some machines in time. {@code DrawingProcessTest} has it. */
    private static final String ENDLESS = "metafile-samples_EMF.docx image1.emf";

    /** What cannot be done for ST.96 or is told of, and why, by file and image. */
    private static final Map<String, List<String>> FOUND = Map.of(
            // Fields of forms, some of them made of nothing but fills of a pattern (patBlt).
            "LegacyForms.docx image1.wmf", List.of("D315"),
            "LegacyForms.docx image2.wmf", List.of("D315", "D310"),
            "LegacyForms.docx image3.wmf", List.of("D315"),
            "LegacyForms.docx image4.wmf", List.of("D315"),
            "LegacyForms.docx image5.wmf", List.of("D315", "D310"),
            // A picture with transparency (alphaBlend).
            "WordWithAttachments.docx image3.emf", List.of("D315"),
            // Drawn in a region (selectClipRegion).
            "metafile-samples_WMF.docx image1.wmf", List.of("D315"));

    @Test
    void allAreConvertedButTheOnesThatAreKnown() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        Map<String, Integer> made = new TreeMap<>();
        ImageSettings settings = ImageSettings.STANDARD.withDrawing(
                ImageSettings.STANDARD.drawing().withTimeLimit(LIMIT));
        try (ImageConverter converter = new ImageConverter(settings)) {
            for (Map.Entry<String, byte[]> image : images().entrySet()) {
                Media media = new Media("/word/media/" + image.getKey(), "", image.getValue());
                // Shown as twice as wide as high, whatever they are.
                for (ImageTarget target : ImageTarget.values()) {
                    Result<ConvertedImage> result = converter.convert(ShownImage.of(media, 60, 30), target);
                    List<String> codes = codes(result);
                    if (target == ImageTarget.ST96 && !codes.isEmpty()) {
                        found.put(image.getKey(), codes);
                    }
                    assertThat(result.value().isPresent() || !codes.isEmpty()).isTrue();
                    if (result.value().isPresent()) {
                        check(image.getKey(), result.orElseThrow(), target);
                        made.merge(target + " " + result.orElseThrow().format(), 1, Integer::sum);
                    }
                }
            }
        }
        System.out.println("figure: images of real DOCX files " + made + ", not converted or odd for ST.96 " + found);
        assertThat(found).isEqualTo(FOUND);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private static void check(String name, ConvertedImage image, ImageTarget target) throws IOException {
        assertThat(target.allows(image.format())).as(name).isTrue();
        assertThat(image.measure().widthMillimetres()).isEqualTo(60);
        assertThat(image.measure().heightMillimetres()).isEqualTo(30);
        assertThat(ImageFormat.of(image.content())).contains(image.format());
        if (image.format() != ImageFormat.SVG) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(image.content()));
            assertThat(read.getWidth()).as(name).isEqualTo(image.measure().widthPixels());
            assertThat(read.getHeight()).as(name).isEqualTo(image.measure().heightPixels());
        }
        if (image.format() == ImageFormat.TIFF && target == ImageTarget.ST36) {
            // Two readers that share nothing see the same pixels.
            boolean[][] rows = new PlainTiff(image.content()).pixels();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(image.content()));
            for (int y = 0; y < rows.length; y++) {
                for (int x = 0; x < rows[y].length; x++) {
                    assertThat(rows[y][x]).isEqualTo((read.getRGB(x, y) & 0xff) == 0);
                }
            }
        }
    }

    private static Map<String, byte[]> images() throws IOException {
        Map<String, byte[]> images = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SharedData.path("docx/features"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.doc[xm]"))
                    .toList()) {
                collect(file, images);
            }
        }
        assertThat(images.remove(ENDLESS)).isNotNull();
        return images;
    }

    private static void collect(Path file, Map<String, byte[]> images) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("word/media/")) {
                    String name = file.getFileName() + " " + entry.getName().substring("word/media/".length());
                    images.put(name, zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (ZipException encryptedOrCutOff) {
            // Two of the files are none, on purpose.
            assertThat(file.getFileName().toString()).matches("bug53475.*|truncated.*");
        }
    }

    @Test
    void howLongConversionsTake() {
        int width = 1_240;
        int height = 1_754;
        byte[] drawing = Pictures.file(Pictures.drawing(width, height), "PNG");
        byte[] photograph = Pictures.file(Pictures.greys(width / 2, height / 2), "BMP");
        Map<String, Media> images = Map.of(
                "PNG, A6 at 300 dpi, line drawing", media(drawing),
                "BMP, half of that, greys", media(photograph),
                "EMF, drawn as A6 at 300 dpi", media(Metafiles.emf(new int[] {10, 10, 400, 400})));
        try (ImageConverter converter = new ImageConverter()) {
            for (ImageTarget target : ImageTarget.values()) {
                String times = new TreeMap<>(images)
                        .entrySet().stream()
                                .map(image -> image.getKey() + ": "
                                        + String.format(
                                                Locale.ROOT, "%.0f ms", median(converter, image.getValue(), target)))
                                .collect(Collectors.joining("; "));
                System.out.println("figure: image conversion to " + target + ", median of 3: " + times);
            }
        }
    }

    private static Media media(byte[] file) {
        return new Media("/word/media/image", "", file);
    }

    private static double median(ImageConverter converter, Media media, ImageTarget target) {
        double[] times = new double[4];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            Result<ConvertedImage> result = converter.convert(ShownImage.of(media, 105, 148.5), target);
            times[i] = (System.nanoTime() - start) / 1e6;
            assertThat(result.value()).isPresent();
        }
        // The first one warms up.
        double[] warm = java.util.Arrays.copyOfRange(times, 1, times.length);
        java.util.Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
