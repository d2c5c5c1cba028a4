package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Paragraph;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.FlowBlocks;
import org.st96toolkit.docx.testing.Partition;
import org.st96toolkit.docx.testing.TextExtractor;
import org.st96toolkit.docx.testing.Variant;

/** Packages: whole, odd, broken and hostile. */
class DocxPackageTest {

    private static final PackageLimits STANDARD = PackageLimits.STANDARD;

    private static Result<Flow> read(byte[] bytes) {
        return new FlowReader().read("test.docx", bytes, STANDARD);
    }

    private static List<String> codes(Result<?> result) {
        return result.report().diagnostics().stream()
                .map(found -> (found.code().id() + " " + String.join(" ", found.arguments())).strip())
                .toList();
    }

    private static byte[] plain() {
        return DocxBuilder.transitional().paragraph("text").bytes();
    }

    /** A package whose parts, all or one, are changed; one that becomes nothing is left out. */
    private static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(TextExtractor.unzip(docx));
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String after = change.apply(text);
        if (after.isEmpty()) {
            parts.remove(part);
        } else {
            parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey().substring(1)));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void theMainPartIsFoundByItsRelationship(Variant variant) {
        Result<Flow> result = read(DocxBuilder.of(variant)
                .mainPart("word/body2.xml")
                .paragraph("text")
                .bytes());
        Paragraph only = FlowBlocks.paragraphs(result.orElseThrow()).get(0);
        assertThat(only.place().part()).isEqualTo("/word/body2.xml");
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void noDocxAtAll() throws IOException {
        assertThat(codes(read(new byte[0]))).containsExactly("D101 0 bytes");
        assertThat(codes(read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))).containsExactly("D101 25 50 44 46");
        assertThat(codes(read(zip(Map.of("/a.txt", new byte[] {1}))))).contains("D101 ZIP");
        byte[] sheet = changed(
                plain(),
                "/[Content_Types].xml",
                text -> text.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main"));
        assertThat(codes(read(sheet)))
                .containsExactly("D101 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        byte[] other = changed(plain(), "/word/document.xml", text -> "<other/>");
        assertThat(codes(read(other))).containsExactly("D101 other");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(codes(new FlowReader().read(Path.of("nothing.docx"))))
                .hasSize(1)
                .allMatch(code -> code.startsWith("X112"));
    }

    @Test
    void encryptedAndOlderFiles() {
        byte[] older = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, older, 0, 4);
        assertThat(codes(read(older))).containsExactly("D105");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, older, 1024, name.length);
        assertThat(codes(read(older))).containsExactly("D102");
        assertThat(codes(new FlowReader().read(SharedData.path("docx/features/poi/bug53475-password-is-pass.docx"))))
                .containsExactly("D102");
    }

    @Test
    void everyTruncationIsAnswered() {
        byte[] whole = plain();
        for (int length = 4; length < whole.length; length += 7) {
            Result<Flow> result = read(Arrays.copyOf(whole, length));
            assertThat(result.value()).isEmpty();
            assertThat(codes(result)).hasSize(1).allMatch(code -> code.startsWith("D103"));
        }
    }

    @Test
    void everyWrongByteIsAnswered() {
        byte[] whole = DocxBuilder.transitional()
                .lists(lists -> lists.definition(0).level("decimal", "%1").list(1, 0))
                .paragraph(p -> p.number(1, 0).text("text").footnote("note"))
                .table(table -> table.columns(1000).row("a"))
                .bytes();
        Random random = new Random(6);
        for (int i = 0; i < 400; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Result<Flow> result = read(broken);
            assertThat(result.value().isPresent() || result.report().hasErrors())
                    .isTrue();
        }
    }

    @Test
    void macrosAreSaid() {
        Result<Flow> result =
                read(DocxBuilder.transitional().macros().paragraph("text").bytes());
        assertThat(codes(result)).containsExactly("D106");
        assertThat(result.value()).isPresent();
        assertThat(codes(new FlowReader().read(SharedData.path("docx/features/poi/SimpleMacro.docm"))))
                .containsExactly("D106");
    }

    @Test
    void limitsAreLimits() throws IOException {
        byte[] docx = plain();
        assertThat(codes(limited(docx, new PackageLimits(100, 10, 1 << 20, 1 << 20, 100))))
                .containsExactly("D104 fileBytes 100");
        assertThat(codes(limited(docx, new PackageLimits(1 << 20, 2, 1 << 20, 1 << 20, 100))))
                .containsExactly("D104 parts 2");
        assertThat(codes(limited(docx, new PackageLimits(1 << 20, 10, 500, 1 << 20, 100))))
                .containsExactly("D104 partBytes 500");
        assertThat(codes(limited(docx, new PackageLimits(1 << 20, 10, 1 << 20, 500, 100))))
                .containsExactly("D104 totalBytes 500");
        byte[] trap = changed(docx, "/word/trap.bin", text -> " ".repeat(5 << 20));
        assertThat(codes(read(trap))).containsExactly("D104 ratio 200");
    }

    private static Result<DocxPackage> limited(byte[] docx, PackageLimits limits) {
        return DocxPackage.open(docx, limits);
    }

    @Test
    void declarationsAreRefused() throws IOException {
        String outside = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String inside = "<!DOCTYPE w [<!ENTITY x \"y\">]>";
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>";
        for (String declaration : List.of(outside, inside, laughs)) {
            byte[] docx = changed(
                    plain(),
                    "/word/document.xml",
                    text -> text.replace("?>\n", "?>\n" + declaration).replace(">text<", ">&x;<"));
            Result<Flow> result = read(docx);
            assertThat(result.value()).isEmpty();
            assertThat(codes(result)).containsExactly("D109 /word/document.xml");
        }
        byte[] styles = changed(plain(), "/word/styles.xml", text -> text.replace("?>\n", "?>\n" + inside));
        assertThat(codes(read(styles))).containsExactly("D109 /word/styles.xml");
        assertThat(read(styles).value()).isPresent();
    }

    @Test
    void brokenPartsCostWhatTheySay() throws IOException {
        assertThat(codes(read(changed(plain(), "/word/document.xml", text -> text.replace("</w:body>", "")))))
                .hasSize(2)
                .first()
                .isEqualTo("D107 /word/document.xml");
        Result<Flow> styles = read(changed(plain(), "/word/styles.xml", text -> "<w:styles"));
        assertThat(codes(styles)).first().isEqualTo("D107 /word/styles.xml");
        assertThat(FlowBlocks.text(FlowBlocks.paragraphs(styles.orElseThrow()).get(0)))
                .isEqualTo("text");
        assertThat(codes(read(changed(plain(), "/word/styles.xml", text -> ""))))
                .containsExactly("D108 /word/document.xml /word/styles.xml");
        assertThat(codes(read(changed(plain(), "/word/document.xml", text -> ""))))
                .containsExactly("D108 / /word/document.xml");
        assertThat(codes(read(changed(plain(), "/word/_rels/document.xml.rels", text -> "<Relationships"))))
                .first()
                .isEqualTo("D107 /word/_rels/document.xml.rels");
    }

    @Test
    void oddPackagesAreRead() throws IOException {
        assertThat(codes(read(changed(plain(), "/[Content_Types].xml", text -> ""))))
                .containsExactly("D110 /[Content_Types].xml");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        TextExtractor.unzip(plain())
                .forEach((name, bytes) -> parts.put("/" + name.substring(1).replace('/', '\\'), bytes));
        assertThat(read(zip(parts)).value()).isPresent();
        Map<String, byte[]> twice = new LinkedHashMap<>(TextExtractor.unzip(plain()));
        twice.put("/WORD/document.xml", new byte[] {1});
        assertThat(codes(read(zip(twice)))).containsExactly("D110 /WORD/document.xml");
        byte[] absolute =
                changed(plain(), "/_rels/.rels", text -> text.replace("word/document.xml", "/Word/x/../Document.xml"));
        assertThat(codes(read(absolute))).isEmpty();
        assertThat(FlowBlocks.paragraphs(read(absolute).orElseThrow())
                        .get(0)
                        .place()
                        .part())
                .isEqualTo("/word/document.xml");
    }

    @Test
    void aNoteThatNothingLeadsToIsToldWithItsPlace() throws Exception {
        byte[] docx = changed(
                DocxBuilder.transitional()
                        .paragraph(p -> p.text("text").footnote("lost note"))
                        .bytes(),
                "/word/document.xml",
                text -> text.replaceAll("<w:footnoteReference[^>]*>", ""));
        Result<Flow> result = read(docx);
        assertThat(codes(result)).containsExactly("D132 /word/footnotes.xml 3 lost note");
        assertThat(result.orElseThrow().notes()).isEmpty();
        assertThat(Partition.faults(docx, result)).isEmpty();
    }

    @Test
    void aSymbolWithoutACodeIsTold() {
        Result<Flow> result = read(DocxBuilder.transitional()
                .paragraph(p -> p.symbol("Symbol", "mu"))
                .bytes());
        assertThat(codes(result)).first().isEqualTo("D141 /word/document.xml 1 w:sym/@w:char mu");
        assertThat(FlowBlocks.text(FlowBlocks.paragraphs(result.orElseThrow()).get(0)))
                .isEqualTo("\uFFFD");
    }

    @Test
    void targetsWithBlanksAreFound() {
        DocxBuilder docx = DocxBuilder.transitional();
        docx.part("word/media/a b.png", "image/png", new byte[] {1});
        for (String target : List.of("media/a b.png", "media/a%20b.png", "/word/media/a b.png#x")) {
            String id = docx.relate("image", target, false);
            docx.paragraph(p -> p.run("", "<w:pict><v:shape><v:imagedata r:id=\"" + id + "\"/></v:shape></w:pict>"));
        }
        Result<Flow> result = read(docx.bytes());
        assertThat(codes(result)).isEmpty();
        assertThat(result.orElseThrow().media()).hasSize(1);
    }

    @Test
    void namesOfTheStrictVariant() {
        assertThat(TransitionalNames.uri("http://purl.oclc.org/ooxml/wordprocessingml/main"))
                .isEqualTo(Word.NAMESPACE);
        assertThat(TransitionalNames.uri("http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties"))
                .isEqualTo("http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties");
        assertThat(TransitionalNames.uri("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"))
                .isEqualTo(Word.PLACED_DRAWING);
        assertThat(TransitionalNames.uri("urn:x")).isEqualTo("urn:x");
    }
}
