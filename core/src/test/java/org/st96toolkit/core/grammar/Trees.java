package org.st96toolkit.core.grammar;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.DTDInfo;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Reads test documents into trees. */
final class Trees {

    private Trees() {}

    static XmlDocument parse(String document) {
        return parse(document.getBytes(StandardCharsets.UTF_8));
    }

    static XmlDocument parse(byte[] document) {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            Optional<Doctype> doctype = Optional.empty();
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    DTDInfo info = (DTDInfo) reader;
                    doctype = Optional.of(new Doctype(
                            info.getDTDRootName(),
                            Optional.ofNullable(info.getDTDPublicId()),
                            Optional.ofNullable(info.getDTDSystemId()),
                            Optional.ofNullable(info.getDTDInternalSubset())));
                }
            }
            return new XmlDocument(List.of(), doctype, List.of(), element(reader), List.of());
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static XmlElement element(XMLStreamReader reader) throws XMLStreamException {
        XmlName name = name(reader.getNamespaceURI(), reader.getLocalName());
        Location location = new Location(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.isAttributeSpecified(i)) {
                attributes.add(new XmlAttribute(
                        name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                        reader.getAttributeValue(i)));
            }
        }
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                text.append('?');
            } else {
                flush(text, children);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    children.add(element(reader));
                } else if (event == XMLStreamConstants.COMMENT) {
                    children.add(new XmlComment(reader.getText()));
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    String data = reader.getPIData();
                    children.add(new XmlInstruction(reader.getPITarget(), data == null ? "" : data));
                }
            }
            event = reader.next();
        }
        flush(text, children);
        return new XmlElement(name, attributes, children, location);
    }

    private static void flush(StringBuilder text, List<XmlNode> children) {
        if (text.length() > 0) {
            children.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }

    private static XmlName name(String namespace, String local) {
        return new XmlName(namespace == null ? "" : namespace, local);
    }
}
