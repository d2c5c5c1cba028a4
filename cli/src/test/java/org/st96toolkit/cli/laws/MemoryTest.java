package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.testing.ProjectFolder;

/**
 * What a conversion costs in memory, verified and validated: a document of 10 MB in a heap of 256 MB, and nothing stays behind.
 * The default build takes a tenth of each; {@code -Dmemory.megabytes=10 -Dmemory.conversions=1000} takes all.
 */
class MemoryTest {

    private static final int MEGABYTES = Integer.getInteger("memory.megabytes", 1);
    private static final int CONVERSIONS = Integer.getInteger("memory.conversions", 100);

    /** What the toolkit itself takes: classes, grammars, tables. */
    private static final int FIXED = 36;

    private static final int HEAP_OF_ALL = 256;
    private static final int MOST = 10;
    private static final int MEGABYTE = 1_000_000;

    /** Parts of grammars are made when they are first needed; a document that stayed would be as large as this each time. */
    private static final int GROWTH_IN_KILOBYTES = 500;

    private static final Path SAMPLE = ProjectFolder.path("samples/us-grant/US00000001B2.xml");

    @TempDir
    Path folder;

    @Test
    void aLongDocumentFits() throws IOException, InterruptedException {
        int heap = FIXED + (HEAP_OF_ALL - FIXED) * MEGABYTES / MOST;
        Path source = folder.resolve("source.xml");
        Path there = folder.resolve("there.xml");
        Path back = folder.resolve("back.xml");
        Files.writeString(source, lengthened(Files.readString(SAMPLE), MEGABYTES * MEGABYTE));

        probe(heap, "convert", source.toString(), there.toString());
        probe(heap, "convert", there.toString(), back.toString());

        System.out.printf(
                "figure: %d MB to ST.96 and back, verified and validated, in -Xmx%dm%n",
                Files.size(source) / MEGABYTE, heap);
        assertThat(back).isNotEmptyFile();
    }

    @Test
    void nothingStays() throws IOException, InterruptedException {
        Path counterpart = SAMPLE.resolveSibling("US00000001B2.st96.xml");
        String said =
                probe(HEAP_OF_ALL, "growth", Integer.toString(CONVERSIONS), SAMPLE.toString(), counterpart.toString());

        int growth = Integer.parseInt(said.strip());
        System.out.printf("figure: %d kB more in use after %d conversions%n", growth, CONVERSIONS);
        assertThat(growth).isLessThan(GROWTH_IN_KILOBYTES);
    }

    private static String probe(int heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryProbe.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** The sample with its description over and over, each time with ids of its own. */
    private static String lengthened(String sample, int characters) {
        int begin = sample.indexOf('>', sample.indexOf("<description")) + 1;
        int end = sample.indexOf("</description>");
        Matcher ids = Pattern.compile("( id=\"[^\"]*)\"").matcher(sample.substring(begin, end));
        StringBuilder longer = new StringBuilder(characters + sample.length()).append(sample, 0, begin);
        for (int i = 0; longer.length() < characters; i++) {
            longer.append(ids.replaceAll("$1-" + i + "\""));
        }
        return longer.append(sample, end, sample.length()).toString();
    }
}
