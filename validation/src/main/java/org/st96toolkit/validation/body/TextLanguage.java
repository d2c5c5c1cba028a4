package org.st96toolkit.validation.body;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/** A language whose wording is known here. */
public enum TextLanguage {
    EN(false),
    DE(false),
    FR(false),
    ZH(true),
    JA(true);

    /** Before it no character is of the scripts that are counted. */
    private static final int FIRST_OF_EAST_ASIA = 0x2E80;

    private final boolean withoutSpaces;

    TextLanguage(boolean withoutSpaces) {
        this.withoutSpaces = withoutSpaces;
    }

    /** Whether words are not set apart by spaces, so that characters are counted and spaces mean nothing. */
    public boolean isWithoutSpaces() {
        return withoutSpaces;
    }

    /** The two-letter code, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of a text.
     *
     * @param declared the code that the document gives, in any case; empty where it gives none
     * @param text the text
     * @return the language declared; where that is none that is known (some offices give their country), Chinese or
     *     Japanese by the script; else nothing
     */
    public static Optional<TextLanguage> of(String declared, String text) {
        for (TextLanguage language : values()) {
            if (language.code().equals(declared.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        long letters = 0;
        long hiragana = 0;
        long han = 0;
        for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (Character.isLetter(character)) {
                letters++;
            }
            if (character >= FIRST_OF_EAST_ASIA) {
                UnicodeScript script = UnicodeScript.of(character);
                if (script == UnicodeScript.HIRAGANA) {
                    hiragana++;
                } else if (script == UnicodeScript.HAN) {
                    han++;
                }
            }
        }
        if (hiragana * 10 > letters) {
            return Optional.of(JA);
        }
        return han * 2 > letters ? Optional.of(ZH) : Optional.empty();
    }
}
