package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Content in the making: neighbouring runs of text become one. */
final class Nodes {

    private final List<XmlNode> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void add(XmlNode node) {
        if (node instanceof XmlText run) {
            text.append(run.value());
        } else {
            flush();
            nodes.add(node);
        }
    }

    void add(char character) {
        text.append(character);
    }

    List<XmlNode> all() {
        flush();
        return nodes;
    }

    private void flush() {
        if (text.length() > 0) {
            nodes.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }
}
