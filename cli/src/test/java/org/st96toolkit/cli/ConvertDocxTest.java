package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code st96 convert} makes of files of word processors. */
class ConvertDocxTest {

    @TempDir
    private Path folder;

    private static DocxBuilder application(DocxBuilder docx) {
        return docx.paragraph("DESCRIPTION")
                .paragraph("Title of the Invention")
                .paragraph("Kettle with a quiet lid")
                .paragraph("Technical Field")
                .paragraph("[0001] The lid of a kettle makes a noise.")
                .paragraph("Claims")
                .paragraph("1. A kettle with a lid.")
                .paragraph("2. The kettle of claim 1, wherein the lid is quiet.")
                .paragraph("Abstract")
                .paragraph("A kettle whose lid is quiet.");
    }

    private Path file(String name, DocxBuilder docx) throws IOException {
        return Files.write(folder.resolve(name), docx.bytes());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    private static DocxBuilder withImage() throws IOException {
        byte[] image = png();
        return application(DocxBuilder.transitional())
                .paragraph("Drawings")
                .paragraph(content -> content.image(image, "png", 40, 20, "a kettle"))
                .paragraph("Fig. 1");
    }

    /** Converts an application in English for the European office. */
    private static Run english(Path in, Object... more) {
        List<Object> words = new ArrayList<>(List.of("convert", in, "--office", "EP", "--lang", "en"));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray());
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void anApplicationBecomesSt96WithAReceipt(Variant variant) throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.of(variant)));
        Path out = folder.resolve("kettle.xml");
        Path receipt = folder.resolve("kettle.json");

        Run made = english(in, "-o", out, "--receipt", receipt);
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(out)
                .content()
                .contains(
                        "<pat:ApplicationBody ",
                        "com:receivingOffice=\"EP\"",
                        "<pat:InventionTitle>Kettle with a quiet lid</pat:InventionTitle>",
                        "com:pNumber=\"0001\"",
                        "<pat:ClaimNumber>2</pat:ClaimNumber>",
                        "<pat:ClaimReference ",
                        "<com:P com:id=");
        assertThat(Run.of("validate", out).status()).isZero();
        JsonNode said = json(receipt);
        assertThat(said.at("/written").asBoolean()).isTrue();
        assertThat(said.at("/application/valid").asBoolean()).isTrue();
        assertThat(said.at("/application/verified").asBoolean()).isTrue();
        assertThat(said.at("/application/target/counts/claims").asInt()).isEqualTo(2);
    }

    @Test
    void anApplicationBecomesSt36OnTheSameWay() throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.transitional()));
        Path out = folder.resolve("kettle.xml");
        Path receipt = folder.resolve("kettle.json");
        Run made = english(in, "--to", "st36", "-o", out, "--receipt", receipt);
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(out).content().contains("<application-body ", "<claim ", "<claim-ref ");
        assertThat(json(receipt).at("/conversion/verified").asBoolean()).isTrue();
        assertThat(Run.of("convert", in, "--office", "US", "--to", "st36:us-grant")
                        .err())
                .contains("M313");
    }

    @Test
    void aPartByItselfIsADocument() throws IOException {
        Path in = file(
                "claims.docx",
                DocxBuilder.transitional().paragraph("1. A kettle.").paragraph("2. The kettle of claim 1 with a lid."));
        assertThat(Run.of("convert", in).status()).isEqualTo(3);
        Path out = folder.resolve("claims.xml");
        Run made = Run.of("convert", in, "--part", "claims", "--lang", "en", "-o", out);
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(out).content().contains("<pat:Claims ").doesNotContain("ApplicationBody");
        assertThat(Run.of("inspect", out).out()).contains("Claims");
        assertThat(Run.of("validate", out).status()).isZero();

        Path st36 = folder.resolve("claims-36.xml");
        assertThat(Run.of("convert", in, "--part", "claims", "--lang", "en", "--to", "st36", "-o", st36)
                        .err())
                .isEmpty();
        assertThat(st36).content().contains("<claims");
        assertThat(Run.of("convert", out, "-o", folder.resolve("again.xml")).status())
                .isZero();
        assertThat(folder.resolve("again.xml")).content().contains("<claims");
    }

    @Test
    void severalFilesAreOneApplication() throws IOException {
        Path description = file(
                "spec.docx",
                DocxBuilder.transitional()
                        .paragraph("Description")
                        .paragraph("Technical Field")
                        .paragraph("The lid of a kettle makes a noise, as Fig. 1 shows."));
        Path claims = file("c.docx", DocxBuilder.transitional().paragraph("1. A kettle with a lid."));
        Path figure = Files.write(folder.resolve("fig1.png"), png());
        Path out = folder.resolve("out/body.xml");
        Files.createDirectories(out.getParent());
        Run made = Run.of(
                "convert",
                "--join",
                description,
                "claims=" + claims,
                figure,
                "--office",
                "US",
                "--lang",
                "en",
                "-o",
                out);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(out).content().contains("<pat:ApplicationBody ", "<pat:Drawings>", "<pat:ClaimNumber>1<");
        try (var files = Files.list(out.getParent())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith(".png"));
        }
    }

    @Test
    void drawingsOfTheirOwnAreRecodedForTheTarget() throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.transitional()));
        Path figure = Files.write(folder.resolve("fig1.png"), png());
        Path out = folder.resolve("st36/body.xml");
        Files.createDirectories(out.getParent());
        Run made = Run.of("convert", "--join", in, figure, "--office", "US", "--lang", "en", "--to", "st36", "-o", out);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(out).content().contains("img-format=\"tif\"");
        assertThat(out.resolveSibling("image-0001.tif")).isNotEmptyFile();
    }

    @Test
    void imagesOfSeveralApplicationsAreToldApart() throws IOException {
        Path one = file("one.docx", withImage());
        Path two = file("two.docx", withImage());
        Path out = folder.resolve("out");
        Run made = Run.of("convert", one, two, "--office", "EP", "--lang", "en", "-o", out);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(out.resolve("one-image-0001.png")).isNotEmptyFile();
        assertThat(out.resolve("two-image-0001.png")).isNotEmptyFile();
        assertThat(out.resolve("two.xml")).content().contains("two-image-0001.png");
    }

    @Test
    void imagesStandBesideTheResultOrItIsWithheld() throws IOException {
        Path in = file("kettle.docx", withImage());
        Run refused = english(in);
        assertThat(refused.status()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("U605");

        Path out = folder.resolve("out");
        assertThat(english(in, "-o", out + "/").status()).isZero();
        assertThat(out.resolve("kettle.xml")).content().contains("<com:ImageFormatCategory>PNG<");
        Path st36 = folder.resolve("st36");
        assertThat(english(in, "--to", "st36", "-o", st36 + "/").status()).isZero();
        assertThat(st36.resolve("kettle.xml")).content().contains("img-format=\"tif\"");
        try (var files = Files.list(st36)) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".tif"));
        }
    }

    @Test
    void trackedChangesAreRefusedUnlessItIsSaidWhatTheyAre() throws IOException {
        Path in = file(
                "kettle.docx",
                application(DocxBuilder.transitional())
                        .paragraph(content ->
                                content.text("It is ").inserted("very ").text("quiet.")));
        Run refused = english(in);
        assertThat(refused.status()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("D209");
        assertThat(english(in, "--revisions", "accept").out()).contains("It is very quiet.");
        assertThat(english(in, "--revisions", "reject").out()).contains("It is quiet.");
    }

    @Test
    void whatIsLeftOutCountsWhereNothingMayBe() throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.transitional()).paragraph("[name of the inventor]"));
        Run told = english(in);
        assertThat(told.status()).isZero();
        assertThat(told.err()).contains("D205");
        Run strict = english(in, "--require-lossless");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).contains("U604");
    }

    /** Each thing that a reader sees and the result does not have is a loss; what pages carry is none. */
    @Test
    void whatIsNoTextCountsToo() throws IOException {
        Path furniture = file(
                "furniture.docx",
                application(DocxBuilder.transitional())
                        .header(p -> p.text("Docket 12"))
                        .paragraph("- 3 -"));
        assertThat(strict(furniture).status()).isZero();
        Path image = file(
                "image.docx",
                application(DocxBuilder.transitional())
                        .paragraph(p -> p.text("It looks like ").image(new byte[] {1, 2, 3}, "png", 10, 10)));
        Run lost = strict(image);
        assertThat(lost.status()).isEqualTo(1);
        assertThat(lost.err()).contains("U604");
        Path comment = file(
                "comment.docx",
                application(DocxBuilder.transitional())
                        .paragraph(p -> p.text("So.").comment("Really?")));
        assertThat(strict(comment).err()).contains("D211", "U604");
        Path shape = file(
                "shape.docx",
                application(DocxBuilder.transitional())
                        .xml(
                                "<w:p><w:r><w:pict><v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r></w:p>"));
        assertThat(strict(shape).err()).contains("D134", "U604");
        JsonNode receipt = json(folder.resolve("shape.json"));
        assertThat(receipt.at("/application/losses").asInt()).isPositive();
        assertThat(receipt.at("/written").asBoolean()).isFalse();
    }

    private Run strict(Path in) {
        String name = in.getFileName().toString().replace(".docx", "");
        return english(
                in,
                "--require-lossless",
                "-o",
                folder.resolve(name + ".xml"),
                "--receipt",
                folder.resolve(name + ".json"));
    }

    @Test
    void aPageForPeopleIsWritten() throws IOException {
        Path in = file("kettle.docx", withImage());
        Path page = folder.resolve("kettle.html");
        for (String to : new String[] {"st96", "st36"}) {
            Run made = english(in, "--to", to, "-o", folder.resolve(to + ".xml"), "--report", "html=" + page);
            assertThat(made.status()).as(made.err()).isZero();
            assertThat(page)
                    .content()
                    .contains(">nothing lost<", ">verified: the output has the text that was kept<", "[0001]")
                    .contains("<span class=\"block\">claim 2</span>The kettle of ")
                    .contains(to.equals("st96") ? "ST.96 V6_0, ApplicationBody" : "ST.36 common")
                    .doesNotContain("NOT verified", "class=\"fate LOST\"", "<script", "http:");
        }
        Run shown = english(in, "-o", folder.resolve("a.xml"), "--report", "html", "--report-lang", "zh");
        assertThat(shown.err()).startsWith("<!DOCTYPE html>").contains("转换报告");
        assertThat(Run.of("convert", in, "--report", "html=" + in).status()).isEqualTo(2);
    }

    @Test
    void allInputsStandOnThePage() throws IOException {
        Path good = file("kettle.docx", application(DocxBuilder.transitional()));
        Path notes = file(
                "notes.docx",
                application(DocxBuilder.transitional()).paragraph("(Note: ask the inventor about the rim.)"));
        Path none = file("none.docx", DocxBuilder.transitional().paragraph("A lid has a rim of cork."));
        Path xml = Files.writeString(folder.resolve("odd.xml"), "<odd/>");
        Path page = folder.resolve("page.html");
        Run made = Run.of(
                "convert",
                good,
                notes,
                none,
                xml,
                "--office",
                "EP",
                "--lang",
                "en",
                "--require-lossless",
                "-o",
                folder.resolve("out"),
                "--report",
                "html=" + page);
        assertThat(made.status()).isEqualTo(3);
        assertThat(page)
                .content()
                .contains("<li><a href=\"#a1\">" + good + "</a> The result was written.</li>")
                .contains("<a href=\"#a2\">" + notes + "</a> The result was withheld.</li>")
                .contains("<a href=\"#a3\">" + none + "</a> There is no result.</li>")
                .contains("<a href=\"#a4\">" + xml + "</a> There is no result.</li>")
                .contains("Error U604", "Error D201", "Error C501");
    }

    @Test
    void whatADocxCannotKnowIsAskedFor() throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.transitional()));
        Run asked = Run.of("convert", in, "--lang", "en");
        assertThat(asked.status()).isEqualTo(4);
        assertThat(asked.err()).contains("D231");
    }

    @Test
    void otherPackagesAreNoDocuments() throws IOException {
        Path zip = Files.write(folder.resolve("odd.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        Run refused = Run.of("convert", zip, "--office", "EP");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains(" error D10");
    }

    @Test
    void wrongUsageIsFoundBeforeAnythingIsRead() throws IOException {
        Path in = file("kettle.docx", application(DocxBuilder.transitional()));
        assertThat(Run.of("convert", in, "--part", "preface").status()).isEqualTo(2);
        assertThat(Run.of("convert", "--join", in, "--part", "claims").status()).isEqualTo(2);
        assertThat(Run.of("convert", in, "--revisions", "keep").status()).isEqualTo(2);
        assertThat(Run.of("convert", in, "--style-map", folder.resolve("none.txt"))
                        .status())
                .isEqualTo(2);
        Path map = Files.writeString(folder.resolve("styles.txt"), "Claims are claims\n");
        Run odd = Run.of("convert", in, "--style-map", map);
        assertThat(odd.status()).isEqualTo(2);
        assertThat(odd.err()).contains("D215");
    }
}
