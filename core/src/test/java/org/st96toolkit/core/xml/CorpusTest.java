package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;

/** Real documents, read where they stand. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> readsWhatItWrote() throws IOException {
        return Samples.corpus().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Result<XmlDocument> first = Samples.READER.read(file);
                    assertThat(first.report().diagnostics()).isEmpty();
                    byte[] bytes = XmlWriter.plain().toBytes(first.orElseThrow());
                    XmlDocument second = Samples.READER.read(bytes).orElseThrow();
                    assertThat(Trees.withoutLocations(second)).isEqualTo(Trees.withoutLocations(first.orElseThrow()));
                    assertThat(TreeComparison.exact(5).compare(first.orElseThrow(), second))
                            .isEmpty();
                    assertThat(XmlWriter.plain().toBytes(second)).isEqualTo(bytes);
                }));
    }

    @TestFactory
    Stream<DynamicTest> fragmentsKeepWholeDocuments() throws IOException {
        XmlFragment fragments = new XmlFragment(java.util.Map.of());
        return Samples.corpus().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    XmlElement root = Samples.READER.read(file).orElseThrow().root();
                    String text = fragments.write(root.children());
                    assertThat(text).doesNotContain("?>").doesNotContain("\n");
                    XmlElement back = new XmlElement(
                            root.name(),
                            root.attributes(),
                            fragments.parse(text, root.location()).orElseThrow(),
                            root.location());
                    assertThat(Trees.withoutLocations(back)).isEqualTo(Trees.withoutLocations(root));
                }));
    }

    @Test
    void brokenDocumentsHaveLineAndColumn() throws IOException {
        assertThat(only("corpus/ep/not-well-formed/v1-4-A1.xml")).satisfies(CorpusTest::isPlaced);
        assertThat(only("corpus/ep/not-well-formed/v1-4-A1-1.xml")).satisfies(CorpusTest::isPlaced);
        assertThat(only("corpus/ep/v1-2-A1.xml")).satisfies(CorpusTest::isPlaced);
    }

    private static Diagnostic only(String way) {
        Result<XmlDocument> result = Samples.READER.read(Samples.shared(way));
        assertThat(result.value()).isEmpty();
        assertThat(result.report().diagnostics()).hasSize(1);
        return result.report().diagnostics().get(0);
    }

    private static void isPlaced(Diagnostic diagnostic) {
        assertThat(diagnostic.code()).isIn(CoreCode.RAW_AMPERSAND, CoreCode.NOT_WELL_FORMED);
        assertThat(diagnostic.location().line()).isPositive();
        assertThat(diagnostic.location().column()).isPositive();
    }

    @TestFactory
    Stream<DynamicTest> survivesMutations() throws IOException {
        return Samples.corpus().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    byte[] original = Files.readAllBytes(file);
                    Random random = new Random(name(file).hashCode());
                    int rounds = Math.max(5, 4_000_000 / original.length);
                    for (int i = 0; i < Math.min(rounds, 60); i++) {
                        Result<XmlDocument> result = Samples.READER.read(mutate(original, random));
                        if (result.value().isPresent()) {
                            XmlWriter.plain().toBytes(result.orElseThrow());
                        } else {
                            assertThat(result.report().hasErrors()).isTrue();
                        }
                    }
                }));
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(4);
        String interesting = "<>&;\"'=/![]?-%# \u0000x";
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) interesting.charAt(random.nextInt(interesting.length()));
                case 2 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> bytes = java.util.Arrays.copyOf(bytes, at + 1);
            }
        }
        return bytes;
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
