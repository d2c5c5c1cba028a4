package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.cli.laws.SmallDocuments.Wish;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * The node at the end of an input path.
 *
 * @param root the root element
 * @param elements the elements below it on the way
 * @param attribute the attribute at the end, or nothing
 * @param text whether it is a text alone
 * @param type the type of what it says, where that is known
 */
record AnnexViTarget(
        XmlName root, List<XmlName> elements, Optional<XmlName> attribute, boolean text, Optional<SimpleType> type) {

    static AnnexViTarget of(List<String> input, Grammar read, AnnexViNames names) {
        List<XmlName> elements = new ArrayList<>();
        Optional<XmlName> attribute = Optional.empty();
        boolean text = false;
        for (String step : input.subList(1, input.size())) {
            if (step.startsWith("@")) {
                attribute = Optional.of(names.name(step.substring(1)));
            } else if (step.equals(AnnexViRow.TEXT)) {
                text = true;
            } else {
                elements.add(names.name(step));
            }
        }
        Optional<ElementType> at = read.element(names.name(input.get(0))).map(ElementDeclaration::type);
        for (XmlName element : elements) {
            at = at.flatMap(type -> type.child(element)).map(ElementDeclaration::type);
        }
        Optional<XmlName> asked = attribute;
        Optional<SimpleType> type = at.flatMap(element -> asked.isPresent()
                ? element.attribute(asked.get()).map(declared -> declared.type())
                : element.simpleType());
        return new AnnexViTarget(names.name(input.get(0)), elements, attribute, text, type);
    }

    /** Whether something more that is asked for is this node itself. */
    boolean is(Wish wish) {
        return wish.elements().equals(elements) && wish.attribute().equals(attribute);
    }

    /** Whether it is the document as a whole. */
    boolean isWhole() {
        return elements.isEmpty() && attribute.isEmpty() && !text;
    }

    /** A document without this node. */
    XmlDocument takenFrom(XmlDocument document) {
        return Nodes.with(document, without(document.root(), 0));
    }

    /** An element without the node; where that is a text, without that. */
    private XmlElement without(XmlElement element, int depth) {
        if (depth == elements.size()) {
            List<XmlAttribute> attributes = element.attributes().stream()
                    .filter(one -> attribute.filter(one.name()::equals).isEmpty())
                    .toList();
            List<XmlNode> children = element.children().stream()
                    .filter(node -> !text || !(node instanceof XmlText))
                    .toList();
            return new XmlElement(element.name(), attributes, children, element.location());
        }
        boolean last = depth + 1 == elements.size() && attribute.isEmpty() && !text;
        List<XmlNode> children = new ArrayList<>();
        boolean gone = false;
        for (XmlNode node : element.children()) {
            boolean here =
                    !gone && node instanceof XmlElement child && child.name().equals(elements.get(depth));
            gone |= here;
            if (!here) {
                children.add(node);
            } else if (!last) {
                children.add(without((XmlElement) node, depth + 1));
            }
        }
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }
}
