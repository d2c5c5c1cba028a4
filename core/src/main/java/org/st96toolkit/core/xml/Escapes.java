package org.st96toolkit.core.xml;

import java.nio.charset.StandardCharsets;

/** What is written in the place of ASCII characters that cannot stand for themselves. */
enum Escapes {
    /** Comments, instructions, names, identifiers: nothing can be escaped. */
    NONE(""),
    /** Character data. A line feed stays; a carriage return would become one. {@code >} could end {@code ]]>}. */
    TEXT("&<>\r"),
    /** Attribute values, between quotes. White space other than blanks would become blanks. */
    ATTRIBUTE("&<\"\t\n\r");

    private final byte[][] escapes = new byte[0x80][];

    Escapes(String escaped) {
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            escapes[c] = reference(c).getBytes(StandardCharsets.US_ASCII);
        }
        for (char c = 0; c < ' '; c++) {
            boolean allowed = c == '\t' || c == '\n' || c == '\r';
            if (!allowed) {
                escapes[c] = new byte[0];
            }
        }
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ";";
        };
    }

    /** What to write for an ASCII character; null where it stands for itself. */
    byte[] of(char ascii) {
        byte[] escape = escapes[ascii];
        if (escape != null && escape.length == 0) {
            throw new IllegalArgumentException("XML cannot hold the character U+%04X".formatted((int) ascii));
        }
        return escape;
    }
}
