package org.st96toolkit.binding;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.st96toolkit.core.xml.SaxEvents;
import org.st96toolkit.core.xml.SaxTree;
import org.st96toolkit.core.xml.XmlElement;
import org.xml.sax.SAXException;

/**
 * Trees to typed values and back, as far as the model goes. Jakarta XML Binding gets SAX events from our tree and gives SAX
 * events to it, so that it never parses or prints. Thread-safe: what is not, is made for each call.
 */
final class ModelContext {

    private final JAXBContext context;
    private final SaxEvents events;

    ModelContext(JAXBContext context, Map<String, String> prefixes) {
        this.context = context;
        Map<String, String> byNamespace = new LinkedHashMap<>();
        prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        this.events = new SaxEvents(byNamespace);
    }

    /** The value of a tree. What the model cannot hold is left out. */
    Object value(XmlElement root) throws JAXBException {
        Unmarshaller unmarshaller = context.createUnmarshaller();
        // What is left out is found by comparing trees; the events name only some of it.
        unmarshaller.setEventHandler(event -> true);
        UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
        try {
            events.play(root, handler);
        } catch (SAXException e) {
            throw new JAXBException(e);
        }
        return handler.getResult();
    }

    /** The tree of a value. */
    XmlElement tree(Object value) throws JAXBException {
        SaxTree tree = new SaxTree();
        context.createMarshaller().marshal(value, tree);
        return tree.root();
    }
}
