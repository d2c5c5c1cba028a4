package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Real publications of all offices leave a small remainder. That they hold the laws is shown by {@link LawsTest}. */
class CorpusTest {

    static List<Document> documents() {
        List<Document> documents = Document.corpus();
        assertThat(documents).isNotEmpty();
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavesASmallRemainder(Document document) {
        Converted converted = Converted.of(document);
        boolean declared = converted.before().doctype().isPresent();
        long mostBytes = (long) converted.source().length * (declared ? 2 : 5) / 100 + 1_000;
        int mostEntries = nodes(converted.before().root()) / (declared ? 100 : 30) + 15;
        // Parts are other versions of the document; they are as long as they are.
        long parts = converted.receipt().entryBytes().getOrDefault("part", 0L);
        long bytes = converted.entryBytes() - parts;
        System.out.printf(
                "figure: %s: remainder %d bytes (at most %d), %d entries (at most %d), parts %d bytes%n",
                document, bytes, mostBytes, converted.entries(), mostEntries, parts);

        assertThat(bytes).isLessThanOrEqualTo(mostBytes);
        assertThat(converted.entries()).isLessThanOrEqualTo(mostEntries);
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
