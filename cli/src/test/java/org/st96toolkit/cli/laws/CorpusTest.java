package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
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
        // Parts are other versions of the document; they are as long as they are.
        long parts = converted.receipt().entryBytes().getOrDefault("part", 0L);
        long bytes = converted.entryBytes() - parts;
        long most = (long) converted.source().length * percent(converted) / 100 + 1_000;
        System.out.printf(
                "figure: %s: remainder %d bytes (at most %d), %d entries, parts %d bytes%n",
                document, bytes, most, converted.entries(), parts);

        assertThat(bytes).isLessThanOrEqualTo(most);
    }

    /** US publications as the office writes them leave the least, bibliographies by INID codes the most. */
    private static int percent(Converted converted) {
        XmlElement root = converted.before().root();
        if (root.name().local().startsWith("us-")) {
            return converted.before().doctype().isPresent() ? 2 : 5;
        }
        int bibliography = root.elements().stream()
                .filter(child -> child.name().local().equals("SDOBI"))
                .mapToInt(CorpusTest::nodes)
                .sum();
        return bibliography * 2 > nodes(root) ? 10 : 5;
    }

    @ParameterizedTest
    @MethodSource("usDocuments")
    void leavesFewEntries(Document document) {
        Converted converted = Converted.of(document);
        boolean declared = converted.before().doctype().isPresent();
        int most = nodes(converted.before().root()) / (declared ? 100 : 30) + 15;

        assertThat(converted.entries()).isLessThanOrEqualTo(most);
    }

    static List<Document> usDocuments() {
        return Document.corpus("us");
    }

    @Test
    void whatIsBrokenIsLocated() {
        assertThat(Document.broken()).hasSize(3).allSatisfy(document -> {
            Report report =
                    Converted.convert(document.toString(), document.bytes()).report();
            assertThat(report.diagnostics()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.location().line()).isPositive();
                assertThat(finding.location().column()).isPositive();
            });
        });
    }

    @Test
    void whatIsNoPatentDocumentIsOfNoKnownKind() {
        assertThat(Document.ofNoKind())
                .hasSize(1)
                .allSatisfy(document -> assertThat(Converted.convert(document.toString(), document.bytes())
                                .report()
                                .diagnostics())
                        .extracting(Diagnostic::code)
                        .contains(ConversionCode.UNKNOWN_KIND));
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
