package org.st96toolkit.st36;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Bibliographic answers of public services: their namespaces, and how many documents an envelope holds. */
final class Exchange {

    /** The namespace of the documents. */
    static final String DOCUMENTS = "http://www.epo.org/exchange";

    /** The namespace of the envelope of a service. */
    static final String ENVELOPE = "http://ops.epo.org";

    static final XmlName ABSTRACT = new XmlName(DOCUMENTS, "abstract");
    static final XmlName TITLE = new XmlName(DOCUMENTS, "invention-title");
    static final XmlName PARAGRAPH = new XmlName(DOCUMENTS, "p");
    static final XmlName CITED_PATENT = new XmlName(DOCUMENTS, "patcit");
    static final XmlName CITED_LITERATURE = new XmlName(DOCUMENTS, "nplcit");

    private static final XmlName DOCUMENT = new XmlName(DOCUMENTS, "exchange-document");
    private static final XmlName LIST = new XmlName(DOCUMENTS, "exchange-documents");
    private static final XmlName ANSWER = new XmlName(ENVELOPE, "world-patent-data");

    private Exchange() {}

    /** Whether an element is a document or an envelope of documents. */
    static boolean isRoot(XmlName name) {
        return name.equals(DOCUMENT) || name.equals(LIST) || name.equals(ANSWER);
    }

    /**
     * Why a document of this kind cannot be taken as a publication: its envelope holds none, or several.
     *
     * @return nothing where it holds one
     */
    static Optional<Diagnostic> refusal(XmlElement root) {
        List<XmlElement> documents = documents(root).toList();
        if (documents.size() == 1) {
            return Optional.empty();
        }
        // Where there are several, the second is the one too many.
        return Optional.of(Diagnostic.of(
                ConversionCode.NOT_ONE_DOCUMENT,
                documents.isEmpty() ? root.location() : documents.get(1).location(),
                root.name().local(),
                Integer.toString(documents.size())));
    }

    /** The one document in an envelope; an element that is no envelope is its own. */
    static XmlElement onlyDocument(XmlElement root) {
        return isRoot(root.name()) ? documents(root).findFirst().orElse(root) : root;
    }

    private static Stream<XmlElement> documents(XmlElement element) {
        return element.name().equals(DOCUMENT)
                ? Stream.of(element)
                : element.elements().stream().flatMap(Exchange::documents);
    }
}
