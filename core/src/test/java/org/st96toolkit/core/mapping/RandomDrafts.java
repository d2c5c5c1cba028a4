package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Makes small sources of every shape, and what a way back may have made of them: children that are equal to their sources,
 * others that are not, missing ones, strangers, another order, groups around some of them. The same seed gives the same.
 */
final class RandomDrafts {

    static final Grammar GRAMMAR = Bench.grammar("""
            element e (a*, (b | m)*, e*, s?, z?)
            element m (#PCDATA | a | b | e | m | s)*
              @x CDATA
            element a (#PCDATA)
              @x CDATA
            element b (a | b)*
            element s (#PCDATA)
            element z EMPTY
              @x CDATA
            """);

    /** {@code u} is declared nowhere. */
    private static final String[] NAMES = {"e", "m", "a", "b", "s", "z", "u"};

    private static final String[] TEXTS = {"x", "y", " ", "\n ", " x", "y\n", "7"};

    private final Random random;

    RandomDrafts(long seed) {
        this.random = new Random(seed);
    }

    static ElementType type(XmlName name) {
        return GRAMMAR.element(name).map(ElementDeclaration::type).orElse(null);
    }

    /** A source. */
    XmlElement source() {
        return element(0);
    }

    private XmlElement element(int depth) {
        String name = depth == 0 ? NAMES[random.nextInt(4)] : NAMES[random.nextInt(NAMES.length)];
        List<XmlAttribute> attributes = new ArrayList<>();
        for (String attribute : List.of("x", "y")) {
            if (random.nextInt(4) == 0) {
                attributes.add(new XmlAttribute(XmlName.of(attribute), Integer.toString(random.nextInt(3))));
            }
        }
        List<XmlNode> children = new ArrayList<>();
        for (int i = depth > 2 ? random.nextInt(2) : random.nextInt(6); i > 0; i--) {
            children.add(node(depth, children));
        }
        return new XmlElement(XmlName.of(name), attributes, children, new Location(1, 1 + random.nextInt(9)));
    }

    private XmlNode node(int depth, List<XmlNode> before) {
        boolean afterText = !before.isEmpty() && before.get(before.size() - 1) instanceof XmlText;
        int kind = random.nextInt(10);
        if (kind < 3 && !afterText) {
            return new XmlText(TEXTS[random.nextInt(TEXTS.length)]);
        } else if (kind == 3) {
            return random.nextBoolean() ? new XmlComment("c") : new XmlInstruction("p", "q");
        }
        return element(depth + 1);
    }

    /** What a way back may have made of a source: never the same twice. */
    DraftElement made(XmlElement source) {
        DraftElement draft = new DraftElement(source.name(), type(source.name()), source.location()).source(source);
        for (XmlAttribute attribute : source.attributes()) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> draft.attributes().add(new XmlAttribute(attribute.name(), "other"));
                default -> draft.attributes().add(attribute);
            }
        }
        if (random.nextInt(6) == 0 && !draft.hasAttribute(XmlName.of("z"))) {
            draft.attributes().add(new XmlAttribute(XmlName.of("z"), "new"));
        }
        List<Object> content = new ArrayList<>();
        for (XmlNode node : source.children()) {
            content.addAll(child(node));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(content, random);
        }
        content.forEach(draft::add);
        return draft;
    }

    private List<Object> child(XmlNode node) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            return List.of();
        } else if (chance == 1) {
            return List.of(stranger(), kept(node));
        } else if (chance == 2) {
            XmlName name = XmlName.of(NAMES[random.nextInt(NAMES.length)]);
            DraftElement group = new DraftElement(name, type(name), new Location(1, 1));
            group.add(kept(node));
            return List.of(group);
        } else if (node instanceof XmlText && chance == 3) {
            return List.of(new XmlText("other"));
        } else if (node instanceof XmlElement element && chance < 9) {
            return List.of(made(element));
        }
        return List.of(kept(node));
    }

    private Object stranger() {
        if (random.nextInt(3) == 0) {
            return new XmlText(TEXTS[random.nextInt(TEXTS.length)]);
        }
        XmlElement strange = element(2);
        return random.nextBoolean() ? strange : draft(strange, new Location(9, 9), false);
    }

    /** The node as a rule has made it, equal to its source. */
    private static Object kept(XmlNode node) {
        return node instanceof XmlElement element ? draft(element, element.location(), true) : node;
    }

    private static DraftElement draft(XmlElement element, Location location, boolean settled) {
        DraftElement draft = new DraftElement(element.name(), type(element.name()), location);
        draft.attributes().addAll(element.attributes());
        for (XmlNode node : element.children()) {
            draft.add(node instanceof XmlElement child ? draft(child, child.location(), settled) : node);
        }
        if (settled) {
            draft.source(element);
            draft.settle();
        }
        return draft;
    }

    /** The same once more. */
    static DraftElement copy(DraftElement draft) {
        DraftElement copy = new DraftElement(draft.name(), draft.type(), draft.location()).source(draft.source());
        copy.attributes().addAll(draft.attributes());
        for (Object node : draft.content()) {
            copy.add(node instanceof DraftElement child ? copy(child) : node);
        }
        if (draft.settled()) {
            copy.settle();
        }
        return copy;
    }
}
