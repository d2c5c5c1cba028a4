package org.st96toolkit.cli.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlText;

/** Real US publications to ST.96 and back: valid by the official schema, equal, in order, with a small remainder. */
class UsCorpusTest {

    private static final Toolkit TOOLKIT = Toolkit.load();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.path("corpus/us"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertThat(all).isNotEmpty();
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void convertsThereAndBack(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        XmlDocument before = new XmlReader().read(source).orElseThrow();

        Result<PatentDocument> there = TOOLKIT.convert(Input.of(file.toString(), source), "st96");
        PatentDocument made = there.orElseThrow();
        Receipt receipt = made.receipt().orElseThrow();

        assertThat(OfficialSchema.faults("PatentPublication", made.bytes())).isEmpty();
        assertThat(receipt.valid()).isEqualTo("valid");
        assertThat(there.report().hasErrors()).as(there.report().toString()).isFalse();
        assertThat(receipt.verified()).isTrue();

        PatentDocument back =
                TOOLKIT.convert(Input.of("back", made.bytes()), "st36").orElseThrow();
        assertThat(back.receipt().orElseThrow().verified()).isTrue();
        assertThat(new TreeComparison(UsCorpusTest::isElementOnly, 5).compare(before, back.tree()))
                .isEmpty();

        XmlElement target = made.tree().root();
        assertThat(Words.of(target, "InventionTitle")).isEqualTo(Words.of(before.root(), "invention-title"));
        assertThat(Words.of(target, "Abstract")).isEqualTo(Words.of(before.root(), "abstract"));
        assertThat(Words.of(target, "Description")).isEqualTo(Words.of(before.root(), "description"));
        assertThat(Words.of(target, "Claims")).isEqualTo(Words.of(before.root(), "claims"));

        boolean declared = before.doctype().isPresent();
        long bytes = receipt.entryBytes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        int entries =
                receipt.entries().values().stream().mapToInt(Integer::intValue).sum();
        long mostBytes = (long) source.length * (declared ? 2 : 5) / 100 + 1_000;
        int mostEntries = nodes(before.root()) / (declared ? 100 : 30) + 15;
        System.out.printf(
                "figure: %s: remainder %d bytes (at most %d), %d entries (at most %d)%n",
                file.getFileName(), bytes, mostBytes, entries, mostEntries);
        assertThat(bytes).isLessThanOrEqualTo(mostBytes);
        assertThat(entries).isLessThanOrEqualTo(mostEntries);
    }

    /** White space between elements means nothing where there is no other text: a check that knows no DTD. */
    private static boolean isElementOnly(XmlElement element) {
        return element.children().stream().noneMatch(node -> node instanceof XmlText text && !text.isBlank())
                && element.elements().size() > 1;
    }

    /** Elements, attributes, text that is not blank, and instructions. */
    private static int nodes(XmlElement element) {
        int count = 1 + element.attributes().size();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                count += nodes(child);
            } else if (node instanceof XmlText text && !text.isBlank() || node instanceof XmlInstruction) {
                count++;
            }
        }
        return count;
    }
}
