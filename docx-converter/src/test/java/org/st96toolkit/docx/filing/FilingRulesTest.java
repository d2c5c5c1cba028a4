package org.st96toolkit.docx.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.filing.Lids.body;
import static org.st96toolkit.docx.filing.Lids.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.Gradings;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.core.format.FileCheck.Unchecked;
import org.st96toolkit.core.format.FileFinding;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.docx.DocxFormat;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.Variant;

/** Each rule for the file itself is raised by a file, for the offices that ask for it and for no other, and by nothing else. */
class FilingRulesTest {

    private static final List<String> OFFICES = List.of("us", "pct", "ep", "cn", "jp");
    private static final Gradings TABLE = FilingCodes.table();

    private static final String BOX =
            "<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r>"
                    + "<w:t>rim</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>";

    /**
     * A file that raises a code.
     *
     * @param name its name
     * @param bytes the file
     */
    record Sample(FilingCode code, String name, byte[] bytes) {

        @Override
        public String toString() {
            return code.id();
        }
    }

    static Stream<Sample> samples() {
        Map<FilingCode, Sample> all = new EnumMap<>(FilingCode.class);
        for (FilingCode code : FilingCode.values()) {
            all.put(code, sample(code));
        }
        return all.values().stream();
    }

    private static Sample sample(FilingCode code) {
        return new Sample(code, code == FilingCode.FILE_NAME ? "lid (final).docx" : Lids.NAME, file(code));
    }

