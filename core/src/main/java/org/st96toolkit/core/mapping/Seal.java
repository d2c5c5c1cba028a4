package org.st96toolkit.core.mapping;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * A sum over a document with its entries and over what made it. Where it is still right, nobody has edited the document,
 * and the way back needs no proof by another conversion. 64 bits against accidents, not against forgery: a wrong seal costs
 * time, and what a forged one hides is found by verification.
 */
final class Seal {

    private static final long PRIME = 0x100000001b3L;

    private final Grammar grammar;
    private long sum = 0xcbf29ce484222325L;

    private Seal(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The seal of a document.
     *
     * @param root its root element
     * @param except the root's entry, in which the seal stands, or null
     * @param grammar its grammar, which says what white space means nothing
     * @param maker what made the document: the table, the toolkit
     * @return eleven characters
     */
    static String of(XmlElement root, XmlNode except, Grammar grammar, String maker) {
        Seal seal = new Seal(grammar);
        seal.add(maker);
        seal.start(root);
        seal.addChildren(root, except);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seal.sum).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void start(XmlElement element) {
        add('<');
        add(element.name());
        List<XmlAttribute> attributes = element.attributes();
        long before = sum;
        long all = 0;
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            sum = before;
            add(attribute.name());
            add(attribute.value());
            // Their order means nothing.
            all += sum;
        }
        sum = before ^ all * PRIME;
    }

    /** The root's entry stands on a line of its own, in white space that means nothing. */
    private void addChildren(XmlElement element, XmlNode except) {
        boolean blind = Mapper.ignoresWhiteSpace(grammar, element);
        List<XmlNode> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            XmlNode node = children.get(i);
            boolean left = except != null && node.equals(except);
            if (!left && !(blind && node instanceof XmlText text && text.isBlank())) {
                add(node);
            }
        }
    }

    private void add(XmlNode node) {
        if (node instanceof XmlElement element) {
            start(element);
            addChildren(element, null);
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

    /** Names share their characters, and texts keep their hashes. */
    private void add(XmlName name) {
        sum = ((sum ^ name.namespace().hashCode()) * PRIME ^ name.local().hashCode()) * PRIME;
    }

    private void add(String text) {
        int length = text.length();
        long even = sum;
        long odd = ~sum;
        int i = 0;
        // Two sums at a time, since each product waits for the one before.
        for (; i + 1 < length; i += 2) {
            even = (even ^ text.charAt(i)) * PRIME;
            odd = (odd ^ text.charAt(i + 1)) * PRIME;
        }
        if (i < length) {
            even = (even ^ text.charAt(i)) * PRIME;
        }
        sum = (even ^ Long.rotateLeft(odd, 32) ^ length) * PRIME;
    }

    private void add(char mark) {
        sum = (sum ^ mark) * PRIME;
    }
}
