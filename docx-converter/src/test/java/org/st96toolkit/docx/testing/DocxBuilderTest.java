package org.st96toolkit.docx.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;

/** What the builder makes is a package of well-formed parts, the same bytes each time. */
class DocxBuilderTest {

    private static byte[] all(Variant variant) {
        return DocxBuilder.of(variant)
                .title("A & B")
                .headingStyle("Heading1", "heading 1", 0)
                .lists(lists ->
                        lists.definition(0).level("decimal", "[%1]").list(1, 0, ListDefinitions.startOverride(0, 3)))
                .header(made -> made.text("head"))
                .paragraph("Heading1", "Claims < \"all\"")
                .paragraph(made -> made.number(1, 0)
                        .text("one")
                        .footnote("note")
                        .endnote("end")
                        .comment("remark")
                        .inserted("in")
                        .deleted("out")
                        .link("http://example.org/?a=b&c=d", "link")
                        .field("SEQ Figure", "1")
                        .symbol("Symbol", "F06D")
                        .formula("<m:r><m:t>x</m:t></m:r>")
                        .image(new byte[] {1}, "png", 20, 10, "a picture"))
                .table(table ->
                        table.borders().columns(1000, 2000).headerRow("a", "b").row("c", "d"))
                .sectionEnd("continuous")
                .bytes();
    }

    @ParameterizedTest
    @EnumSource
    void allPartsAreWellFormed(Variant variant) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all(variant)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    Result<XmlDocument> part = new XmlReader().read(zip.readAllBytes());
                    assertThat(part.report().diagnostics()).as(entry.getName()).isEmpty();
                }
            }
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("word/document.xml", "word/numbering.xml", "word/footnotes.xml", "word/media/image1.png");
    }

    @ParameterizedTest
    @EnumSource
    void theSameCallsGiveTheSameBytes(Variant variant) {
        assertThat(all(variant)).isEqualTo(all(variant));
    }
}