    private static byte[] file(FilingCode code) {
        return switch (code) {
            case NOT_STRICT -> Lids.of(Variant.TRANSITIONAL, Lids.PAGE, 24, 360, docx -> {});
            case PAGE_SIZE ->
                Lids.of(Variant.STRICT, new int[] {8391, 11906, 1440, 1440, 1440, 1440}, 24, 360, docx -> {});
            case LANDSCAPE ->
                Lids.of(Variant.STRICT, new int[] {16838, 11906, 1440, 1440, 1440, 1440}, 24, 360, docx -> {});
            case MARGINS ->
                Lids.of(Variant.STRICT, new int[] {11906, 16838, 1134, 1134, 1134, 1134}, 24, 360, docx -> {});
            case LINE_SPACING -> Lids.of(Variant.STRICT, Lids.PAGE, 24, 276, docx -> {});
            case SMALL_TEXT -> Lids.of(Variant.STRICT, Lids.PAGE, 20, 360, docx -> {});
            case FONT -> Lids.with(docx -> docx.paragraph(body(p -> p.font("Aptos Display", "The lid is light."))));
            case OUTSIDE ->
                Lids.with(docx ->
                        docx.paragraph(body(p -> p.field("INCLUDETEXT \"C:\\\\drafts\\\\lid.docx\"", "It is light."))));
            case ATTACHED_TEMPLATE ->
                Lids.with(docx -> docx.relate("attachedTemplate", "file:///C:/firm/letter.dotm", true));
            case CONTROL ->
                Lids.with(docx -> {
                    docx.part("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "<ocx/>");
                    docx.relate("control", "activeX/activeX1.xml", false);
                });
            case TRACKED_CHANGES ->
                Lids.with(docx -> docx.paragraph(body(p -> p.text("The rim is ").inserted("of cork"))));
            case COMMENT ->
                Lids.with(docx -> docx.paragraph(body(p -> p.text("The rim.").comment("Of what?"))));
            case HIDDEN_TEXT ->
                Lids.with(docx -> docx.paragraph(body(p -> p.text("The rim.").hidden("secret"))));
            case HEADER_TEXT -> Lids.with(docx -> docx.header(p -> p.text("Docket 12")));
            case TEXT_BOX -> Lids.with(docx -> docx.paragraph(body(p -> p.run("", BOX))));
            case NOTE ->
                Lids.with(docx -> docx.paragraph(body(p -> p.text("The rim.").footnote("So it is said."))));
            case FILE_NAME -> Lids.good();
            case FILE_SIZE -> Lids.with(FilingRulesTest::manyBytes);
            case AUTHOR -> Lids.with(docx -> docx.author("A. Author"));
            case OBJECT -> Lids.with(docx -> object(docx, "Excel.Sheet.12"));
            case ALIGNED_BY_TABS ->
                Lids.with(docx -> {
                    for (String row : List.of("part\twood\tcork", "rim\t2\t3", "knob\t4\t5")) {
                        docx.paragraph(text(row));
                    }
                });
            case NOT_ON_A_NEW_PAGE ->
                Lids.with(docx -> docx.paragraph(text("CLAIMS")).paragraph(text("1. A lid with a rim.")));
        };
    }

    /** Bytes that do not pack: a file of more than 25 MB. */
    private static void manyBytes(DocxBuilder docx) {
        byte[] noise = new byte[26 << 20];
        new Random(1).nextBytes(noise);
        docx.part("word/media/noise.bin", "application/octet-stream", noise);
    }

    private static void object(DocxBuilder docx, String program) {
        docx.part(
                "word/embeddings/object1.bin", "application/vnd.openxmlformats-officedocument.oleObject", new byte[] {7
                });
        String id = docx.relate("oleObject", "embeddings/object1.bin", false);
        docx.paragraph(body(p -> p.run(
                "",
                "<w:object><o:OLEObject Type=\"Embed\" ProgID=\"" + program + "\" r:id=\"" + id + "\"/></w:object>")));
    }

    static Stream<Arguments> samplesByOffice() {
        return samples().flatMap(sample -> OFFICES.stream().map(office -> Arguments.of(sample, office)));
    }

    private static PackagedFile read(String name, byte[] bytes) {
        return new DocxFormat().read(name, bytes).orElseThrow();
    }

    /** What the rules for the file say, and those about where parts begin. */
    private static List<FileFinding> found(String name, byte[] bytes, String office) {
        PackagedFile file = read(name, bytes);
        List<FileFinding> found = new ArrayList<>(file.check(office).found());
        file.document(Optional.of(office)).found().stream()
                .filter(each -> each.diagnostic().code() instanceof FilingCode)
                .forEach(found::add);
        return found;
    }

    private static List<String> codes(List<FileFinding> found) {
        return found.stream().map(each -> each.diagnostic().code().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("samplesByOffice")
    void aFileRaisesTheCodeWhereItIsAskedForAndNothingElse(Sample sample, String office) {
        List<FileFinding> found = found(sample.name(), sample.bytes(), office);
        boolean asked = TABLE.of(sample.code(), office).isPresent();
        assertThat(codes(found)).isEqualTo(asked ? List.of(sample.code().id()) : List.of());
        for (FileFinding each : found) {
            Diagnostic diagnostic = each.diagnostic();
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(diagnostic.message(language) + diagnostic.fix(language))
                        .doesNotContain("{");
            }
            assertThat(each.part().isEmpty()).isEqualTo(diagnostic.location().line() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "pct", "ep", "cn", "jp"})
    void aFileThatDoesAllRaisesNothing(String office) {
        assertThat(codes(found(Lids.NAME, Lids.good(), office))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "us, 12240, 15840, true",
        "ep, 12240, 15840, true",
        "us, 11909, 16834, true",
        "ep, 11906, 16838, true",
        "ep, 16838, 23811, false",
        "us, 12240, 20160, false"
    })
    void pagesOfTheUsualSizesAreTaken(String office, int width, int height, boolean taken) {
        byte[] file = Lids.of(Variant.STRICT, new int[] {width, height, 1440, 1440, 1440, 1440}, 24, 360, docx -> {});
        assertThat(codes(found(Lids.NAME, file, office))).isEqualTo(taken ? List.of() : List.of("D502"));
    }

    @Test
    void eachSectionWithOtherPagesIsTold() {
        byte[] file = Lids.with(docx -> docx.xml("<w:p><w:pPr><w:sectPr>"
                + Lids.section(Variant.STRICT, 16838, 11906, 1440, 1440, 1440, 1440) + "</w:sectPr></w:pPr></w:p>"));
        FileCheck check = read(Lids.NAME, file).check("us");
        assertThat(check.found())
                .extracting(each ->
                        each.diagnostic().code().id() + each.diagnostic().arguments())
                .containsExactly("D503[1]");
    }

    @Test
    void theNumbersOfPagesAreNoTextOfAHeader() {
        byte[] file = Lids.with(
                docx -> docx.footer(p -> p.text("- ").field("PAGE", "1").text(" -")));
        assertThat(codes(found(Lids.NAME, file, "us"))).isEmpty();
    }

    @Test
    void aBoxInAHeaderIsToldOnce() {
        byte[] file = Lids.with(docx -> docx.header(p -> p.run("", BOX)));
        assertThat(codes(found(Lids.NAME, file, "us"))).containsExactly("D514");
    }

    @Test
    void linksThatAReaderMayFollowAreNothingOutside() {
        byte[] file = Lids.with(docx -> docx.paragraph(body(p -> p.link("https://example.org/lid", "a lid"))));
        for (String office : OFFICES) {
            assertThat(codes(found(Lids.NAME, file, office))).isEmpty();
        }
    }

    @Test
    void objectsThatTheOfficeKnowsAreNotTold() {
        for (String program : List.of("Visio.Drawing.11", "Equation.DSMT4", "Equation.3", "ChemDraw.Document.6.0")) {
            assertThat(codes(found(Lids.NAME, Lids.with(docx -> object(docx, program)), "us")))
                    .isEmpty();
        }
    }

    @Test
    void aNumberOrSignAndATabAreNoTable() {
        byte[] file = Lids.with(docx -> {
            for (String line : List.of("10\tlid", "12\trim", "14\tknob", "16\tpot")) {
                docx.paragraph(text(line));
            }
            docx.paragraph(text("a\tb\tc")).paragraph(text("a\tb\tc")).paragraph(text("end"));
        });
        assertThat(codes(found(Lids.NAME, file, "pct"))).isEmpty();
    }

    @Test
    void aFewCloseLinesAreNotTold() {
        byte[] file = Lids.with(docx -> docx.paragraph("close"));
        assertThat(codes(found(Lids.NAME, file, "us"))).isEmpty();
        byte[] claims = Lids.with(docx -> docx.paragraph("A long paragraph whose lines stand close to each other."));
        assertThat(found(Lids.NAME, claims, "us"))
                .extracting(each -> each.diagnostic().code().id() + " "
                        + each.diagnostic().location().line())
                .containsExactly("D505 5");
    }

    @Test
    void linesOfAFixedHeightAreNotJudged() {
        byte[] file =
                Lids.with(docx -> docx.paragraph(p -> p.properties("<w:spacing w:line=\"24pt\" w:lineRule=\"exact\"/>")
                        .text("A long paragraph whose lines have a height of their own, whatever the font is.")));
        assertThat(codes(found(Lids.NAME, file, "us"))).isEmpty();
    }

    @Test
    void partsThatBeginAfterABreakBeginOnANewPage() {
        byte[] file = DocxBuilder.strict()
                .style("Body", "Body", "", "<w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr>")
                .defaults("<w:sz w:val=\"12pt\"/>")
                .section(Lids.section(Variant.STRICT, Lids.PAGE))
                .paragraph(text("TECHNICAL FIELD"))
                .paragraph(text("It is about lids."))
                .paragraph(body(p -> p.pageBreak()))
                .paragraph(text("CLAIMS"))
                .paragraph(text("1. A lid."))
                .sectionEnd("nextPage")
                .paragraph(text("ABSTRACT"))
                .paragraph(text("A lid."))
                .bytes();
        assertThat(codes(found(Lids.NAME, file, "us"))).doesNotContain("D522");
    }

    @ParameterizedTest
    @CsvSource({
        "lid.docx, true",
        "Lid_2-final.docx, true",
        "_lid.docx, false",
        "lid.DOCX, false",
        "lid a.docx, false",
        "con.docx, false",
        "Lpt1.docx, false",
        "盖.docx, false",
        "lid.docm, false"
    })
    void namesOfFiles(String name, boolean taken) {
        assertThat(codes(found(name, Lids.good(), "us"))).isEqualTo(taken ? List.of() : List.of("D517"));
    }

    @Test
    void whatIsNotLookedAtIsSaid() {
        assertThat(read(Lids.NAME, Lids.good()).check("ep").unchecked())
                .containsExactlyInAnyOrder(Unchecked.FONTS, Unchecked.STYLES);
        assertThat(read("", Lids.good()).check("us").unchecked())
                .containsExactlyInAnyOrder(Unchecked.FONTS, Unchecked.FILE_NAME);
        assertThat(read(Lids.NAME, Lids.good()).check("pct").unchecked()).isEmpty();
        assertThat(read(Lids.NAME, Lids.good()).check("cn").unchecked()).containsExactly(Unchecked.OFFICE);
        byte[] silent = DocxBuilder.strict().paragraph("A lid.").bytes();
        assertThat(read(Lids.NAME, silent).check("ep").unchecked()).contains(Unchecked.PAGES);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsConfirmedIsAnError(FilingCode code) {
        List<Grading> gradings = OFFICES.stream()
                .flatMap(office -> TABLE.of(code, office).stream())
                .toList();
        assertThat(gradings).isNotEmpty();
        assertThat(gradings)
                .noneMatch(grading ->
                        grading.severity() == Severity.ERROR && grading.evidence() != Grading.Evidence.CONFIRMED);
        assertThat(gradings.stream().map(Grading::severity).max(Severity::compareTo))
                .as("the severity of the code is the gravest that an office gives")
                .contains(code.severity());
    }
}
