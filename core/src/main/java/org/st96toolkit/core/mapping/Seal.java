package org.st96toolkit.core.mapping;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * A sum over a document with its entries and over what made it. Where it is still right, nobody has edited the document,
 * and the way back needs no proof by another conversion. 64 bits against accidents, not against forgery: a wrong seal costs
 * time, and what a forged one hides is found by verification.
 */
final class Seal {

    private static final long PRIME = 0x100000001b3L;

    private long sum = 0xcbf29ce484222325L;

    private Seal() {}

    /**
     * The seal of a document.
     *
     * @param root its root element
     * @param except the root's entry, in which the seal stands, or null
     * @param maker what made the document: the table, the toolkit
     * @return eleven characters
     */
    static String of(XmlElement root, XmlNode except, String maker) {
        Seal seal = new Seal();
        seal.add(maker);
        seal.start(root);
        List<XmlNode> children = root.children();
        for (int i = 0; i < children.size(); i++) {
            XmlNode node = children.get(i);
            // White space in the root means nothing, and the root's entry stands on a line of its own.
            if (!node.equals(except) && !(node instanceof XmlText text && text.isBlank())) {
                seal.add(node);
            }
        }
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seal.sum).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void start(XmlElement element) {
        add('<');
        add(element.name().namespace());
        add(element.name().local());
        List<XmlAttribute> attributes = element.attributes();
        long before = sum;
        long all = 0;
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            sum = before;
            add(attribute.name().namespace());
            add(attribute.name().local());
            add(attribute.value());
            // Their order means nothing.
            all += sum;
        }
        sum = before ^ all * PRIME;
    }

    private void add(XmlNode node) {
        if (node instanceof XmlElement element) {
            start(element);
            List<XmlNode> children = element.children();
            for (int i = 0; i < children.size(); i++) {
                add(children.get(i));
            }
            add('>');
        } else if (node instanceof XmlText text) {
            add('#');
            add(text.value());
        } else if (node instanceof XmlInstruction instruction) {
            add('?');
            add(instruction.target());
            add(instruction.data());
        } else {
            add('!');
            add(((XmlComment) node).value());
        }
    }

    private void add(String text) {
        long all = sum;
        for (int i = 0; i < text.length(); i++) {
            all = (all ^ text.charAt(i)) * PRIME;
        }
        sum = (all ^ text.length()) * PRIME;
    }

    private void add(char mark) {
        sum = (sum ^ mark) * PRIME;
    }
}
