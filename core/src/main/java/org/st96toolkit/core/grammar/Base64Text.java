package org.st96toolkit.core.grammar;

/** The lexical space of base64Binary: groups of four characters, white space between characters allowed. */
final class Base64Text {

    private Base64Text() {}

    static boolean isBase64(String text) {
        int characters = 0;
        int padding = 0;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WhiteSpace.isSpace(c)) {
                continue;
            }
            characters++;
            if (c == '=') {
                padding++;
            } else if (padding > 0 || value(c) < 0) {
                return false;
            } else {
                last = c;
            }
        }
        // the bits that padding leaves over must be zero
        return characters % 4 == 0
                && padding <= 2
                && (padding != 1 || (value(last) & 3) == 0)
                && (padding != 2 || (value(last) & 15) == 0);
    }

    /** How many octets a valid text stands for. */
    static int octets(String text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=' && !WhiteSpace.isSpace(c)) {
                characters++;
            }
        }
        return (int) (characters * 6L / 8);
    }

    private static int value(char c) {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(c);
    }
}
