package org.st96toolkit.core.xml;

/** Reads pseudo attributes, such as those of an XML declaration. */
final class XmlDeclaration {

    private XmlDeclaration() {}

    /**
     * The value of a pseudo attribute.
     *
     * @param text the declaration, without its closing delimiter
     * @param name the pseudo attribute
     * @return its value, or null where it is missing or malformed; the parser then says what is wrong
     */
    static String pseudoAttribute(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int i = skipSpace(text, at + name.length());
            boolean separate = at > 0 && text.charAt(at - 1) <= ' ';
            if (separate && i < text.length() && text.charAt(i) == '=') {
                i = skipSpace(text, i + 1);
                if (i >= text.length()) {
                    return null;
                }
                char quote = text.charAt(i);
                int end = text.indexOf(quote, i + 1);
                return (quote == '"' || quote == '\'') && end > 0 ? text.substring(i + 1, end) : null;
            }
            at = text.indexOf(name, at + 1);
        }
        return null;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
