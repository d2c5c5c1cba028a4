package org.st96toolkit.core.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.st96toolkit.core.diagnostic.Location;

/** Makes documents of every shape the tree can have; the same seed gives the same ones. */
final class RandomTrees {

    static final List<String> NAMESPACES =
            List.of("", "", "", "urn:a", "urn:b", "http://x/?y&z", Prefixes.XML_NAMESPACE);

    private static final String[] PIECES = {
        "a", "Z", " ", "\n", "\t", "\r", "\r\n", "&", "<", ">", "\"", "'", "]]>", "&amp;", "é", "齿", "𝔄", "\u0085",
        "\u2028", "?", "-", "--x", "=", "/>", "/", "\uFFFD", "\uD7FF", "  ", ";", "#", "&#10;", "%", "xmlns"
    };

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    XmlDocument document() {
        Optional<Doctype> doctype = random.nextBoolean() ? Optional.empty() : Optional.of(doctype());
        List<XmlNode> between = doctype.isPresent() ? outside() : List.of();
        return new XmlDocument(outside(), doctype, between, element(0), outside());
    }

    private Doctype doctype() {
        Optional<String> systemId = random.nextBoolean() ? Optional.of("x \"y.dtd") : Optional.empty();
        Optional<String> publicId =
                systemId.isPresent() && random.nextBoolean() ? Optional.of("-//X's//EN") : Optional.empty();
        Optional<String> subset =
                random.nextBoolean() ? Optional.of("\n<!ENTITY e 'f'> <!-- ]> -->") : Optional.empty();
        return new Doctype("root", publicId, systemId, random.nextInt(4) == 0 ? Optional.of("") : subset);
    }

    private List<XmlNode> outside() {
        List<XmlNode> nodes = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            nodes.add(leaf());
        }
        return nodes;
    }

    List<XmlNode> fragment() {
        return element(1).children();
    }

    XmlElement element(int depth) {
        List<XmlNode> children = new ArrayList<>();
        for (int i = depth > 6 ? 0 : random.nextInt(6); i > 0; i--) {
            boolean afterText = !children.isEmpty() && children.get(children.size() - 1) instanceof XmlText;
            switch (random.nextInt(afterText ? 3 : 5)) {
                case 0, 1 -> children.add(element(depth + 1));
                case 2 -> children.add(leaf());
                default -> children.add(new XmlText("t".substring(random.nextInt(2)) + text(8) + " "));
            }
        }
        return new XmlElement(name(), attributes(), children, new Location(0, 0));
    }

    private List<XmlAttribute> attributes() {
        Map<XmlName, XmlAttribute> attributes = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            XmlName name = name();
            attributes.put(name, new XmlAttribute(name, text(6)));
        }
        return List.copyOf(attributes.values());
    }

    private XmlName name() {
        String namespace = NAMESPACES.get(random.nextInt(NAMESPACES.size()));
        return new XmlName(namespace, "nameé齿_-.".substring(0, 1 + random.nextInt(9)));
    }

    private XmlNode leaf() {
        String value = text(5).replace("\r", "");
        if (random.nextBoolean()) {
            String comment = value.replace("-", "");
            return new XmlComment(comment);
        }
        // White space after the target belongs to the markup.
        String data = value.replace("?>", "")
                .replace("\u2028", "")
                .replace("\u0085", "")
                .stripLeading();
        return new XmlInstruction("pi" + random.nextInt(3), data);
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
