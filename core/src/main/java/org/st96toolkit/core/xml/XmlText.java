package org.st96toolkit.core.xml;

/**
 * A run of character data. Neighbouring runs are one; CDATA sections and entities are resolved.
 *
 * @param value the characters, never empty
 */
public record XmlText(String value) implements XmlNode {

    /** Whether the run holds nothing but XML white space. */
    public boolean isBlank() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
