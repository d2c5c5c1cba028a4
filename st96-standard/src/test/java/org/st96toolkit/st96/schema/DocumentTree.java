package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The tree of the toolkit that says what a DOM document says, without a way through bytes. */
final class DocumentTree {

    private DocumentTree() {}

    static XmlDocument of(Document document) {
        return XmlDocument.of(element(document.getDocumentElement()));
    }

    private static XmlElement element(Element element) {
        return new XmlElement(name(element), attributes(element), children(element), Location.UNKNOWN);
    }

    private static List<XmlAttribute> attributes(Element element) {
        List<XmlAttribute> attributes = new ArrayList<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add(new XmlAttribute(name(attribute), value(element, attribute)));
            }
        }
        return attributes;
    }

    /** The value; a type is named in full, because the tree keeps no prefixes. */
    private static String value(Element element, Attr attribute) {
        String value = attribute.getValue();
        int colon = value.indexOf(':');
        if (colon < 0
                || !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                || !attribute.getLocalName().equals("type")) {
            return value;
        }
        String namespace = element.lookupNamespaceURI(value.substring(0, colon));
        return namespace == null ? value : "{" + namespace + "}" + value.substring(colon + 1);
    }

    /** The content, neighbouring runs of text as one and empty ones as none. */
    private static List<XmlNode> children(Element element) {
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text run) {
                text.append(run.getData());
            } else if (node instanceof Element child) {
                endText(text, children);
                children.add(element(child));
            }
        }
        endText(text, children);
        return children;
    }

    private static void endText(StringBuilder text, List<XmlNode> children) {
        if (!text.isEmpty()) {
            children.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }

    private static XmlName name(Node node) {
        String namespace = node.getNamespaceURI();
        return new XmlName(namespace == null ? "" : namespace, node.getLocalName());
    }
}
