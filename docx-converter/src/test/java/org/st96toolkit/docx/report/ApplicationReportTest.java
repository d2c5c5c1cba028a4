package org.st96toolkit.docx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.application.ConvertedImages;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageTarget;
import org.st96toolkit.docx.receipt.DocxReceipt;
import org.st96toolkit.docx.section.RevisionPolicy;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.TextExtractor;

/** What stands in the report of an application, and where. */
class ApplicationReportTest {

    private static final DocxOptions OPTIONS =
            DocxOptions.DEFAULT.office("EP").language("en").revisions(RevisionPolicy.ACCEPT);

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static DocxBuilder kettle() throws IOException {
        byte[] bmp = image("bmp");
        byte[] png = image("png");
        return DocxBuilder.transitional()
                .headingStyle("H2", "\u00DCberschrift 2", 1)
                .paragraph("Title of the Invention")
                .paragraph("Kettle with a quiet lid")
                .paragraph("Technical Field")
                .paragraph(p -> p.text("[0001] The lid weighs 5 ")
                        .xml("<w:r><w:sym w:font=\"Symbol\" w:char=\"F06D\"/></w:r>")
                        .text("g of H")
                        .xml("<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>")
                        .text("O, see Fig. 1, and is ")
                        .formula(
                                "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>")
                        .text(" thick"))
                .paragraph("H2", "The lid itself")
                .paragraph("[0002] A table:")
                .table(table ->
                        table.columns(2000, 2000).headerRow("Rim", "Width").row("cork", "3 mm"))
                .paragraph(p -> p.text("[0003] It looks like ")
                        .image(bmp, "bmp", 40, 20)
                        .text(" this."))
                .paragraph(p -> p.text("It is ").deleted("very ").text("quiet.").comment("Really?"))
                .paragraph("- 3 -")
                .header(p -> p.text("Docket 4711"))
                .paragraph("Claims")
                .paragraph("1. A kettle with a lid.")
                .paragraph("2. The kettle of claim 1, wherein the lid is quiet.")
                .paragraph("3. The kettle of claim 2, wherein the lid is red.")
                .paragraph("4. The kettle of any of claims 1 to 3, of steel.")
                .paragraph("(Note: ask the inventor about the rim.)")
                .paragraph("Abstract")
                .paragraph("A kettle whose lid is quiet.")
                .paragraph("Drawings")
                .paragraph(p -> p.image(png, "png", 60, 30))
                .paragraph("Fig. 1");
    }

    private static Result<ConvertedApplication> convert(byte[] docx) {
        try (ImageConverter images = new ImageConverter()) {
            return Conversions.convert(
                    List.of(DocxInput.of("kettle.docx", docx)),
                    OPTIONS.images(new ConvertedImages(images, ImageTarget.ST96)));
        }
    }

    private static ReportReader report(Result<ConvertedApplication> made) throws Exception {
        return new ReportReader(write(made, Locale.ENGLISH));
    }

    private static byte[] write(Result<ConvertedApplication> made, Locale language) {
        return new ApplicationReport().write(List.of(ReportedInput.of("kettle.docx", made)), language);
    }

    @Test
    void theSummarySaysWhatItComesTo() throws Exception {
        Result<ConvertedApplication> made = convert(kettle().bytes());
        DocxReceipt receipt = made.orElseThrow().receipt();
        ReportReader report = report(made);
        assertThat(report.texts("//p[@class='verdict']/b"))
                .containsExactly(
                        "verified: the output has the text that was kept",
                        "2 things are not in the result",
                        "no errors",
                        "3 warnings");
        assertThat(receipt.losses()).isEqualTo(2);
        assertThat(report.texts("//dd"))
                .contains("kettle.docx", receipt.files().get(0).sha256(), "ST.96 V6_0, ApplicationBody", "EP", "en");
        assertThat(report.texts(
                        "//table[@class='counts']//tr[td='Claims' or td='Tables' or td='Images' or td='Formulae']"))
                .containsExactly("Claims44", "Tables11", "Images22", "Formulae11");
        assertThat(report.texts("//table[@class='fates']//td[2]"))
                .contains("number of a paragraph", "number of a claim", "drafting note", "comment", "tracked change");
    }

    @Test
    void theOutlineHasItsReasonsAndTheClaimsHangOnThoseTheyReferTo() throws Exception {
        ReportReader report = report(convert(kettle().bytes()));
        assertThat(report.texts("//ol[@class='outline']/li[@class='HEADING']"))
                .containsExactly(
                        "Technical field Technical Field by the word 'Technical Field' of the list en \u00B63",
                        "Heading The lid itself by style '\u00DCberschrift 2' \u00B65");
        assertThat(report.texts("//ol[@class='outline']/li[@class='TITLE']/i"))
                .containsExactly("by its place (after the heading of the title)");
        assertThat(report.texts("//ol/li[@class='CLAIM']/ul/li/b")).containsExactly("Claim 1");
        assertThat(report.texts("//ol/li[@class='CLAIM']/ul/li/ul/li/b")).containsExactly("Claim 2", "Claim 4");
        assertThat(report.texts("//ol/li[@class='CLAIM']/ul/li/ul/li/ul/li/b")).containsExactly("Claim 3");
        assertThat(report.texts("//span[@class='depends']"))
                .containsExactly("refers to 1", "refers to 2", "refers to 1, 2, 3");
    }

