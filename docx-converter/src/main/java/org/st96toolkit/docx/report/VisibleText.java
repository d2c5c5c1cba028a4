package org.st96toolkit.docx.report;

import org.st96toolkit.core.html.HtmlPage;

/** Text of a document on a page: what cannot be seen is shown by its number, with a look of its own, and steers nothing. */
final class VisibleText {

    private VisibleText() {}

    static void write(HtmlPage html, String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isSeen(c)) {
                plain.appendCodePoint(c);
                return;
            }
            html.text(plain.toString());
            plain.setLength(0);
            if (c == '\n') {
                html.empty("br");
            } else {
                String code = String.format("%04X", c);
                html.element("span", c == '\t' ? "\u21E5" : "U+" + code, "class", "code", "data-code", code);
            }
        });
        html.text(plain.toString());
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
