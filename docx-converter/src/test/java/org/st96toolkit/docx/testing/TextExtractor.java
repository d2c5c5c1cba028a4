package org.st96toolkit.docx.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The text of each paragraph of a DOCX by XPath, the JDK's DOM and its ZIP streams alone. Shares no code with the reader, so that what
 * both say is more than one of them says.
 */
public final class TextExtractor {

    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "w14", "w15", "a14", "wp14", "v");
    private static final String PIECES = "//*[parent::w:r or parent::mc:Choice or parent::mc:Fallback]"
            + "[self::w:t or self::w:delText or self::w:sym or self::w:tab or self::w:br or self::w:cr"
            + " or self::w:noBreakHyphen or self::w:softHyphen][not(ancestor::m:oMath)][ancestor::w:p]";

    private TextExtractor() {}

    /**
     * A paragraph that is read: not one in an alternative that is not.
     *
     * @param part the name of its part, with a slash
     * @param number its number in the part, from 1, all counted
     */
    public record Found(String part, int number, String text) {}

    /** The paragraphs of the body, of notes, comments, headers and footers. */
    public static List<Found> paragraphs(byte[] docx) throws Exception {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : unzip(docx).entrySet()) {
            if (part.getKey().matches("/word/(\\w+)\\.xml") && !part.getKey().contains("glossary")) {
                Document document = parse(part.getValue());
                String root = document.getDocumentElement().getLocalName();
                if (Set.of("document", "footnotes", "endnotes", "comments", "hdr", "ftr")
                        .contains(root)) {
                    paragraphs(part.getKey(), document, found);
                }
            }
        }
        return found;
    }

    private static void paragraphs(String part, Document document, List<Found> found) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes(document.getDocumentElement().getNamespaceURI()));
        NodeList all = (NodeList) xpath.evaluate("//w:p", document, XPathConstants.NODESET);
        Map<Node, StringBuilder> texts = new LinkedHashMap<>();
        Map<Node, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            numbers.put(all.item(i), i + 1);
            if (isRead(all.item(i))) {
                texts.put(all.item(i), new StringBuilder());
            }
        }
        NodeList pieces = (NodeList) xpath.evaluate(PIECES, document, XPathConstants.NODESET);
        for (int i = 0; i < pieces.getLength(); i++) {
            Element piece = (Element) pieces.item(i);
            if (isRead(piece)) {
                texts.get(paragraph(piece)).append(text(piece));
            }
        }
        texts.forEach((node, text) -> found.add(new Found(part, numbers.get(node), text.toString())));
    }

    private static Node paragraph(Node piece) {
        Node node = piece;
        while (!"p".equals(node.getLocalName()) || !node.getNamespaceURI().contains("wordprocessingml")) {
            node = node.getParentNode();
        }
        return node;
    }

    private static String text(Element piece) {
        return switch (piece.getLocalName()) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "sym" ->
                Character.toString(Integer.parseInt(piece.getAttributeNS(piece.getNamespaceURI(), "char"), 16));
            default -> piece.getTextContent();
        };
    }

    /** Whether no alternative around a node is passed over. */
    private static boolean isRead(Node node) {
        for (Node at = node; at.getParentNode() != null; at = at.getParentNode()) {
            if ("AlternateContent".equals(at.getParentNode().getLocalName())
                    && !chosen(at.getParentNode()).equals(at)) {
                return false;
            }
        }
        return true;
    }

    private static Node chosen(Node alternatives) {
        Node fallback = alternatives;
        NodeList branches = alternatives.getChildNodes();
        for (int i = 0; i < branches.getLength(); i++) {
            if (branches.item(i) instanceof Element branch) {
                if (branch.getLocalName().equals("Fallback")) {
                    fallback = branch;
                } else if (List.of(branch.getAttribute("Requires").strip().split("\\s+")).stream()
                        .allMatch(UNDERSTOOD::contains)) {
                    return branch;
                }
            }
        }
        return fallback;
    }

    /** The entries of an archive by name, with a slash before it; of two of a name the first. */
    public static Map<String, byte[]> unzip(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.putIfAbsent("/" + entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The prefixes of the expressions; which namespace {@code w} is, the part says. */
    private record Prefixes(String word) implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return switch (prefix) {
                case "w" -> word;
                case "m" ->
                    word.contains("purl")
                            ? "http://purl.oclc.org/ooxml/officeDocument/math"
                            : "http://schemas.openxmlformats.org/officeDocument/2006/math";
                default -> "http://schemas.openxmlformats.org/markup-compatibility/2006";
            };
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }
}
