package org.st96toolkit.docx.image.metafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.st96toolkit.docx.image.Findings.codes;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.image.ConvertedImage;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageSettings;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.docx.image.Metafiles;
import org.st96toolkit.docx.image.ShownImage;
import org.st96toolkit.docx.image.metafile.Drawing.Drawn;
import org.st96toolkit.docx.image.metafile.Drawing.NotDrawn;
import org.st96toolkit.docx.image.metafile.Drawing.Reason;

/** The process that draws: one for a batch, killed at its time limit, gone with its parent, started from wherever its classes are. */
class DrawingProcessTest {

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

    private static ImageConverter with(Duration limit) {
        return new ImageConverter(ImageSettings.STANDARD.withDrawing(DrawingSettings.STANDARD.withTimeLimit(limit)));
    }

    @Test
    void oneProcessDrawsABatchAndTheSameBytesEachTime() {
        ConvertedImage first = converter
                .convert(shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 20, 10), ImageTarget.ST36)
                .orElseThrow();
        long process = converter.process().orElseThrow().pid();
        for (int i = 0; i < 20; i++) {
            ConvertedImage next = converter
                    .convert(shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 20, 10), ImageTarget.ST36)
                    .orElseThrow();
            assertThat(next).isEqualTo(first);
        }
        assertThat(converter.process().orElseThrow().pid()).isEqualTo(process);
        assertThat(children()).hasSize(1);
    }

    @Test
    void aMetafileThatNeverEndsIsKilledAndTheNextIsDrawn() throws IOException {
        byte[] endless = Metafiles.endless();
        Media preview = new Media("/word/media/preview.png", "image/png", Files.readAllBytes(png()));
        try (ImageConverter hurried = with(SHORT)) {
            hurried.convert(shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 20, 10), ImageTarget.ST96);
            ProcessHandle first = hurried.process().orElseThrow();
            long start = System.nanoTime();
            Result<ConvertedImage> result = hurried.convert(shown(endless, "image/x-emf", 80, 60), ImageTarget.ST36);
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(codes(result)).containsExactly("D308");
            assertThat(result.value()).isEmpty();
            assertThat(took)
                    .isBetween(SHORT.minusMillis(500), SHORT.multipliedBy(12).plusSeconds(5));
            assertThat(first.isAlive()).isFalse();
            assertThat(hurried.process()).isEmpty();
            assertThat(children()).isEmpty();

            Result<ConvertedImage> shownInstead = hurried.convert(
                    new ShownImage(
                            new Media("/word/media/a.emf", "image/x-emf", endless), Optional.of(preview), 80, 60),
                    ImageTarget.ST36);
            assertThat(codes(shownInstead)).containsExactly("D308", "D311");
            assertThat(shownInstead.orElseThrow().originalWanted()).isTrue();

            assertThat(codes(hurried.convert(shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 20, 10), ImageTarget.ST96)))
                    .isEmpty();
            assertThat(hurried.process().orElseThrow().pid()).isNotEqualTo(first.pid());
        }
        assertThat(children()).isEmpty();
        assertThat(busyThreads()).isEmpty();
    }

    @TempDir
    Path folder;

    private Path png() throws IOException {
        Path file = folder.resolve("preview.png");
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_BYTE_GRAY), "PNG", file.toFile());
        return file;
    }

    /** Threads of this process that draw. */
    private static List<String> busyThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.poi.")
                                || frame.getClassName().startsWith("sun.java2d.")
                                        && !thread.getKey().getName().equals("Java2D Disposer")))
                .map(thread -> thread.getKey().getName())
                .toList();
    }

    @Test
    void aMetafileThatAsksForTooManyPixelsIsNotDrawn() {
        assertThat(codes(converter.convert(
                        shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 5_000, 5_000), ImageTarget.ST96)))
                .containsExactly("D306");
        assertThat(converter.process()).isEmpty();
    }

    @Test
    void whereNoProcessCanBeStartedIsACode() {
        DrawingSettings nowhere = DrawingSettings.STANDARD.withClassPath(List.of(folder));
        try (ImageConverter lost = new ImageConverter(ImageSettings.STANDARD.withDrawing(nowhere))) {
            assertThat(codes(lost.convert(shown(Metafiles.emf(LEFT_HALF), "", 20, 10), ImageTarget.ST96)))
                    .containsExactly("D309");
            assertThat(lost.process()).isEmpty();
        }
    }

    @Test
    void isClosedWhileItDraws() throws Exception {
        byte[] endless = Metafiles.endless();
        MetafileRenderer renderer = new MetafileRenderer(DrawingSettings.STANDARD);
        var wanted = new MetafileRenderer.Wanted(true, 800, 600, 300, 1_000_000, false);
        var drawing = CompletableFuture.supplyAsync(() -> renderer.draw(endless, wanted));
        while (renderer.running().isEmpty()) {
            Thread.sleep(20);
        }
        // Long enough for the drawing to begin in earnest.
        Thread.sleep(1_500);
        assertThat(drawing).isNotDone();
        renderer.close();

        Drawing given = drawing.get(8, TimeUnit.SECONDS);
        assertThat(given).isInstanceOf(NotDrawn.class);
        assertThat(((NotDrawn) given).reason()).isIn(Reason.PROCESS_ENDED, Reason.NO_PROCESS);
        assertThat(renderer.running()).isEmpty();
        assertThatThrownBy(() -> renderer.draw(endless, wanted)).isInstanceOf(IllegalStateException.class);
    }

    /** Draws for ever, in a process that the test kills. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            byte[] endless = Files.readAllBytes(Path.of(args[0]));
            MetafileRenderer renderer =
                    new MetafileRenderer(DrawingSettings.STANDARD.withTimeLimit(Duration.ofMinutes(5)));
            Thread thread = new Thread(() -> {
                if (!(renderer.draw(endless, new MetafileRenderer.Wanted(true, 800, 600, 300, 1_000_000, false))
                        instanceof NotDrawn)) {
                    throw new IllegalStateException("it was drawn");
                }
            });
            thread.setDaemon(true);
            thread.start();
            while (renderer.running().isEmpty()) {
                Thread.sleep(20);
            }
            // Long enough for the drawing to begin in earnest.
            Thread.sleep(3_000);
            System.out.println(renderer.running().orElseThrow().pid());
            Thread.sleep(60_000);
        }
    }

    @Test
    void endsWithTheProcessThatStartedItEvenWhileItDraws() throws Exception {
        Path endless = Files.write(folder.resolve("endless.emf"), Metafiles.endless());
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPlaces.classPath() + File.pathSeparator + testClasses(),
                        Parent.class.getName(),
                        endless.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle child;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();
        }

        assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private static Path testClasses() throws Exception {
        return Path.of(DrawingProcessTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void worksFromOneArchive() throws Exception {
        Path archive = folder.resolve("all in one.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            Set<String> seen = new HashSet<>();
            for (String place : ClassPlaces.classPath().split(File.pathSeparator)) {
                copy(Path.of(place), out, seen);
            }
        }
        DrawingSettings packed = DrawingSettings.STANDARD.withClassPath(List.of(archive));
        try (ImageConverter shaded = new ImageConverter(ImageSettings.STANDARD.withDrawing(packed))) {
            Result<ConvertedImage> result =
                    shaded.convert(shown(Metafiles.emf(LEFT_HALF), "image/x-emf", 20, 10), ImageTarget.ST96);
            assertThat(codes(result)).isEmpty();
            MetafileTest.assertLeftHalfIsBlack(result.orElseThrow());
        }
    }

    private static void copy(Path place, ZipOutputStream out, Set<String> seen) throws IOException {
        if (Files.isDirectory(place)) {
            copyTree(place, place, out, seen);
            return;
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            Path root = jar.getPath("/");
            copyTree(root, root, out, seen);
        }
    }

    private static void copyTree(Path root, Path from, ZipOutputStream out, Set<String> seen) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (seen.add(name) && !name.endsWith("module-info.class")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    @Test
    void theFileThatNeverEndsInPoiEndsHere() throws IOException {
        byte[] foreign = Files.readAllBytes(SharedData.path("docx/features/metafiles/HANGS_POI_5.4.0_hemf.emf"));
        try (ImageConverter hurried = with(SHORT)) {
            long start = System.nanoTime();
            Result<ConvertedImage> result = hurried.convert(shown(foreign, "image/x-emf", 49, 44.9), ImageTarget.ST36);

            assertThat(codes(result)).containsExactly("D308");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(SHORT.multipliedBy(12).plusSeconds(30));
            assertThat(children()).isEmpty();
            assertThat(busyThreads()).isEmpty();
        }
    }

    @Test
    void theProtocolSaysWhatItWasTold() throws Exception {
        byte[] file = Metafiles.emf(LEFT_HALF);
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(asked)) {
            new DrawingRequest(true, 40, 20, 300, 1_000, false, file).write(out);
        }
        DrawingRequest read = DrawingRequest.read(new DataInputStream(new ByteArrayInputStream(asked.toByteArray())))
                .orElseThrow();
        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(new DrawingRequest(true, 40, 20, 300, 1_000, false, file));
        byte[] half = Arrays.copyOf(asked.toByteArray(), asked.size() / 2);
        assertThatThrownBy(() -> DrawingRequest.read(new DataInputStream(new ByteArrayInputStream(half))))
                .isInstanceOf(IOException.class);
        assertThat(DrawingRequest.read(new DataInputStream(new ByteArrayInputStream(new byte[0]))))
                .isEmpty();

        // Drawn here, without a process: a sound picture, and what a far larger one becomes.
        Drawing drawing = Artist.draw(read);
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        drawing.write(new DataOutputStream(answered));
        Drawing back = Drawing.read(new DataInputStream(new ByteArrayInputStream(answered.toByteArray())), 1_000);
        assertThat(((Drawn) back).image().getRGB(0, 0, 40, 20, null, 0, 40))
                .isEqualTo(((Drawn) drawing).image().getRGB(0, 0, 40, 20, null, 0, 40));
        assertThatThrownBy(
                        () -> Drawing.read(new DataInputStream(new ByteArrayInputStream(answered.toByteArray())), 799))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Drawing.read(new DataInputStream(new ByteArrayInputStream(new byte[] {99})), 1))
                .isInstanceOf(IOException.class);
        assertThat(((NotDrawn) Artist.draw(new DrawingRequest(true, 0, 0, 300, 1_000, false, file))).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(((NotDrawn) Artist.draw(new DrawingRequest(false, 10, 10, 300, 1_000, false, file))).reason())
                .isEqualTo(Reason.BROKEN);
    }
}
