package org.st96toolkit.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Plays trees to SAX handlers: schema validators, JAXB unmarshallers, Saxon. The handler's locator gives the line and column
 * of the element that was started or ended last. The DOCTYPE is announced without its declarations. Immutable.
 */
public final class SaxEvents {

    private final Map<String, String> prefixes;

    /** Events with made prefixes. */
    public SaxEvents() {
        this(Map.of());
    }

    /**
     * @param prefixes preferred prefixes: namespace URI to prefix
     */
    public SaxEvents(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
    }

    /** Plays a document: its elements, text and instructions. */
    public void play(XmlDocument document, ContentHandler handler) throws SAXException {
        play(document, handler, Optional.empty());
    }

    /**
     * Plays a document.
     *
     * @param lexical who wants its comments and its DOCTYPE, too
     */
    public void play(XmlDocument document, ContentHandler handler, LexicalHandler lexical) throws SAXException {
        play(document, handler, Optional.of(lexical));
    }

    /** Plays a tree as a document of its own. */
    public void play(XmlElement root, ContentHandler handler) throws SAXException {
        play(XmlDocument.of(root), handler, Optional.empty());
    }

    private void play(XmlDocument document, ContentHandler handler, Optional<LexicalHandler> lexical)
            throws SAXException {
        new Player(document.root(), new Prefixes(prefixes), handler, lexical).play(document);
    }

    /** One performance. */
    private static final class Player {

        private final Prefixes prefixes;
        private final ContentHandler handler;
        private final Optional<LexicalHandler> lexical;
        private final ElementLocator locator = new ElementLocator();
        private final AttributesImpl attributes = new AttributesImpl();
        private final TreeCursor cursor;
        private char[] characters = new char[1024];

        Player(XmlElement root, Prefixes prefixes, ContentHandler handler, Optional<LexicalHandler> lexical) {
            this.prefixes = prefixes;
            this.handler = handler;
            this.lexical = lexical;
            this.cursor = new TreeCursor(root);
        }

        void play(XmlDocument document) throws SAXException {
            handler.setDocumentLocator(locator);
            handler.startDocument();
            leaves(document.beforeDoctype());
            if (document.doctype().isPresent() && lexical.isPresent()) {
                Doctype doctype = document.doctype().get();
                String publicId = doctype.publicId().orElse(null);
                lexical.get()
                        .startDTD(doctype.name(), publicId, doctype.systemId().orElse(null));
                lexical.get().endDTD();
            }
            leaves(document.beforeRoot());
            root(document.root());
            leaves(document.afterRoot());
            handler.endDocument();
        }

        private void root(XmlElement root) throws SAXException {
            NamespaceUse use = NamespaceUse.of(root);
            use.ofElements().forEach(prefixes::get);
            use.ofAttributes().forEach(prefixes::get);
            List<String> mapped = new ArrayList<>(prefixes.assigned().values());
            for (Map.Entry<String, String> entry : prefixes.assigned().entrySet()) {
                handler.startPrefixMapping(entry.getValue(), entry.getKey());
            }
            start(root);
            while (cursor.depth() > 0) {
                XmlNode child = cursor.nextChild();
                if (child == null) {
                    end(cursor.element());
                    cursor.leave();
                } else if (child instanceof XmlElement element) {
                    start(element);
                    cursor.enter(element);
                } else {
                    leaf(child);
                }
            }
            for (String prefix : mapped) {
                handler.endPrefixMapping(prefix);
            }
        }

        private void start(XmlElement element) throws SAXException {
            locator.moveTo(element.location());
            attributes.clear();
            for (XmlAttribute attribute : element.attributes()) {
                XmlName name = attribute.name();
                attributes.addAttribute(
                        name.namespace(), name.local(), prefixes.qualify(name), "CDATA", attribute.value());
            }
            XmlName name = element.name();
            handler.startElement(name.namespace(), name.local(), prefixes.qualify(name), attributes);
        }

        private void end(XmlElement element) throws SAXException {
            locator.moveTo(element.location());
            XmlName name = element.name();
            handler.endElement(name.namespace(), name.local(), prefixes.qualify(name));
        }

        private void leaves(List<XmlNode> nodes) throws SAXException {
            for (XmlNode node : nodes) {
                leaf(node);
            }
        }

        private void leaf(XmlNode node) throws SAXException {
            if (node instanceof XmlText text) {
                int length = load(text.value());
                handler.characters(characters, 0, length);
            } else if (node instanceof XmlInstruction instruction) {
                handler.processingInstruction(instruction.target(), instruction.data());
            } else if (node instanceof XmlComment comment && lexical.isPresent()) {
                int length = load(comment.value());
                lexical.get().comment(characters, 0, length);
            }
        }

        private int load(String value) {
            int length = value.length();
            if (length > characters.length) {
                characters = new char[Math.max(length, characters.length * 2)];
            }
            value.getChars(0, length, characters, 0);
            return length;
        }
    }
}
