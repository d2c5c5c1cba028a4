package org.st96toolkit.core.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.st96toolkit.core.diagnostic.Location;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes SAX events and makes a tree of them: the counterpart of {@link SaxEvents}. Namespace declarations are left out, and
 * elements have no location. What no XML document can hold is refused with a {@link SAXException}. One use, one thread.
 */
public final class SaxTree extends DefaultHandler {

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private XmlElement root;

    /** A tree that nothing was played to yet. */
    public SaxTree() {}

    private record Open(XmlName name, List<XmlAttribute> attributes, List<XmlNode> children) {}

    /**
     * The tree.
     *
     * @throws IllegalStateException where no whole element was played
     */
    public XmlElement root() {
        if (root == null) {
            throw new IllegalStateException("no element");
        }
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes given) throws SAXException {
        flush();
        List<XmlAttribute> attributes = new ArrayList<>(given.getLength());
        for (int i = 0; i < given.getLength(); i++) {
            String namespace = given.getURI(i);
            if (!namespace.equals(Prefixes.XMLNS_NAMESPACE)
                    && !given.getQName(i).startsWith("xmlns:")
                    && !given.getQName(i).equals("xmlns")) {
                attributes.add(new XmlAttribute(name(namespace, given.getLocalName(i)), checked(given.getValue(i))));
            }
        }
        open.push(new Open(name(uri, localName), attributes, new ArrayList<>()));
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        flush();
        Open ended = open.pop();
        XmlElement element = new XmlElement(ended.name, ended.attributes, ended.children, Location.UNKNOWN);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        flush();
        if (!open.isEmpty()) {
            open.peek().children.add(new XmlInstruction(target, data));
        }
    }

    private void flush() throws SAXException {
        if (text.length() > 0 && !open.isEmpty()) {
            open.peek().children.add(new XmlText(checked(text.toString())));
        }
        text.setLength(0);
    }

    private static XmlName name(String namespace, String local) throws SAXException {
        if (!NameRules.isNcName(local)) {
            throw new SAXException("no name: " + local);
        }
        return new XmlName(namespace, local);
    }

    private static String checked(String value) throws SAXException {
        int[] wrong = value.codePoints().filter(c -> !NameRules.isCharacter(c)).toArray();
        if (wrong.length > 0) {
            throw new SAXException("U+%04X is no character of XML".formatted(wrong[0]));
        }
        return value;
    }
}
