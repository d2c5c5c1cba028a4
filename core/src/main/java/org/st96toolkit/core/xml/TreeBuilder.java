package org.st96toolkit.core.xml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Location;

/**
 * Builds the tree of one document from parser events. Iterative: the content of all open elements lies on one stack of
 * nodes, so that an element's children are copied once, when its end tag comes.
 */
final class TreeBuilder {

    private final XMLStreamReader2 parser;
    private final DocumentText text;
    private final Limits limits;
    private final NamePool names;
    private final BlankPool blanks = new BlankPool();

    private XmlNode[] nodes = new XmlNode[1024];
    private int nodeCount;
    private Open[] open = new Open[32];
    private int depth;
    private long characters;

    TreeBuilder(XMLStreamReader2 parser, DocumentText text, Limits limits) {
        this.parser = parser;
        this.text = text;
        this.limits = limits;
        this.names = new NamePool(limits.distinctNames());
    }

    /** An element whose end tag has not come yet. */
    private static final class Open {
        XmlName name;
        List<XmlAttribute> attributes;
        Location location;
        int firstChild;
    }

    /**
     * Reads to the end of the document.
     *
     * @throws XMLStreamException where the document is not well-formed or must be refused
     */
    XmlDocument build() throws XMLStreamException {
        List<XmlNode> beforeDoctype = List.of();
        Optional<Doctype> doctype = Optional.empty();
        List<XmlNode> beforeRoot = List.of();
        XmlElement root = null;
        boolean seenDoctype = false;
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == 0) {
                        if (seenDoctype) {
                            beforeRoot = popNodes(0);
                        } else {
                            beforeDoctype = popNodes(0);
                        }
                    }
                    start();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement element = end();
                    if (depth == 0) {
                        root = element;
                    } else {
                        push(element);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.COMMENT -> push(new XmlComment(lineEnds(checked(parser.getText()))));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    String data = parser.getPIData();
                    String target = names.get("", parser.getPITarget()).local();
                    push(new XmlInstruction(target, data == null ? "" : lineEnds(checked(data))));
                }
                case XMLStreamConstants.DTD -> {
                    seenDoctype = true;
                    beforeDoctype = popNodes(0);
                    doctype = Optional.of(doctype());
                }
                default -> throw new IllegalStateException("event " + event);
            }
        }
        return new XmlDocument(beforeDoctype, doctype, beforeRoot, root, popNodes(0));
    }

    /** The next event. A defect of the parser is a finding about the document, not a failure of ours. */
    private int next() throws XMLStreamException {
        try {
            return parser.next();
        } catch (RuntimeException defect) {
            throw new XMLStreamException(defect.toString(), defect);
        }
    }

    private void start() throws XMLStreamException {
        if (depth == limits.depth()) {
            throw new Refusal(CoreCode.TOO_DEEP, Integer.toString(limits.depth()));
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        Open element = open[depth];
        if (element == null) {
            element = new Open();
            open[depth] = element;
        }
        element.name = names.get(parser.getNamespaceURI(), parser.getLocalName());
        countPrefixes();
        element.attributes = attributes();
        element.location = location();
        element.firstChild = nodeCount;
        depth++;
    }

    private XmlElement end() {
        depth--;
        Open element = open[depth];
        List<XmlNode> children = popNodes(element.firstChild);
        return new XmlElement(element.name, element.attributes, children, element.location);
    }

    /** Prefixes are not kept, but the parser keeps them while it reads: they count as names. */
    private void countPrefixes() throws Refusal {
        for (int i = parser.getNamespaceCount() - 1; i >= 0; i--) {
            String prefix = parser.getNamespacePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                names.get(Prefixes.XMLNS_NAMESPACE, prefix);
            }
        }
    }

    /** Where the start tag stands in the document; inside an entity, where the outermost reference stands. */
    private Location location() {
        XMLStreamLocation2 place = parser.getLocationInfo().getStartLocation();
        for (XMLStreamLocation2 outer = place.getContext(); outer != null; outer = outer.getContext()) {
            place = outer;
        }
        return new Location(place.getLineNumber(), place.getColumnNumber());
    }

    private List<XmlAttribute> attributes() throws XMLStreamException {
        int count = parser.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        XmlAttribute first = attribute(0);
        if (count == 1) {
            return first == null ? List.of() : FixedList.over(new Object[] {first});
        }
        XmlAttribute[] all = new XmlAttribute[count];
        int specified = 0;
        for (int i = 0; i < count; i++) {
            XmlAttribute attribute = i == 0 ? first : attribute(i);
            if (attribute != null) {
                all[specified++] = attribute;
            }
        }
        return FixedList.over(specified == count ? all : Arrays.copyOf(all, specified));
    }

    /** The attribute, or null where the internal subset merely defaults it. */
    private XmlAttribute attribute(int index) throws XMLStreamException {
        if (!parser.isAttributeSpecified(index)) {
            return null;
        }
        String value = checked(parser.getAttributeValue(index));
        count(value.length());
        return new XmlAttribute(
                names.get(parser.getAttributeNamespace(index), parser.getAttributeLocalName(index)), value);
    }

    private void characters() throws XMLStreamException {
        int length = parser.getTextLength();
        if (length == 0) {
            return;
        }
        count(length);
        if (length > limits.textCharacters()) {
            // The parser looks at its limit only where it needs another buffer.
            throw new Refusal(CoreCode.LIMIT_REACHED, "textCharacters: " + limits.textCharacters());
        }
        String value = value(length);
        int first = depth == 0 ? 0 : open[depth - 1].firstChild;
        if (nodeCount > first && nodes[nodeCount - 1] instanceof XmlText before) {
            // The parser joins runs, except where one of them is what it calls ignorable.
            nodeCount--;
            value = before.value() + value;
        }
        push(new XmlText(value));
    }

    private String value(int length) throws Refusal {
        if (length <= BlankPool.LONGEST) {
            String blank = blanks.get(parser.getTextCharacters(), parser.getTextStart(), length);
            if (blank != null) {
                return blank;
            }
        }
        return checked(parser.getText());
    }

    /** The parser lets two characters through that XML does not have. Where a string is Latin-1 this costs nothing. */
    private static String checked(String value) throws Refusal {
        if (value.indexOf('\uFFFE') >= 0 || value.indexOf('\uFFFF') >= 0) {
            throw new Refusal(CoreCode.NOT_WELL_FORMED, "U+FFFE and U+FFFF are no characters of XML");
        }
        return value;
    }

    /** More characters than the document itself has can only come from entities. */
    private void count(int length) throws Refusal {
        characters += length;
        if (characters - text.count() > limits.expandedCharacters()) {
            throw new Refusal(CoreCode.ENTITY_EXPANSION, "expandedCharacters: " + limits.expandedCharacters());
        }
    }

    private Doctype doctype() throws XMLStreamException {
        text.endDoctype();
        // Our own scan is stricter about identifiers than the parser, and nothing may be lost in silence.
        if (!text.prolog().hasDoctype()) {
            throw new Refusal(
                    CoreCode.NOT_WELL_FORMED, "an identifier in the DOCTYPE holds a character that it cannot");
        }
        String subset = parser.getDTDInfo().getDTDInternalSubset();
        // The parser does not look at the characters of literals and comments in declarations.
        if (subset != null && !subset.codePoints().allMatch(NameRules::isCharacter)) {
            throw new Refusal(
                    CoreCode.NOT_WELL_FORMED, "a character in the internal DTD subset that XML does not have");
        }
        return text.prolog().doctype(subset);
    }

    /** A carriage return can only come from an entity's text here, where line ends are not normalised. */
    private static String lineEnds(String value) {
        return value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void push(XmlNode node) {
        if (nodeCount == nodes.length) {
            nodes = Arrays.copyOf(nodes, nodeCount * 2);
        }
        nodes[nodeCount++] = node;
    }

    private List<XmlNode> popNodes(int from) {
        int count = nodeCount - from;
        nodeCount = from;
        return count == 0 ? List.of() : FixedList.over(Arrays.copyOfRange(nodes, from, from + count));
    }
}
