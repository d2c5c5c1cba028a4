package org.st96toolkit.docx.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Text;
import org.st96toolkit.docx.flow.TextOrigin;

/** Symbols of fonts in the text. */
class SymbolsTest {

    @Test
    void muIsMuHoweverItIsWritten() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.symbol("Symbol", "F06D"))
                .paragraph(p -> p.symbol("Symbol", "006D"))
                .paragraph(p -> p.font("Symbol", "\uF06D"))
                .paragraph(p -> p.font("Symbol", "m"))
                .paragraph(p -> p.text("5 ").font("Symbol", "m").text("m")));
        assertThat(bench.texts()).containsExactly("μ", "μ", "μ", "μ", "5 μm");
        Text mu = bench.inlines(4, Text.class).get(1);
        assertThat(mu.characters()).isEqualTo("\u03BC");
        assertThat(mu.origin()).isEqualTo(TextOrigin.SYMBOL);
        assertThat(mu.place()).isEqualTo(new Span("/word/document.xml", 5, 2, 3));
        assertThat(bench.findings()).isEmpty();
    }

    @Test
    void theFontMayComeFromAStyle() {
        Bench bench = Bench.of(docx -> docx.style(
                        "character",
                        "Greek",
                        "Greek",
                        "",
                        "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>")
                .paragraph(p -> p.text("a b", "<w:rStyle w:val=\"Greek\"/>")));
        assertThat(bench.texts()).containsExactly("α β");
        assertThat(bench.inlines(0, Text.class))
                .extracting(Text::origin)
                .containsExactly(TextOrigin.SYMBOL, TextOrigin.TYPED, TextOrigin.SYMBOL);
    }

    @Test
    void aSymbolBeyondTheFirstPlaneIsOneCharacterOfTheText() {
        Bench bench = Bench.of(
                docx -> docx.paragraph(p -> p.symbol("Wingdings", "F0E0").text("a")));
        assertThat(bench.texts()).containsExactly("\uD83E\uDC6Aa");
        assertThat(bench.inlines(0, Text.class).get(1).place().start()).isEqualTo(1);
    }

    @Test
    void textOfOtherScriptsIsNotTouched() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.font("Symbol", "权利")));
        assertThat(bench.texts()).containsExactly("权利");
    }

    @Test
    void whatIsNotMappedStaysAndIsReported() {
        Bench bench = Bench.of(docx -> docx.paragraph(p -> p.symbol("Company Logos", "F041"))
                .paragraph(p -> p.text("\uE123\uE123"))
                .paragraph(p -> p.symbol("Symbol", "F0F0"))
                .paragraph(p -> p.symbol("Arial", "2022")));
        assertThat(bench.texts()).containsExactly("\uF041", "\uE123\uE123", "\uF0F0", "•");
        assertThat(bench.findings())
                .containsExactly(
                        "D151 /word/document.xml 1 Company Logos U+F041",
                        "D151 /word/document.xml 2  U+E123",
                        "D151 /word/document.xml 3 Symbol U+F0F0");
        assertThat(bench.inlines(0, Text.class).get(0).origin()).isEqualTo(TextOrigin.TYPED);
    }
}
