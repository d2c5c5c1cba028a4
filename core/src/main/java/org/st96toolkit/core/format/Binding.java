package org.st96toolkit.core.format;

import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * The typed model of a format: documents as objects of classes that are named after its elements. Thread-safe; what it
 * needs is loaded when it is first used.
 *
 * <p>Law: {@code unbind(bind(x))} is {@code x}, whatever of {@code x} the model cannot hold.
 */
public interface Binding {

    /**
     * Makes a typed value of a document.
     *
     * @param document the document
     * @return the root of the model with its source; withheld, with the reason, where the document is of a format, dialect
     *     or root that has no model here. The report says what of the document the value does not show
     */
    Result<Bound<Object>> bind(RecognisedDocument document);

    /**
     * Makes a typed value of a document whose root is known.
     *
     * @param document the document
     * @param root the class of its root
     * @return as {@link #bind(RecognisedDocument)}; withheld also where the document has another root
     */
    <T> Result<Bound<T>> bind(RecognisedDocument document, Class<T> root);

    /**
     * Makes a document of a typed value. Where the value is as it was bound, the source stands there untouched, with its
     * comments, instructions and spelling; where it was changed, they stay as far as they still have a place.
     *
     * @param bound the value, and the source if it has one
     * @return the document, with a report of what of the source has no place any more; withheld, with the reason, where the
     *     value is none of this model or holds what XML cannot. Whether it is valid is for the grammar to say
     */
    Result<XmlDocument> unbind(Bound<?> bound);
}
