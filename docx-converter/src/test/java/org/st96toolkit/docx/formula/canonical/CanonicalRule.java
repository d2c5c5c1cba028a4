package org.st96toolkit.docx.formula.canonical;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** One way in which two spellings of a formula may differ and mean the same. Works from the leaves upwards. */
public abstract class CanonicalRule {

    /** The namespace that all formulae are brought to. */
    static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    /** A formula without this difference. */
    public final XmlElement apply(XmlElement element) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                children.addAll(rewrite(apply(inner), element));
            } else {
                children.add(child);
            }
        }
        return element(element, children);
    }

    /** The name that the figures have. */
    public String name() {
        return getClass().getSimpleName();
    }

    /** What stands in the place of an element whose own content is rewritten already. */
    protected abstract List<XmlElement> rewrite(XmlElement element, XmlElement parent);

    static boolean is(XmlElement element, String... names) {
        return List.of(names).contains(element.name().local());
    }

    static XmlElement element(XmlElement like, List<? extends XmlNode> children) {
        return new XmlElement(like.name(), like.attributes(), List.copyOf(children), like.location());
    }

    static XmlElement make(
            XmlElement like, String local, List<XmlAttribute> attributes, List<? extends XmlNode> children) {
        XmlName name = new XmlName(like.name().namespace(), local);
        return new XmlElement(name, attributes, List.copyOf(children), like.location());
    }

    static XmlElement token(XmlElement like, String local, String text, XmlAttribute... attributes) {
        return make(like, local, List.of(attributes), List.of(new XmlText(text)));
    }

    static XmlElement without(XmlElement element, String attribute) {
        List<XmlAttribute> kept = element.attributes().stream()
                .filter(candidate -> !candidate.name().local().equals(attribute))
                .toList();
        return new XmlElement(element.name(), kept, element.children(), element.location());
    }

    static String attribute(XmlElement element, String name, String otherwise) {
        return element.attribute(XmlName.of(name)).orElse(otherwise);
    }
}
