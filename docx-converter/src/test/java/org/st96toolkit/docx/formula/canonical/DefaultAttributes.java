package org.st96toolkit.docx.formula.canonical;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** What an element has by itself is not said: large operators do not stretch, an identifier of several letters is upright. */
final class DefaultAttributes extends CanonicalRule {

    private static final String LARGE =
            "\u222B\u222C\u222D\u222E\u222F\u2230\u220F\u2210\u2211\u22C0\u22C1\u22C2\u22C3";

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        String text = element.text();
        if (is(element, "mo")
                && text.length() == 1
                && LARGE.contains(text)
                && attribute(element, "stretchy", "").equals("false")) {
            return List.of(without(element, "stretchy"));
        }
        if (is(element, "mi")
                && text.length() > 1
                && attribute(element, "mathvariant", "").equals("normal")) {
            return List.of(without(element, "mathvariant"));
        }
        return List.of(element);
    }
}
