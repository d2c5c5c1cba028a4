package org.st96toolkit.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reads and writes every event of a document: what any conversion by this parser must do at least. */
final class StaxCopy {

    private final XMLInputFactory readers = new WstxInputFactory();
    private final WstxOutputFactory writers = new WstxOutputFactory();

    StaxCopy() {
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** The copy of a document, but for its DOCTYPE. */
    byte[] copy(byte[] document) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + document.length / 8);
        XMLStreamReader reader = readers.createXMLStreamReader(new ByteArrayInputStream(document));
        XMLStreamWriter writer = writers.createXMLStreamWriter(out, "UTF-8");
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, writer);
                case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    writer.writeCharacters(reader.getText());
                case XMLStreamConstants.CDATA -> writer.writeCData(reader.getText());
                case XMLStreamConstants.COMMENT -> writer.writeComment(reader.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    writer.writeProcessingInstruction(reader.getPITarget(), reader.getPIData());
                default -> {
                    // The DOCTYPE and the ends of the document need no copy here.
                }
            }
        }
        writer.close();
        reader.close();
        return out.toByteArray();
    }

    private static void start(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(text(reader.getPrefix()), reader.getLocalName(), text(reader.getNamespaceURI()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            writer.writeNamespace(text(reader.getNamespacePrefix(i)), text(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            writer.writeAttribute(
                    text(reader.getAttributePrefix(i)),
                    text(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
