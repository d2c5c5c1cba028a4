package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One small change to a document, of the kinds that make a valid document invalid, or may. */
enum Mutation {
    CHILD_REMOVED,
    CHILD_DOUBLED,
    CHILDREN_SWAPPED,
    CHILD_RENAMED,
    CHILD_INSERTED,
    CHILD_FOREIGN,
    CHILD_MOVED,
    ATTRIBUTE_REMOVED,
    ATTRIBUTE_ADDED,
    ATTRIBUTE_CHANGED,
    ATTRIBUTE_UNQUALIFIED,
    CODE_CHANGED,
    TEXT_CHANGED,
    TEXT_INSERTED,
    TEXT_IN_ELEMENT_CONTENT,
    CONTENT_REMOVED,
    TYPE_STATED,
    NIL_STATED;

    /** The names to choose new elements, attributes and types from. */
    record Names(List<String[]> elements, List<String[]> attributes, List<String[]> types) {}

    /** A prefix with its colon, of a namespace that is ours. */
    static String prefix(String namespace) {
        for (String prefix : List.of("pat", "com", "tbl", "mathml")) {
            if (SchemaPart.namespace(prefix).equals(namespace)) {
                return prefix + ":";
            }
        }
        return "f:";
    }

    /** Changes a copy of the sample; false where it has no place for a change of this kind. */
    boolean apply(Document document, Sample sample, Random random, Names names) {
        List<Element> elements = elements(document);
        if (this == CODE_CHANGED) {
            return changeCode(elements, sample, random);
        }
        if (this == TEXT_IN_ELEMENT_CONTENT) {
            return insertText(elements, sample, random);
        }
        for (int attempt = 0; attempt < 20; attempt++) {
            if (change(elements.get(random.nextInt(elements.size())), random, names)) {
                return true;
            }
        }
        return false;
    }

    /** Another code of the list, or no code. */
    private static boolean changeCode(List<Element> elements, Sample sample, Random random) {
        List<Sample.Slot> slots = sample.values().stream()
                .filter(slot -> !Reach.codes(slot.type()).isEmpty())
                .toList();
        if (slots.isEmpty()) {
            return false;
        }
        Sample.Slot slot = slots.get(random.nextInt(slots.size()));
        List<String> codes = Reach.codes(slot.type());
        String code = codes.get(random.nextInt(codes.size()));
        slot.put(
                elements,
                switch (random.nextInt(5)) {
                    case 0 -> code;
                    case 1 -> " " + code + " ";
                    case 2 -> code + "x";
                    case 3 -> code.toLowerCase(Locale.ROOT);
                    default -> SampleText.STOCK.get(random.nextInt(SampleText.STOCK.size()));
                });
        return true;
    }

    private static boolean insertText(List<Element> elements, Sample sample, Random random) {
        if (sample.elementOnly().isEmpty()) {
            return false;
        }
        Element element = elements.get(
                sample.elementOnly().get(random.nextInt(sample.elementOnly().size())));
        List<Element> children = children(element);
        Node before = children.isEmpty() || random.nextBoolean() ? null : children.get(random.nextInt(children.size()));
        element.insertBefore(element.getOwnerDocument().createTextNode("x"), before);
        return true;
    }

    private boolean change(Element element, Random random, Names names) {
        Document document = element.getOwnerDocument();
        List<Element> children = children(element);
        Element child = children.isEmpty() ? null : children.get(random.nextInt(children.size()));
        List<Attr> attributes = attributes(element);
        Attr attribute = attributes.isEmpty() ? null : attributes.get(random.nextInt(attributes.size()));
        String word = SampleText.STOCK.get(random.nextInt(SampleText.STOCK.size()));
        Node before = children.isEmpty() || random.nextBoolean() ? null : child;
        switch (this) {
            case CHILD_REMOVED -> {
                return child != null && element.removeChild(child) != null;
            }
            case CHILD_DOUBLED -> {
                return child != null && element.insertBefore(child.cloneNode(true), child) != null;
            }
            case CHILDREN_SWAPPED -> {
                Element other = children.isEmpty() ? null : children.get(random.nextInt(children.size()));
                return other != child && swap(element, child, other);
            }
            case CHILD_RENAMED -> {
                String[] name = pick(names.elements(), random);
                return child != null && document.renameNode(child, name[0], name[1]) != null;
            }
            case CHILD_INSERTED -> {
                String[] name = pick(names.elements(), random);
                return element.insertBefore(document.createElementNS(name[0], name[1]), before) != null;
            }
            case CHILD_FOREIGN -> {
                String namespace = random.nextBoolean() ? "urn:foreign" : null;
                return element.insertBefore(document.createElementNS(namespace, "foreign"), before) != null;
            }
            case CHILD_MOVED -> {
                List<Element> all = elements(document);
                Element other = all.get(random.nextInt(all.size()));
                return element.insertBefore(other.cloneNode(true), before) != null;
            }
            case ATTRIBUTE_REMOVED -> {
                return attribute != null && element.removeAttributeNode(attribute) != null;
            }
            case ATTRIBUTE_ADDED -> {
                String[] name = random.nextInt(6) == 0
                        ? new String[] {"urn:foreign", "f:other"}
                        : pick(names.attributes(), random);
                element.setAttributeNS(name[0], name[1], word);
            }
            case ATTRIBUTE_CHANGED -> {
                if (attribute == null) {
                    return false;
                }
                attribute.setValue(word);
            }
            case ATTRIBUTE_UNQUALIFIED -> {
                if (attribute == null || attribute.getNamespaceURI() == null) {
                    return false;
                }
                element.setAttributeNS(null, attribute.getLocalName(), attribute.getValue());
                element.removeAttributeNode(attribute);
            }
            case TEXT_CHANGED -> {
                if (!children.isEmpty()) {
                    return false;
                }
                element.setTextContent(word);
            }
            case TEXT_INSERTED -> element.insertBefore(document.createTextNode(word), before);
            case CONTENT_REMOVED -> element.setTextContent("");
            case TYPE_STATED -> {
                String[] type = pick(names.types(), random);
                element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + type[1].split(":")[0], type[0]);
                element.setAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:type", type[1]);
            }
            case NIL_STATED -> {
                String nil = String.valueOf(random.nextBoolean());
                element.setAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:nil", nil);
            }
            case CODE_CHANGED, TEXT_IN_ELEMENT_CONTENT ->
                throw new IllegalStateException(this + " has places of its own");
        }
        return true;
    }

    private static boolean swap(Element parent, Element one, Element other) {
        Node mark = parent.getOwnerDocument().createTextNode("");
        parent.replaceChild(mark, one);
        parent.replaceChild(one, other);
        parent.replaceChild(other, mark);
        return true;
    }

    private static String[] pick(List<String[]> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    /** All elements of a document or an element, itself included, in document order. */
    static List<Element> elements(Node top) {
        List<Element> elements = new ArrayList<>();
        collect(top, elements);
        return elements;
    }

    private static void collect(Node node, List<Element> into) {
        if (node instanceof Element element) {
            into.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, into);
        }
    }

    /** The elements in an element. */
    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }
}