    @Test
    void eachFindingStandsAtItsParagraphAndIsLinked() throws Exception {
        Result<ConvertedApplication> made = convert(kettle().bytes());
        ReportReader report = report(made);
        assertThat(report.elements("//ul[@class='findings']/li"))
                .hasSameSizeAs(made.report().diagnostics());
        assertThat(report.texts(
                        "//div[div[@class='left'][contains(., 'ask the inventor')]]/div[contains(@class, 'finding')]"))
                .singleElement()
                .asString()
                .contains("Warning D205", "ask the inventor");
        for (org.w3c.dom.Element link : report.elements("//a")) {
            String target = link.getAttribute("href").substring(1);
            assertThat(report.elements("//*[@id='" + target + "']")).as(target).hasSize(1);
        }
    }

    @Test
    void bothSidesAreThereAndWhatIsTheSameIsQuiet() throws Exception {
        byte[] docx = kettle().bytes();
        ReportReader report = report(convert(docx));
        StringBuilder text = new StringBuilder();
        for (TextExtractor.Found found : TextExtractor.paragraphs(docx)) {
            if (found.part().equals("/word/document.xml")) {
                text.append(found.text());
            }
        }
        assertThat(report.left()).startsWith(text.toString().replace('\uF06D', '\u03BC'));
        assertThat(report.texts("//div[div[@class='place'][.='\u00B64']]/div[@class='right']"))
                .containsExactly("The lid weighs 5 \u03BCg of H2O, see Fig. 1, and is  thick");
        assertThat(report.texts("//div[@class='row same']/div[@class='place']"))
                .contains("\u00B62", "\u00B65", "\u00B66")
                .doesNotContain("\u00B64");
        assertThat(report.texts("//span[contains(@class, 'SYMBOL') and starts-with(@class, 's ')]"))
                .containsExactly("\u03BC");
        assertThat(report.texts("//div[@class='left']//sub")).containsExactly("2");
        assertThat(report.texts("//div[@class='right']//sub")).containsExactly("2");
        assertThat(report.texts("//p[@class='fate']"))
                .containsExactly("Symbol of a symbol font: \u03BC is U+03BC GREEK SMALL LETTER MU");
        assertThat(report.elements("//div[@class='right']//span[@class='item KEPT']/math/mfrac"))
                .hasSize(1);
        assertThat(report.elements("//div[@class='right']//table//tr[2]/td[2][contains(., '3 mm')]"))
                .hasSize(1);
        assertThat(report.elements("//div[@class='left']//table//tr[1]/td[2][contains(., 'Width')]"))
                .hasSize(1);
        assertThat(report.texts("//div[@class='right']//span[@class='item KEPT'][contains(., 'mm')]/i"))
                .containsExactly("recoded", "as it is");
        assertThat(report.elements("//img[starts-with(@src, 'data:image/png;base64,')]"))
                .hasSize(2);
        assertThat(report.texts("//span[starts-with(@class, 's REMOVED_REVISION')]"))
                .containsExactly("very ");
        assertThat(report.texts("//ul[@class='left-out']/li/b"))
                .containsExactly("drafting note", "comment", "tracked change", "number of a page", "header or footer");
    }

    @Test
    void nothingOfADocumentBecomesMarkup() throws Exception {
        String odd =
                "<script>alert(\"x\")</script> &amp; \u202Eright\u202C \u0645\u0631\u062D\u0628\u0627 \uD83D\uDE00 \u00AD\uFEFFend ]]>";
        Flow flow = new FlowBuilder("<b>.docx")
                .add("Lid", p -> p.style("Title"))
                .lines("TECHNICAL FIELD", odd, "a \u0001 b \uD800 c \uFFFE d")
                .flow();
        Result<ConvertedApplication> made = Conversions.convert(flow, OPTIONS);
        byte[] html = new ApplicationReport()
                .write(List.of(ReportedInput.of("<b>.docx", made), ReportedInput.of("<i>", made)), Locale.ENGLISH);
        ReportReader report = new ReportReader(html);
        assertThat(report.elements("//script")).isEmpty();
        assertThat(report.left()).contains(odd, "a \u0001 b \uD800 c \uFFFE d");
        // A byte order mark is no text.
        assertThat(report.right()).contains(odd.replace("\uFEFF", ""), "a \uFFFD b \uFFFD c \uFFFD d");
        assertThat(new String(html, StandardCharsets.UTF_8))
                .doesNotContain("http:", "https:", "@import", "url(", "<script", "<link", "\u202E", "\u0001", "\uFEFF");
        assertThat(report.texts("//h2")).containsExactly("<b>.docx", "<i>");
    }

