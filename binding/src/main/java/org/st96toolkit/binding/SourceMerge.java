package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Puts the changes of a typed value into the source that it was bound from. Three trees meet: the source, what its value
 * showed, and what the changed value shows. Where the last two are equal, the source stands as it was written; where they
 * differ, the change is made in the source. One use.
 */
final class SourceMerge {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** What of the source has no place any more. */
    Report report() {
        return new Report(diagnostics);
    }

    /**
     * The source with the changes.
     *
     * @param source the root of the source
     * @param shown what its value showed
     * @param edited what the changed value shows
     */
    XmlElement root(XmlElement source, XmlElement shown, XmlElement edited) {
        if (!source.name().equals(edited.name())) {
            removed(source);
            return edited;
        }
        return element(source, shown, edited);
    }

    /** An element that stands in all three trees. */
    XmlElement element(XmlElement source, XmlElement shown, XmlElement edited) {
        if (shown.equals(edited)) {
            return source;
        }
        List<XmlNode> children = shown.children().equals(edited.children())
                ? source.children()
                : new ContentMerge(this, source, shown, edited).nodes();
        return new XmlElement(source.name(), attributes(source, shown, edited), children, source.location());
    }

    private static List<XmlAttribute> attributes(XmlElement source, XmlElement shown, XmlElement edited) {
        List<XmlAttribute> merged = new ArrayList<>();
        for (XmlAttribute attribute : source.attributes()) {
            Optional<String> before = shown.attribute(attribute.name());
            Optional<String> after = edited.attribute(attribute.name());
            if (before.equals(after)) {
                // As it was: with the spelling of the source, also where the model does not show it.
                merged.add(attribute);
            } else {
                after.ifPresent(value -> merged.add(new XmlAttribute(attribute.name(), value)));
            }
        }
        for (XmlAttribute attribute : edited.attributes()) {
            boolean isNew = !shown.attribute(attribute.name()).equals(Optional.of(attribute.value()));
            if (isNew && source.attribute(attribute.name()).isEmpty()) {
                merged.add(attribute);
            }
        }
        return merged;
    }

    /** An element of the source is gone: what stood in it and no value shows goes with it. */
    void removed(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                removed(child);
            } else {
                lost(node, element.location());
            }
        }
    }

    /** Reports a node of the source that cannot be placed; text is the user's own affair. */
    void lost(XmlNode node, Location at) {
        if (node instanceof XmlInstruction instruction) {
            add("<?" + instruction.target() + " " + instruction.data() + "?>", at);
        } else if (node instanceof XmlComment comment) {
            add("<!--" + comment.value() + "-->", at);
        } else if (node instanceof XmlElement element) {
            add("<" + element.name().local() + ">", element.location());
            removed(element);
        }
    }

    private void add(String what, Location at) {
        diagnostics.add(Diagnostic.of(BindingCode.NOT_PLACED, at, what));
    }
}
