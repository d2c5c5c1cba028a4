package org.st96toolkit.docx.section;

import java.util.regex.Pattern;

/** Words that a claim refers to other claims with. */
final class ClaimWords {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)\\bclaims?\\s+\\d|\\b(?:Patent)?anspr(?:uch|\u00FCche[n]?)\\s+\\d|\\brevendications?\\s+\\d|\\breivindicaci(?:\u00F3n|ones)\\s+\\d"
                    + "|(?:\u6743\u5229\u8981\u6C42|\u8ACB\u6C42\u9805|\u8BF7\u6C42\u9879|\uCCAD\uAD6C\uD56D)\\s*\\d");

    private ClaimWords() {}

    /** Whether a text refers to a claim by its number. */
    static boolean refers(String text) {
        return REFERENCE.matcher(Widths.narrow(text)).find();
    }
}
