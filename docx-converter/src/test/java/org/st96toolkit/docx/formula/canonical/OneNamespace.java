package org.st96toolkit.docx.formula.canonical;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** The namespace is that of the W3C, also where ST.96 has another. */
final class OneNamespace extends CanonicalRule {

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        XmlName name = new XmlName(MATHML, element.name().local());
        return List.of(new XmlElement(name, element.attributes(), element.children(), element.location()));
    }
}
