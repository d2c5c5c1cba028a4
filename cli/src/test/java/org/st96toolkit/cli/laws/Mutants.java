package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Documents with a few faults put in at random: such as filters, editors and hurried people make. */
@SuppressWarnings("ReferenceEquality") // nodes are recognised by identity
final class Mutants {

    private final Random random;
    private final RandomValues values;
    private final List<XmlElement> elements = new ArrayList<>();

    Mutants(long seed) {
        random = new Random(seed * 104_729 + 3);
        values = new RandomValues(random);
    }

    /** A document with one to four faults. */
    XmlDocument of(XmlDocument document) {
        XmlElement root = document.root();
        for (int i = random.nextInt(4); i >= 0; i--) {
            root = mutate(root);
        }
        return with(document, root);
    }

    static XmlDocument with(XmlDocument document, XmlElement root) {
        return new XmlDocument(
                document.beforeDoctype(), document.doctype(), document.beforeRoot(), root, document.afterRoot());
    }

    private XmlElement mutate(XmlElement root) {
        elements.clear();
        collect(root);
        XmlElement chosen = values.one(elements);
        return chosen == root ? inside(root) : replace(root, chosen, mutants(chosen));
    }

    private void collect(XmlElement element) {
        elements.add(element);
        element.elements().forEach(this::collect);
    }

    private List<XmlNode> mutants(XmlElement element) {
        return switch (random.nextInt(14)) {
            case 0 -> List.of();
            case 1 -> List.of(element, element);
            case 2 -> List.of(renamed(element));
            case 3 ->
                List.of(new XmlElement(values.one(elements).name(), List.of(), List.of(element), element.location()));
            case 4 ->
                List.of(new XmlElement(
                        XmlName.of("stranger"),
                        List.of(new XmlAttribute(XmlName.of("a"), values.text())),
                        List.of(element),
                        element.location()));
            case 5 -> element.children();
            case 6 -> List.of(values.one(elements), element);
            default -> List.of(inside(element));
        };
    }

    private XmlElement renamed(XmlElement element) {
        XmlName name = random.nextBoolean()
                ? new XmlName(element.name().namespace(), "unheard-of")
                : values.one(elements).name();
        return new XmlElement(name, element.attributes(), element.children(), element.location());
    }

    private XmlElement inside(XmlElement element) {
        List<XmlAttribute> attributes = new ArrayList<>(element.attributes());
        List<XmlNode> children = new ArrayList<>(element.children());
        int at = random.nextInt(children.size() + 1);
        switch (random.nextInt(9)) {
            case 0 -> children.add(at, new XmlText(values.text()));
            case 1 -> children.add(at, new XmlComment(values.remark()));
            case 2 -> children.add(at, new XmlInstruction(values.one(List.of("st36", "st96", "x")), "y ~z"));
            case 3 ->
                set(
                        attributes,
                        new XmlAttribute(XmlName.of("unheard-of"), values.text().replaceAll("[\t\n\r]", " ")));
            case 4 -> attributes.clear();
            case 5 -> java.util.Collections.shuffle(children, random);
            case 6 -> {
                XmlElement other = values.one(elements);
                other.attributes().forEach(attribute -> set(attributes, attribute));
            }
            case 7 -> {
                if (!children.isEmpty()) {
                    children.subList(Math.min(at, children.size() - 1), children.size())
                            .clear();
                }
            }
            default -> {
                if (!attributes.isEmpty()) {
                    int which = random.nextInt(attributes.size());
                    String value =
                            values.one(List.of("", " ", "x y", "1", "20209999", "i1", "CLM-1", "9z", "\u00e9", "a&b"));
                    attributes.set(which, new XmlAttribute(attributes.get(which).name(), value));
                }
            }
        }
        return new XmlElement(element.name(), attributes, joined(children), element.location());
    }

    private static void set(List<XmlAttribute> attributes, XmlAttribute attribute) {
        attributes.removeIf(known -> known.name().equals(attribute.name()));
        attributes.add(attribute);
    }

    /** Neighbouring texts as a reader gives them: in one. */
    static List<XmlNode> joined(List<XmlNode> nodes) {
        List<XmlNode> joined = new ArrayList<>();
        for (XmlNode node : nodes) {
            int last = joined.size() - 1;
            if (node instanceof XmlText text && last >= 0 && joined.get(last) instanceof XmlText before) {
                joined.set(last, new XmlText(before.value() + text.value()));
            } else {
                joined.add(node);
            }
        }
        return joined;
    }

    /** The element with all places of another replaced by some nodes. */
    static XmlElement replace(XmlElement in, XmlElement what, List<XmlNode> by) {
        List<XmlNode> children = new ArrayList<>();
        boolean changed = false;
        for (XmlNode node : in.children()) {
            if (node == what) {
                children.addAll(by);
                changed = true;
            } else if (node instanceof XmlElement child) {
                XmlElement inner = replace(child, what, by);
                changed |= inner != child;
                children.add(inner);
            } else {
                children.add(node);
            }
        }
        return changed ? new XmlElement(in.name(), in.attributes(), joined(children), in.location()) : in;
    }
}
