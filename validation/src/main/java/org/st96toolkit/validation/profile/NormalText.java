package org.st96toolkit.validation.profile;

import java.text.Normalizer;

/** Text with one spelling for each character: full-width digits and letters, ligatures and the like as plain ones (NFKC). */
final class NormalText {

    private NormalText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        // ASCII is as it should be.
        return text;
    }
}
