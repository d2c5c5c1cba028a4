package org.st96toolkit.docx.formula.canonical;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** A row in a row is a part of it, and a row of one element is that element. */
final class RedundantRows extends CanonicalRule {

    private static final String[] ROWS = {
        "math", "mrow", "msqrt", "mtd", "menclose", "mphantom", "mpadded", "mstyle", "merror"
    };

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        boolean redundant = is(element, "mrow")
                && element.attributes().isEmpty()
                && (is(parent, ROWS) || element.elements().size() == 1);
        return redundant ? element.elements() : List.of(element);
    }
}
