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
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (count(text, UnicodeScript.HIRAGANA) * 10 > letters) {
            return Optional.of(JA);
        }
        return count(text, UnicodeScript.HAN) * 2 > letters ? Optional.of(ZH) : Optional.empty();
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(character -> UnicodeScript.of(character) == script)
                .count();
    }
}
