package org.st96toolkit.core.grammar;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes the stream reader for schema documents. For the time being: the project has one class that makes all parsers,
 * and this one goes when that can give a stream reader.
 */
final class SchemaParser {

    private SchemaParser() {}

    /**
     * A reader that reads nothing but the bytes.
     *
     * @throws XMLStreamException where the first bytes are no XML
     */
    static XMLStreamReader open(byte[] document, String systemId) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.setXMLResolver((publicId, resolved, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(systemId, new ByteArrayInputStream(document));
    }
}
