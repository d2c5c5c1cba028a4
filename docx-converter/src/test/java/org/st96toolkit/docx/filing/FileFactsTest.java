package org.st96toolkit.docx.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Extraction;
import org.st96toolkit.core.format.MadeDocument;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.DocxFormat;
import org.st96toolkit.docx.reader.PackageSurvey;
import org.st96toolkit.docx.template.Template;
import org.st96toolkit.docx.template.TemplateProfile;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.TextExtractor;
import org.st96toolkit.docx.testing.Variant;

/** What is gathered of a file, and where its text is found again. */
class FileFactsTest {

    private static final List<String> OFFICES = List.of("us", "pct", "ep", "cn", "jp");

    private static FileFacts facts(byte[] file) {
        return FileFacts.read("lid.docx", file).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void whatAFileIs(Variant variant) {
        FileFacts facts = facts(DocxBuilder.of(variant)
                .author("A. Author")
                .program("Writer of Lids")
                .section(Lids.section(variant, Lids.PAGE))
                .paragraph(p -> p.font("Arial", "lid").text(" and ").font("Courier New", "pot"))
                .paragraph(p -> p.text("kept").inserted(" in").deleted(" out"))
                .paragraph(p -> p.text("seen").hidden("unseen").comment("Is it?"))
                .table(t -> t.row("a", "b"))
                .paragraph(p -> p.link("https://example.org/", "there").footnote("note"))
                .bytes());
        PackageSurvey survey = facts.survey();
        assertThat(survey.strict()).isEqualTo(variant == Variant.STRICT);
        assertThat(survey.program()).isEqualTo("Writer of Lids");
        assertThat(survey.author()).isEqualTo("A. Author");
        assertThat(survey.pages()).hasSize(1);
        assertThat(survey.pages().get(0).width().getAsDouble()).isBetween(209.9, 210.1);
        assertThat(survey.pages().get(0).left().getAsDouble()).isBetween(25.3, 25.5);
        assertThat(survey.parts())
                .extracting(PackageSurvey.Part::name)
                .contains("/word/document.xml", "/docProps/app.xml");
        assertThat(facts.counts())
                .containsAllEntriesOf(Map.of(
                        "paragraphs",
                        7,
                        "tables",
                        1,
                        "comments",
                        1,
                        "notes",
                        1,
                        "changedParagraphs",
                        1,
                        "hiddenParagraphs",
                        1,
                        "links",
                        1,
                        "outside",
                        0));
        assertThat(facts.fonts().get("Arial").characters()).isEqualTo(3);
        assertThat(facts.fonts().get("Courier New").first().start()).isEqualTo(8);
        assertThat(facts.comments())
                .singleElement()
                .satisfies(each -> assertThat(each.what() + ": " + each.text()).isEqualTo("A. Author: Is it?"));
    }

    @Test
    void textBoxesCountOnceAndHangAtTheirParagraph() {
        String content = "<w:txbxContent><w:p><w:r><w:t>rim</w:t></w:r></w:p></w:txbxContent>";
        FileFacts facts = facts(DocxBuilder.transitional()
                .paragraph("first")
                .paragraph(p -> p.xml("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                        + "<wps:wsp><wps:txbx>" + content
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .bytes());
        assertThat(facts.survey().textBoxes()).hasSize(1);
        assertThat(facts.survey().textBoxes().get(0).anchor().paragraph()).isEqualTo(2);
        assertThat(facts.survey().textBoxes().get(0).text()).isEqualTo("rim");
    }

    static Stream<Path> shared() throws IOException {
        try (Stream<Path> found = Files.walk(SharedData.path("docx"))) {
            return found.filter(file -> file.toString().matches(".*\\.doc[xm]")).sorted().toList().stream();
        }
    }

    /** Files of others: each office says something of each, in a bounded time; what cannot be read is withheld with a reason. */
    @ParameterizedTest
    @MethodSource("shared")
    void filesOfOthersAreHeldAgainstEachOffice(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Result<PackagedFile> read = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new DocxFormat().read(path.getFileName().toString(), bytes));
        assertThat(read.value().isPresent() || read.report().hasErrors()).isTrue();
        read.value()
                .ifPresent(file -> OFFICES.forEach(office -> {
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                        assertThat(file.check(office).found())
                                .allSatisfy(each -> assertThat(each.diagnostic().message(Locale.ENGLISH))
                                        .isNotBlank());
                        Extraction made = file.document(Optional.of(office));
                        assertThat(made.document().isPresent())
                                .isEqualTo(made.obstacles().isEmpty());
                    });
                }));
    }

    static Stream<Path> patents() throws IOException {
        return shared().filter(file -> file.toString().contains("patent"));
    }

    /** The place of an element is that of the first character of its text, by an extractor that shares no code. */
    @ParameterizedTest
    @MethodSource("patents")
    void theTextOfAnElementIsFoundAgainInTheFile(Path path) throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        Extraction made = new DocxFormat().read("a.docx", bytes).orElseThrow().document(Optional.of("us"));
        if (made.document().isEmpty()) {
            return;
        }
        int found = places(made.document().get(), bytes);
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void theTextOfAnElementIsFoundAgainInAFileOfOurs() throws Exception {
        byte[] file = Lids.with(
                docx -> docx.paragraph(p -> p.text("   The lid ").bold("stays").text(" on.")));
        Extraction made = new DocxFormat().read("a.docx", file).orElseThrow().document(Optional.of("ep"));
        assertThat(places(made.document().orElseThrow(), file)).isGreaterThan(5);
    }

    private static int places(MadeDocument made, byte[] bytes) throws Exception {
        List<TextExtractor.Found> paragraphs = TextExtractor.paragraphs(bytes);
        int found = 0;
        for (XmlElement element : elements(made.tree().root())) {
            MadeDocument.SourcePlace place = made.places().get(element.location());
            if (place == null || element.text().isBlank() || element.hasElements()) {
                continue;
            }
            String text = paragraphs.stream()
                    .filter(each -> each.part().equals(place.part())
                            && each.number() == place.at().line())
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(text.substring(place.at().column() - 1))
                    .startsWith(element.text().strip().substring(0, 1));
            found++;
        }
        return found;
    }

    private static List<XmlElement> elements(XmlElement root) {
        List<XmlElement> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).elements());
        }
        return all;
    }

    /** What the toolkit hands out to start from does all that its office asks of a file. */
    @ParameterizedTest
    @EnumSource(TemplateProfile.class)
    void aTemplateRaisesNothingInItsOwnProfile(TemplateProfile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.of(profile, profile.languages().get(0)).write(out);
        PackagedFile file =
                new DocxFormat().read("template.docx", out.toByteArray()).orElseThrow();
        assertThat(file.check(profile.id()).found()).isEmpty();
    }
}
