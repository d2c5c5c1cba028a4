package org.st96toolkit.docx.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The symbols of fonts with an encoding of their own, by tables. A symbol is written by its code in the font, 20 to FF, or by that code in
 * the private use area, F020 to F0FF: both are the same. Immutable and thread-safe; make one and keep it.
 */
public final class SymbolFonts {

    private static final int PRIVATE = 0xF000;

    /** The tables by the names of fonts, in lower case. */
    private static final Map<String, String> TABLES = Map.of(
            "symbol", "symbol",
            "symbol mt", "symbol",
            "symbolps", "symbol",
            "wingdings", "wingdings",
            "wingdings 2", "wingdings2",
            "wingdings 3", "wingdings3",
            "webdings", "webdings",
            "mt extra", "mtextra");

    private final Map<String, Map<Integer, Integer>> byFont = new HashMap<>();

    private SymbolFonts() {
        TABLES.forEach((font, table) -> byFont.put(font, read(table)));
    }

    /** All fonts that are known. */
    public static SymbolFonts load() {
        return new SymbolFonts();
    }

    private static Map<Integer, Integer> read(String table) {
        Map<Integer, Integer> characters = new HashMap<>();
        try (InputStream in = SymbolFonts.class.getResourceAsStream(table + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ", 3);
                    characters.put(Integer.parseInt(words[0], 16), Integer.parseInt(words[1], 16));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Map.copyOf(characters);
    }

    /** Whether a font has symbols in place of letters. */
    public boolean isSymbolFont(String font) {
        return byFont.containsKey(font.toLowerCase(Locale.ROOT).strip());
    }

    /**
     * The character of Unicode for a symbol.
     *
     * @param font the name of the font, in upper or lower case
     * @param code the code as written, alone or in the private use area
     * @return the character; nothing where the font or the code in it is not known
     */
    public OptionalInt character(String font, int code) {
        Map<Integer, Integer> table = byFont.get(font.toLowerCase(Locale.ROOT).strip());
        int plain = isPrivate(code) ? code - PRIVATE : code;
        Integer character = table == null ? null : table.get(plain);
        return character == null ? OptionalInt.empty() : OptionalInt.of(character);
    }

    /** Whether a code is that of a symbol in the private use area. */
    public static boolean isPrivate(int code) {
        return code >= PRIVATE + 0x20 && code <= PRIVATE + 0xFF;
    }
}
