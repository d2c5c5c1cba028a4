package org.st96toolkit.docx.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads a report as XML, by the JDK alone. */
final class ReportReader {

    private final Document document;

    ReportReader(byte[] html) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html));
    }

    /** The elements that an expression finds. */
    List<Element> elements(String xpath) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Their texts. */
    List<String> texts(String xpath) throws Exception {
        return elements(xpath).stream().map(ReportReader::text).toList();
    }

    /** The left side: the text that the files hold, all of it. */
    String left() throws Exception {
        return String.join("", texts("//div[@class='left']//span[starts-with(@class, 's ')]"));
    }

    /** The right side: the text of the output without the names of its blocks, and without what is no text. */
    String right() throws Exception {
        return String.join("", texts("//div[@class='right']"));
    }

    /** The text of an element, characters that are shown by their numbers as what they are. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
        return text.toString();
    }

    /** Whether it is what the report says itself, or no text. */
    private static boolean isLabel(Node node) {
        String look = node instanceof Element element ? element.getAttribute("class") : "";
        return look.equals("block") || look.startsWith("item") || look.startsWith("fate");
    }

    private static void append(Node node, StringBuilder to) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            to.append(node.getNodeValue());
        } else if (node instanceof Element element
                && element.getAttribute("class").equals("code")) {
            int c = Integer.parseInt(element.getAttribute("data-code"), 16);
            to.append(Character.isBmpCodePoint(c) ? String.valueOf((char) c) : Character.toString(c));
        } else if (node.getNodeName().equals("br")) {
            to.append('\n');
        } else if (!isLabel(node)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(child, to);
            }
        }
    }
}
