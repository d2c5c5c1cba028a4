package org.st96toolkit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.application.OfficialSchema;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.Role;
import org.st96toolkit.docx.testing.TextExtractor;

/** The patent documents of others: what is what in each was written down by hand, without its sentences. */
class PatentFilesTest {

    /**
     * What a document is.
     *
     * @param part what must be said of it
     * @param title the length of the title, 0 for none
     * @param sections what its headings open
     * @param numbered how many paragraphs have a number
     * @param claims how many claims there are, and how many parts they have
     * @param furniture what was taken for furniture, each by its first characters and its length
     * @param outside what was taken for outside, likewise; marks of Markdown apart
     * @param marks the number of marks of Markdown
     */
    record Expected(
            String file,
            Optional<Part> part,
            String root,
            int title,
            List<String> sections,
            int numbered,
            int claims,
            int parts,
            List<String> furniture,
            List<String> outside,
            long marks) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Expected> documents() {
        List<String> template = List.of(
                "BACKGROUND_ART",
                "INVENTION_SUMMARY",
                "DRAWING_DESCRIPTION",
                "EMBODIMENT_DESCRIPTION",
                "CLAIMS",
                "ABSTRACT");
        return Stream.of(
                new Expected(
                        "pkrush_patent.docx",
                        Optional.empty(),
                        "ApplicationBody",
                        113,
                        List.of(
                                "TITLE",
                                "DESCRIPTION",
                                "DESCRIPTION",
                                "BACKGROUND_ART",
                                "INVENTION_SUMMARY",
                                "DRAWING_DESCRIPTION",
                                "EMBODIMENT_DESCRIPTION",
                                "CLAIMS",
                                "ABSTRACT"),
                        16,
                        10,
                        0,
                        List.of(),
                        List.of(),
                        0),
                new Expected(
                        "xi2pi_patent_application.docx",
                        Optional.empty(),
                        "ApplicationBody",
                        30,
                        template,
                        26,
                        9,
                        0,
                        List.of("XXX EP 6", "-2- 3"),
                        List.of("Fig. 1 6", "Fig. 4"),
                        0),
                new Expected(
                        "xi2pi_template_patentapplication.docx",
                        Optional.empty(),
                        "ApplicationBody",
                        9,
                        template,
                        4,
                        1,
                        0,
                        List.of("{{docketnumber}} 16", "-2- 3"),
                        List.of("Fig. 1 6", "{{fig}} 7", "Fig. {{fig_number}} 19"),
                        0),
                new Expected(
                        "openpatent_cn.docx",
                        Optional.of(Part.DESCRIPTION),
                        "Description",
                        18,
                        List.of("FREE", "FREE", "FREE", "FREE", "FREE", "FREE", "FREE", "FREE", "FREE"),
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        0),
                new Expected(
                        "openpatent_cn_zhaiyao.docx",
                        Optional.of(Part.ABSTRACT),
                        "Abstract",
                        0,
                        List.of(),
                        0,
                        0,
                        0,
                        List.of("A 1", "NC 2"),
                        List.of("[\u7533\u8BF7\u53F7] 5"),
                        0),
                new Expected(
                        "openpatent_cn_quanliyaoqiu.docx",
                        Optional.empty(),
                        "Claims",
                        0,
                        List.of("CLAIMS"),
                        0,
                        15,
                        48,
                        List.of(
                                "--- 3",
                                "**CN 11XXXXXXX A 1/2 \u9875** 24",
                                "--- 3",
                                "**\u6743 \u5229 \u8981 \u6C42 \u4E66** 13",
                                "**CN 11XXXXXXX A 2/2 \u9875** 24",
                                "--- 3"),
                        List.of(
                                "\u4EE5\u4E0B",
                                "### \u4FEE\u8BA2\u8BF4\u660E",
                                "1.",
                                "-",
                                "-",
                                "2.",
                                "-",
                                "-",
                                "3.",
                                "-",
                                "-",
                                "4.",
                                "-",
                                "-",
                                "\u6B64\u4FEE\u8BA2"),
                        44),
                new Expected(
                        "openpatent_cn_shuomingshu.docx",
                        Optional.empty(),
                        "Description",
                        21,
                        List.of(
                                "DESCRIPTION",
                                "TECHNICAL_FIELD",
                                "BACKGROUND_ART",
                                "INVENTION_SUMMARY",
                                "EMBODIMENT_DESCRIPTION",
                                "ADVANTAGEOUS_EFFECTS",
                                "DRAWING_DESCRIPTION",
                                "EMBODIMENT_DESCRIPTION"),
                        35,
                        0,
                        0,
                        List.of(
                                "CN 118626330 A 1/7 \u9875 20",
                                "1 1",
                                "\u8BF4 \u660E \u4E66 5",
                                "CN 118626330 A 2/7 \u9875 20",
                                "2 1",
                                "\u8BF4 \u660E \u4E66 5",
                                "CN 118626330 A 3/7 \u9875 20",
                                "3 1",
                                "--- 3"),
                        List.of("\uFF08\u6CE8", "**\u4FEE\u8BA2", "1.", "2.", "3.", "4.", "5.", "6.", "7."),
                        28));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatWasWrittenDown(Expected expected) throws Exception {
        Result<ConvertedApplication> result = convert(expected);
        ConvertedApplication made = result.orElseThrow();
        assertThat(made.document().root().name().local()).isEqualTo(expected.root());
        assertThat(Conversions.lines(result, Role.TITLE).stream()
                        .mapToInt(String::length)
                        .sum())
                .isEqualTo(expected.title());
        assertThat(Conversions.sections(result)).isEqualTo(expected.sections());
        assertThat(Conversions.lines(result, Role.CLAIM)).hasSize(expected.claims());
        assertThat(Conversions.lines(result, Role.CLAIM_PART)).hasSize(expected.parts());
        assertThat(made.outlines().get(0).entries())
                .filteredOn(entry ->
                        entry.role() == Role.PARAGRAPH && !entry.number().isEmpty())
                .hasSize(expected.numbered());
        Map<String, String> source = source(expected);
        assertThat(dropped(made.receipt(), "FURNITURE", source)).isEqualTo(expected.furniture());
        List<String> outside = dropped(made.receipt(), "OUTSIDE", source);
        assertThat(outside).hasSameSizeAs(expected.outside());
        for (int i = 0; i < outside.size(); i++) {
            assertThat(outside.get(i)).startsWith(expected.outside().get(i));
        }
        assertThat(made.receipt().spans().stream()
                        .filter(span -> span.reason().equals("markdown"))
                        .count())
                .isEqualTo(expected.marks());
        assertThat(OfficialSchema.load().faults(made.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachCharacterHasOneFateAndKeptTextIsTheOutput(Expected expected) throws Exception {
        ConvertedApplication made = convert(expected).orElseThrow();
        ReceiptChecks.eachCharacterHasOneFate(made.receipt(), List.of(bytes(expected)));
        Map<String, String> source = source(expected);
        for (DocxReceipt.Span span : made.receipt().spans()) {
            if (span.fate().equals("KEPT") && span.start() < span.end()) {
                assertThat(span.text())
                        .isEqualTo(
                                source.get(span.part() + " " + span.paragraph()).substring(span.start(), span.end()));
            }
        }
        ReceiptChecks.keptTextIsTheOutput(made);
        assertThat(made.receipt().target().characters()).isPositive();
    }

    private static Result<ConvertedApplication> convert(Expected expected) throws Exception {
        byte[] bytes = bytes(expected);
        DocxInput input = expected.part()
                .map(part -> DocxInput.of(expected.file(), bytes, part))
                .orElseGet(() -> DocxInput.of(expected.file(), bytes));
        return Conversions.convert(List.of(input), DocxOptions.DEFAULT.office("IB"));
    }

    private static byte[] bytes(Expected expected) throws IOException {
        return Files.readAllBytes(SharedData.path("docx/patent/" + expected.file()));
    }

    private static Map<String, String> source(Expected expected) throws Exception {
        Map<String, String> source = new HashMap<>();
        TextExtractor.paragraphs(bytes(expected))
                .forEach(found -> source.put(found.part() + " " + found.number(), found.text()));
        return source;
    }

    /** What has a fate, with its length; white space alone and marks of Markdown left out. */
    private static List<String> dropped(DocxReceipt receipt, String fate, Map<String, String> source) {
        return receipt.spans().stream()
                .filter(span -> span.fate().equals(fate) && !span.reason().equals("markdown"))
                .map(span -> source.get(span.part() + " " + span.paragraph())
                        .substring(span.start(), span.end())
                        .strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text + " " + text.length())
                .toList();
    }
}
