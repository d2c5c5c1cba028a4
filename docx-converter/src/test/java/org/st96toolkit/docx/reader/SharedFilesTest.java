package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.testing.FlowBlocks;
import org.st96toolkit.docx.testing.Partition;
import org.st96toolkit.docx.testing.StrictTwin;

/** Files of others: each is read without an exception, every character once, and its Strict twin gives the same flow. */
class SharedFilesTest {

    /** What cannot be read, and why. */
    private static final Map<String, List<String>> REFUSED = Map.of(
            "bug53475-password-is-pass.docx", List.of("D102"),
            "truncated62886.docx", List.of("D103"),
            "ExternalEntityInText.docx", List.of("D109"));

    private static final FlowReader READER = new FlowReader();

    static Stream<Path> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("docx/patent", "docx/features")) {
            try (Stream<Path> found = Files.walk(SharedData.path(folder))) {
                found.filter(file -> file.toString().matches(".*\\.doc[xm]")).forEach(files::add);
            }
        }
        return files.stream().sorted();
    }

    static Stream<Path> readable() throws IOException {
        return all().filter(file -> !REFUSED.containsKey(file.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadOrRefusedWithItsCode(Path file) {
        Result<Flow> result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(file));
        List<String> refused = REFUSED.get(file.getFileName().toString());
        assertThat(result.value().isEmpty()).isEqualTo(refused != null);
        if (refused != null) {
            assertThat(result.report().diagnostics())
                    .extracting(found -> found.code().id())
                    .isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readsEachCharacterOnce(Path file) throws Exception {
        Result<Flow> result = READER.read(file);
        assertThat(Partition.faults(Files.readAllBytes(file), result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readsTheStrictTwinAlike(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Result<Flow> transitional = READER.read("file", bytes, PackageLimits.STANDARD);
        Result<Flow> strict = READER.read("file", StrictTwin.of(bytes), PackageLimits.STANDARD);
        assertThat(withoutMedia(strict.orElseThrow())).isEqualTo(withoutMedia(transitional.orElseThrow()));
        assertThat(media(strict.orElseThrow())).isEqualTo(media(transitional.orElseThrow()));
        assertThat(findings(strict)).isEqualTo(findings(transitional));
    }

    /** A chart is a part that has namespaces itself. */
    private static Flow withoutMedia(Flow flow) {
        Flow plain = FlowBlocks.withoutLocations(flow);
        return new Flow(
                plain.name(),
                plain.body(),
                plain.notes(),
                plain.furniture(),
                plain.comments(),
                List.of(),
                plain.language(),
                plain.title());
    }

    private static List<String> media(Flow flow) {
        return flow.media().stream()
                .map(one -> one.part() + " " + one.type() + " " + (one.type().endsWith("xml") ? "" : hash(one)))
                .toList();
    }

    private static int hash(Media media) {
        return media.hashCode();
    }

    private static List<String> findings(Result<Flow> result) {
        return result.report().diagnostics().stream()
                .map(found -> found.code().id() + found.arguments())
                // The archive of the twin has each name once.
                .filter(found -> !found.startsWith("D110"))
                .toList();
    }

    @Test
    void mostFilesAreReadable() throws IOException {
        System.out.println("figure: shared DOCX files " + all().count() + ", readable "
                + readable().count() + ", characters "
                + readable()
                        .map(file -> READER.read(file).orElseThrow())
                        .flatMap(flow -> FlowBlocks.paragraphs(flow).stream())
                        .collect(Collectors.summingInt(
                                paragraph -> paragraph.place().length())));
        assertThat(readable().count()).isGreaterThanOrEqualTo(50);
    }
}
