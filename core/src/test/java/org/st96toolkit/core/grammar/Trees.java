package org.st96toolkit.core.grammar;

import java.nio.charset.StandardCharsets;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;

/** Reads test documents into trees. */
final class Trees {

    private Trees() {}

    static XmlDocument parse(String document) {
        return parse(document.getBytes(StandardCharsets.UTF_8));
    }

    static XmlDocument parse(byte[] document) {
        return new XmlReader().read(document).orElseThrow();
    }
}