    /** What another text in the output would look like: the difference is found, and what stands around it is not lost with it. */
    @Test
    void anotherTextInTheOutputStandsOut() throws Exception {
        Result<ConvertedApplication> made = convert(kettle().bytes());
        XmlDocument changed = made.orElseThrow().document();
        changed = changed.withRoot(replaced(changed.root(), "quiet lid", "quite lid"));
        ReportedInput input = new ReportedInput(
                "kettle.docx",
                made.value(),
                Optional.of(changed),
                Optional.empty(),
                List.of(),
                ReportedInput.Delivery.WITHHELD);
        ReportReader report = new ReportReader(new ApplicationReport().write(List.of(input), Locale.ENGLISH));
        assertThat(report.texts("//p[@class='verdict']/b")).contains("NOT verified", "The result was withheld.");
        assertThat(report.texts("//p[@class='fate LOST']"))
                .containsExactly("Not found in the result: Kettle with a quiet lid");
        assertThat(report.texts("//div[div[@class='place'][.='\u00B66']]/div[@class='right']"))
                .containsExactly("A table:");
    }

    @Test
    void aResultThatCannotBeReadAgainIsSaidToBeSo() throws Exception {
        Result<ConvertedApplication> made = convert(kettle().bytes());
        ReportedInput input = new ReportedInput(
                "kettle.docx",
                made.value(),
                Optional.empty(),
                Optional.of("ST.36 common"),
                List.of(),
                ReportedInput.Delivery.WITHHELD);
        ReportReader report = new ReportReader(new ApplicationReport().write(List.of(input), Locale.ENGLISH));
        assertThat(report.texts("//p[@class='ERROR']"))
                .containsExactly("The result could not be read again: there is nothing to compare with.");
        assertThat(report.texts("//p[@class='verdict']/b")).contains("NOT verified");
        assertThat(report.right()).isEmpty();
        assertThat(report.texts("//dd")).contains("ST.36 common");
    }

    private static XmlElement replaced(XmlElement element, String from, String to) {
        List<XmlNode> children = element.children().stream()
                .map(child -> child instanceof XmlText text
                        ? new XmlText(text.value().replace(from, to))
                        : child instanceof XmlElement inner ? replaced(inner, from, to) : child)
                .toList();
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }

    @Test
    @Timeout(60)
    void aLongApplicationStaysUsable() throws Exception {
        DocxBuilder docx =
                DocxBuilder.transitional().paragraph("Title of the Invention").paragraph("Long");
        docx.paragraph("Technical Field");
        for (int i = 1; i <= 400; i++) {
            docx.paragraph(String.format("[%04d] Paragraph %d tells of lids and kettles, and of nothing else.", i, i));
        }
        docx.paragraph("Claims").paragraph("1. A lid.").paragraph("(Note: shorten this.)");
        Result<ConvertedApplication> made = convert(docx.bytes());
        byte[] html = write(made, Locale.ENGLISH);
        ReportReader report = new ReportReader(html);
        assertThat(html.length).isLessThan(600_000);
        assertThat(report.elements("//div[starts-with(@class, 'row ') and @id]"))
                .hasSize(406);
        assertThat(report.elements("//div[@class='row differs']")).hasSize(1);
        assertThat(report.elements("//details[@class='same']")).hasSize(2);
        // The filter works without a script: a box before what it hides.
        assertThat(report.elements("//input[@class='only']/following-sibling::div[@class='comparison']"))
                .hasSize(1);
        assertThat(report.elements("//input[@id = //label/@for]")).hasSize(1);
    }

    @Test
    void bothLanguagesSayAllOfIt() throws Exception {
        Result<ConvertedApplication> made = convert(kettle().bytes());
        String english = new String(write(made, Locale.ENGLISH), StandardCharsets.UTF_8);
        String chinese = new String(write(made, Locale.CHINESE), StandardCharsets.UTF_8);
        assertThat(chinese).contains("<html lang=\"zh\">", "转换报告", "权利要求 2", "根据样式“\u00DCberschrift 2”");
        ReportReader report = new ReportReader(chinese.getBytes(StandardCharsets.UTF_8));
        assertThat(report.left()).isEqualTo(new ReportReader(english.getBytes(StandardCharsets.UTF_8)).left());
        Matcher braces = Pattern.compile("\\{\\d")
                .matcher(english.substring(english.indexOf("</style>"))
                        + chinese.substring(chinese.indexOf("</style>")));
        assertThat(braces.find()).isFalse();
        assertThat(write(made, Locale.CHINESE)).isEqualTo(chinese.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whereNothingWasMadeTheReportSaysWhy() throws Exception {
        Result<ConvertedApplication> refused = Conversions.convert(
                new FlowBuilder("a.docx").lines("A lid has a rim of cork.").flow());
        ReportReader report = report(refused);
        assertThat(report.texts("//div[@class='finding ERROR']"))
                .singleElement()
                .asString()
                .contains("Error D201");
        assertThat(report.texts("//p")).contains("There is no result.");
    }
}
