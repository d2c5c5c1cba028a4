package org.st96toolkit.core.mapping;

import java.util.Optional;
import java.util.function.Function;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.Grouping;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * What the mapper asks of the standard on one side.
 *
 * @param declared what it allows
 * @param grouping the neighbours in its documents that are mapped as one element
 * @param facts what is known of a document of it as a whole
 */
public record Standard(Grammar declared, Optional<Grouping> grouping, Function<XmlDocument, DocumentFacts> facts) {

    /** A standard without neighbours that are mapped as one. */
    public Standard(Grammar declared, Function<XmlDocument, DocumentFacts> facts) {
        this(declared, Optional.empty(), facts);
    }

    /** The grammar of the documents that the mapper works on. */
    Grammar grammar() {
        return grouping.map(Grouping::grammar).orElse(declared);
    }

    /** A document as it is mapped. */
    XmlDocument gather(XmlDocument document, Optional<String> marks) {
        return grouping.map(known -> known.gather(document, marks)).orElse(document);
    }

    /** A mapped document as it is written. */
    XmlDocument spread(XmlDocument document, Optional<String> marks) {
        return grouping.map(known -> known.spread(document, marks)).orElse(document);
    }
}
