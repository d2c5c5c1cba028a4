package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Finds what a typed value does not show of its source: elements, attributes and text that the model has no place for, or
 * values that are none of their type. Comments, instructions and hints where a schema is are never shown and not reported. One use.
 */
final class Unshown {

    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param source the source
     * @param shown the tree of the value that was made of it
     */
    Report report(XmlElement source, XmlElement shown) {
        compare(source, shown);
        return new Report(found);
    }

    private void compare(XmlElement source, XmlElement shown) {
        for (XmlAttribute attribute : source.attributes()) {
            boolean isHint = attribute.name().namespace().equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            if (!isHint && shown.attribute(attribute.name()).isEmpty()) {
                add("@" + attribute.name().local(), source);
            }
        }
        List<XmlElement> sources = source.elements();
        List<XmlElement> others = shown.elements();
        int[] partners = Alignment.ofShown(sources, others);
        boolean[] isShown = new boolean[sources.size()];
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                isShown[partners[i]] = true;
                compare(sources.get(partners[i]), others.get(i));
            }
        }
        for (int i = 0; i < isShown.length; i++) {
            if (!isShown[i]) {
                add("<" + sources.get(i).name().local() + ">", sources.get(i));
            }
        }
        if (text(source).isPresent() && text(shown).isEmpty()) {
            add("\"" + text(source).get().strip() + "\"", source);
        }
    }

    private static Optional<String> text(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text && !text.isBlank()) {
                return Optional.of(text.value());
            }
        }
        return Optional.empty();
    }

    private void add(String what, XmlElement at) {
        found.add(Diagnostic.of(BindingCode.NOT_SHOWN, at.location(), what));
    }
}
