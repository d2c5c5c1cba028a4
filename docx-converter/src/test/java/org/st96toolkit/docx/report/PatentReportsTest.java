package org.st96toolkit.docx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.receipt.OutputText;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.testing.TextExtractor;

/** The reports of the patent documents of others: the left side is the text of the file, the right side that of the output. */
class PatentReportsTest {

    static Stream<Map.Entry<String, Optional<Part>>> documents() {
        return Stream.of(
                Map.entry("pkrush_patent.docx", Optional.empty()),
                Map.entry("xi2pi_patent_application.docx", Optional.empty()),
                Map.entry("xi2pi_template_patentapplication.docx", Optional.empty()),
                Map.entry("openpatent_cn.docx", Optional.of(Part.DESCRIPTION)),
                Map.entry("openpatent_cn_zhaiyao.docx", Optional.of(Part.ABSTRACT)),
                Map.entry("openpatent_cn_quanliyaoqiu.docx", Optional.empty()),
                Map.entry("openpatent_cn_shuomingshu.docx", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachVisibleCharacterStandsOnTheLeftOnceAndInOrder(Map.Entry<String, Optional<Part>> document)
            throws Exception {
        byte[] bytes = Files.readAllBytes(SharedData.path("docx/patent/" + document.getKey()));
        DocxInput input = new DocxInput.OfBytes(document.getKey(), bytes, document.getValue());
        Result<ConvertedApplication> made = Conversions.convert(List.of(input), DocxOptions.DEFAULT.office("IB"));
        ReportReader report = new ReportReader(
                new ApplicationReport().write(List.of(ReportedInput.of(document.getKey(), made)), Locale.ENGLISH));

        StringBuilder file = new StringBuilder();
        // The main text first, as the report has it; what no page shows is not there.
        List<TextExtractor.Found> found = TextExtractor.paragraphs(bytes);
        found.stream()
                .filter(each -> each.part().equals("/word/document.xml"))
                .forEach(each -> file.append(each.text()));
        String shown = report.left();
        assertThat(visible(shown)).startsWith(visible(file.toString()));
        String margins = visible(shown).substring(visible(file.toString()).length());
        StringBuilder rest = new StringBuilder();
        made.orElseThrow().receipt().spans().stream()
                .filter(span -> !span.part().equals("/word/document.xml"))
                .forEach(span -> rest.append(
                        found.stream()
                                .filter(each -> each.part().equals(span.part()) && each.number() == span.paragraph())
                                .findFirst()
                                .orElseThrow()
                                .text(),
                        span.start(),
                        span.end()));
        assertThat(margins).isEqualTo(visible(rest.toString()));

        // The right side has all that was kept, and nothing else.
        StringBuilder kept = new StringBuilder();
        made.orElseThrow().receipt().spans().stream()
                .filter(span -> span.order() >= 0)
                .forEach(span -> kept.append(span.text()));
        assertThat(visible(report.right())).isEqualTo(visible(kept.toString())).isNotEmpty();
        assertThat(sorted(report.right()))
                .isEqualTo(sorted(OutputText.of(made.orElseThrow().document().root())));
        assertThat(report.elements("//*[contains(@class, 'fate LOST')]")).isEmpty();
        DocxReceipt receipt = made.orElseThrow().receipt();
        assertThat(report.texts("//p[@class='verdict']/b"))
                .contains("verified: the output has the text that was kept")
                .anyMatch(verdict -> receipt.losses() == 0
                        ? verdict.equals("nothing lost")
                        : verdict.startsWith(receipt.losses() + " thing"));
        assertThat(report.elements("//li[@class='claim']")).hasSize((int) receipt.outline().stream()
                .filter(line -> line.role().equals("CLAIM"))
                .count());
    }

    /** What a reason names is said in words, not by the names of the program. */
    @ParameterizedTest
    @MethodSource("documents")
    void reasonsAreTold(Map.Entry<String, Optional<Part>> document) throws Exception {
        byte[] bytes = Files.readAllBytes(SharedData.path("docx/patent/" + document.getKey()));
        Result<ConvertedApplication> made = Conversions.convert(
                List.of(new DocxInput.OfBytes(document.getKey(), bytes, document.getValue())),
                DocxOptions.DEFAULT.office("IB"));
        ReportReader report = new ReportReader(
                new ApplicationReport().write(List.of(ReportedInput.of(document.getKey(), made)), Locale.CHINESE));
        assertThat(report.texts("//ol[@class='outline']//i"))
                .isNotEmpty()
                .noneMatch(reason -> reason.matches(".*（[a-z-]+）.*|.*[A-Z]{3,}_[A-Z]+.*|位于 [A-Z_]+"));
    }

    private static String sorted(String text) {
        return visible(text)
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Spaces at the edges of paragraphs that show nothing are no row. */
    private static String visible(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }
}
