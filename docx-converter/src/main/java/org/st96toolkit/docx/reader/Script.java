package org.st96toolkit.docx.reader;

/** What writing a piece of text is in, as far as fonts and languages depend on it. */
enum Script {
    WESTERN("ascii", "val"),
    EAST_ASIAN("eastAsia", "eastAsia"),
    COMPLEX("cs", "bidi");

    private final String range;
    private final String language;

    Script(String range, String language) {
        this.range = range;
        this.language = language;
    }

    /** What {@code w:rFonts} calls it. */
    String range() {
        return range;
    }

    /** What {@code w:lang} calls it. */
    String language() {
        return language;
    }

    /** The script of the first letter that has one; the one before it where there is none. */
    static Script of(String text, Script otherwise) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> {
                    return EAST_ASIAN;
                }
                case ARABIC, HEBREW, SYRIAC, THAANA -> {
                    return COMPLEX;
                }
                case COMMON, INHERITED, UNKNOWN -> {
                    if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
                        return EAST_ASIAN;
                    }
                }
                default -> {
                    return WESTERN;
                }
            }
        }
        return otherwise;
    }
}
