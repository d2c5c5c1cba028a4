package org.st96toolkit.docx.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of symbol fonts. */
class SymbolFontsTest {

    private static final SymbolFonts FONTS = SymbolFonts.load();

    @ParameterizedTest
    @CsvSource({
        "Symbol, 6D, 03BC",
        "Symbol, 61, 03B1",
        "symbol, 57, 03A9",
        "Symbol, 44, 0394",
        "Symbol, B0, 00B0",
        "Symbol, B1, 00B1",
        "Symbol, B3, 2265",
        "Symbol, A3, 2264",
        "Symbol, D6, 221A",
        "Symbol, A5, 221E",
        "Symbol, AE, 2192",
        "Symbol, E5, 2211",
        "Symbol, B4, 00D7",
        "Symbol, 2D, 2212",
        "Symbol, F2, 222B",
        "Symbol, B7, 2022",
        "Wingdings, A7, 25AA",
        "Wingdings, FC, 2713",
        "Wingdings, 4A, 263A",
        "WINGDINGS, 6C, 26AB",
        "Wingdings 2, 50, 1F5F8",
        "Wingdings 3, 66, 1F850",
        "Webdings, 61, 2714",
        "MT Extra, 4C, 22EF",
        "MT Extra, 6C, 2113"
    })
    void knowsTheCharacter(String font, String code, String character) {
        int plain = Integer.parseInt(code, 16);
        int expected = Integer.parseInt(character, 16);
        assertThat(FONTS.character(font, plain)).hasValue(expected);
        assertThat(FONTS.character(font, 0xF000 + plain)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"Symbol, 189", "Wingdings, 223", "Wingdings 2, 217", "Wingdings 3, 208", "Webdings, 223", "MT Extra, 31"
    })
    void noTableHasACharacterForPrivateUse(String font, int count) {
        int[] all = IntStream.rangeClosed(0x20, 0xFF)
                .filter(code -> FONTS.character(font, code).isPresent())
                .map(code -> FONTS.character(font, code).getAsInt())
                .toArray();
        assertThat(all).hasSize(count);
        assertThat(IntStream.of(all).filter(c -> Character.getType(c) == Character.PRIVATE_USE))
                .isEmpty();
    }

    @Test
    void nothingIsGuessed() {
        assertThat(FONTS.character("Arial", 0x6D)).isEmpty();
        assertThat(FONTS.character("Symbol", 0x7F)).isEmpty();
        assertThat(FONTS.character("Symbol", 0xF100)).isEmpty();
        assertThat(FONTS.isSymbolFont("Times New Roman")).isFalse();
        assertThat(FONTS.isSymbolFont("webdings")).isTrue();
        assertThat(SymbolFonts.isPrivate(0xF06D)).isTrue();
        assertThat(SymbolFonts.isPrivate(0x6D)).isFalse();
    }
}
