package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Makes small faults, and changes that are none, in a document; the same seed makes the same ones. */
final class Mutator {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "-1",
            "0",
            "1",
            "2",
            "007",
            "1.5",
            "true",
            "false",
            "2015-02-30",
            "2015-01-01",
            "20150101",
            "2015-01-01T00:00:00",
            "US",
            "EP",
            "XX",
            " US ",
            "us",
            "en",
            "a b",
            "1a",
            "a:b",
            "http://a b",
            "http://[x",
            "%",
            "%20",
            "#a#b",
            "Mm",
            "A1",
            "V6_0",
            "JPEG",
            "1,2",
            "9999999999999999999",
            "\u4e2d");

    private final Random random;
    private final List<XmlName> names;
    private final List<XmlAttribute> attributes;
    private final List<String> texts;
    private final List<int[]> paths = new ArrayList<>();
    private final XmlElement root;
    private String last = "";

    Mutator(XmlDocument document, long seed) {
        this.random = new Random(seed);
        this.root = document.root();
        Set<XmlName> allNames = new LinkedHashSet<>();
        Set<XmlAttribute> allAttributes = new LinkedHashSet<>();
        Set<String> allTexts = new LinkedHashSet<>();
        collect(root, new int[0], allNames, allAttributes, allTexts);
        if (allAttributes.isEmpty()) {
            allAttributes.add(new XmlAttribute(XmlName.of("unheard"), "of"));
        }
        names = List.copyOf(allNames);
        attributes = List.copyOf(allAttributes);
        texts = List.copyOf(allTexts);
    }

    /** What the last mutation did. */
    String last() {
        return last;
    }

    private void collect(
            XmlElement element, int[] path, Set<XmlName> names, Set<XmlAttribute> attributes, Set<String> texts) {
        paths.add(path);
        names.add(element.name());
        attributes.addAll(element.attributes());
        for (int i = 0; i < element.children().size(); i++) {
            XmlNode child = element.children().get(i);
            if (child instanceof XmlElement inner) {
                int[] below = java.util.Arrays.copyOf(path, path.length + 1);
                below[path.length] = i;
                collect(inner, below, names, attributes, texts);
            } else if (child instanceof XmlText text && text.value().length() < 60) {
                texts.add(text.value());
            }
        }
    }

    XmlDocument mutate() {
        int[] path = paths.get(random.nextInt(paths.size()));
        return XmlDocument.of(at(root, path, 0));
    }

    private XmlElement at(XmlElement element, int[] path, int depth) {
        if (depth == path.length) {
            return change(element);
        }
        List<XmlNode> children = new ArrayList<>(element.children());
        children.set(path[depth], at((XmlElement) children.get(path[depth]), path, depth + 1));
        return with(element, children);
    }

    private XmlElement change(XmlElement element) {
        List<XmlNode> children = new ArrayList<>(element.children());
        List<XmlAttribute> its = new ArrayList<>(element.attributes());
        List<Integer> elements = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement) {
                elements.add(i);
            }
        }
        int what = random.nextInt(19);
        int where = elements.isEmpty() ? -1 : pick(elements);
        last = what + " in " + element.name().local();
        switch (what) {
            case 0 -> remove(children, where);
            case 1 -> insert(children, where, where < 0 ? leaf() : children.get(where));
            case 2 -> swap(children, elements);
            case 3 -> {
                return new XmlElement(name(), its, children, element.location());
            }
            case 4 -> insert(children, children.isEmpty() ? -1 : random.nextInt(children.size()), leaf());
            case 5 -> {
                if (!its.isEmpty()) {
                    its.remove(random.nextInt(its.size()));
                }
            }
            case 6, 7 -> put(its, pick(attributes));
            case 8, 9 -> {
                if (!its.isEmpty()) {
                    put(its, new XmlAttribute(pick(its).name(), value()));
                }
            }
            case 10, 11 -> {
                if (elements.isEmpty()) {
                    children = new ArrayList<>(text(value()));
                }
            }
            case 12 -> insert(children, where, new XmlText(random.nextBoolean() ? "stray" : " \n"));
            case 13 -> put(its, sameNameOtherValue(its));
            case 14 -> children.clear();
            case 15 ->
                insert(children, where, random.nextBoolean() ? new XmlComment("c") : new XmlInstruction("p", "i"));
            case 16, 17 -> insert(children, where, elsewhere());
            default -> put(its, new XmlAttribute(new XmlName(random.nextBoolean() ? "" : "urn:foreign", "x"), "1"));
        }
        return new XmlElement(element.name(), its, children, element.location());
    }

    /** An attribute with the value that it has elsewhere: makes ids that are there twice, among others. */
    private XmlAttribute sameNameOtherValue(List<XmlAttribute> its) {
        if (its.isEmpty()) {
            return pick(attributes);
        }
        XmlName name = pick(its).name();
        List<XmlAttribute> same = attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .toList();
        return pick(same);
    }

    /** A whole element from another place. */
    private XmlNode elsewhere() {
        XmlElement element = root;
        for (int index : pick(paths)) {
            element = (XmlElement) element.children().get(index);
        }
        return element;
    }

    private XmlNode leaf() {
        return new XmlElement(name(), List.of(), text(value()), new org.st96toolkit.core.diagnostic.Location(1, 1));
    }

    private XmlName name() {
        return random.nextInt(8) == 0 ? new XmlName("urn:foreign", "x") : pick(names);
    }

    private String value() {
        return random.nextInt(3) == 0 && !texts.isEmpty() ? pick(texts) : pick(VALUES);
    }

    private static List<XmlNode> text(String value) {
        return value.isEmpty() ? List.of() : List.of(new XmlText(value));
    }

    private static void put(List<XmlAttribute> its, XmlAttribute attribute) {
        its.removeIf(one -> one.name().equals(attribute.name()));
        its.add(attribute);
    }

    private static void remove(List<XmlNode> children, int where) {
        if (where >= 0) {
            children.remove(where);
        }
    }

    private static void insert(List<XmlNode> children, int where, XmlNode node) {
        children.add(where < 0 ? children.size() : where, node);
    }

    private void swap(List<XmlNode> children, List<Integer> elements) {
        if (elements.size() > 1) {
            int first = random.nextInt(elements.size() - 1);
            java.util.Collections.swap(children, elements.get(first), elements.get(first + 1));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static XmlElement with(XmlElement element, List<XmlNode> children) {
        return new XmlElement(element.name(), element.attributes(), children, element.location());
    }
}
