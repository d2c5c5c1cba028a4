package org.st96toolkit.schemawriter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.grammar.ModelVisitor;
import org.st96toolkit.core.grammar.SimpleType.Identity;
import org.st96toolkit.core.xml.XmlName;

/**
 * An XML Schema of what some roots of DTDs reach: the same documents are valid, but that a formula may hold anything. The
 * elements stand in alphabetical order, so that the same DTDs give the same text.
 */
final class SchemaOfDtd {

    /** A formula has no classes of its own. */
    static final XmlName FORMULA = XmlName.of("math");

    /** A formula may also be in the namespace of MathML, where the DTD lets it declare that. */
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, ElementType> types = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();

    /**
     * @param grammars the grammars of the DTDs
     * @param roots the root of each
     * @throws IllegalArgumentException where one declares an element otherwise than another, or in a namespace
     */
    SchemaOfDtd(List<Grammar> grammars, List<String> roots) {
        for (int i = 0; i < roots.size(); i++) {
            reach(grammars.get(i), XmlName.of(roots.get(i)));
        }
    }

    private void reach(Grammar grammar, XmlName root) {
        Deque<XmlName> waiting = new ArrayDeque<>(List.of(root));
        Set<XmlName> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            XmlName name = waiting.pop();
            if (seen.add(name)) {
                if (!name.namespace().isEmpty()) {
                    throw new IllegalArgumentException("an element in a namespace: " + name);
                }
                ElementType type = grammar.element(name).orElseThrow().type();
                ElementType known = types.put(name.local(), type);
                if (known != null && !declaration(name.local(), known).equals(declaration(name.local(), type))) {
                    throw new IllegalArgumentException("declared in two ways: " + name);
                }
                if (!name.equals(FORMULA)) {
                    waiting.addAll(type.childNames());
                }
            }
        }
    }

    /** The schema. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n");
        text.append("  <xs:import namespace=\"").append(XML).append("\" schemaLocation=\"xml.xsd\"/>\n");
        types.forEach((name, type) -> text.append(declaration(name, type)));
        return text.append("</xs:schema>\n").toString();
    }

    /** The schema of the attributes that XML itself has, as far as the DTDs use them. */
    static String ofXmlAttributes() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="%s">
                  <xs:attribute name="space">
                    <xs:simpleType>
                      <xs:restriction base="xs:token">
                        <xs:enumeration value="preserve"/>
                        <xs:enumeration value="default"/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:attribute>
                </xs:schema>
                """.formatted(XML);
    }

    private String declaration(String name, ElementType type) {
        out.setLength(0);
        boolean isPlain = type.content() == Content.SIMPLE && type.attributes().isEmpty();
        if (name.equals(FORMULA.local())) {
            out.append("  <xs:element name=\"").append(name).append("\" type=\"xs:anyType\"/>\n");
        } else if (isPlain) {
            out.append("  <xs:element name=\"").append(name).append("\" type=\"xs:string\"/>\n");
        } else {
            out.append("  <xs:element name=\"").append(name).append("\">\n");
            complexType(type);
            out.append("  </xs:element>\n");
        }
        return out.toString();
    }

    private void complexType(ElementType type) {
        switch (type.content()) {
            case SIMPLE -> {
                out.append(
                        "    <xs:complexType>\n      <xs:simpleContent>\n        <xs:extension base=\"xs:string\">\n");
                type.attributes().forEach(this::attribute);
                out.append("        </xs:extension>\n      </xs:simpleContent>\n    </xs:complexType>\n");
            }
            case EMPTY, ELEMENTS, MIXED -> {
                String mixed = type.content() == Content.MIXED ? " mixed=\"true\"" : "";
                out.append("    <xs:complexType").append(mixed).append(">\n");
                type.describe(new Groups(out));
                type.attributes().forEach(this::attribute);
                out.append("    </xs:complexType>\n");
            }
            case ANY -> throw new IllegalArgumentException("ANY has no typed model");
        }
    }

    private void attribute(AttributeDeclaration attribute) {
        out.append("      <xs:attribute ");
        if (attribute.name().namespace().equals(XML)) {
            out.append("ref=\"xml:").append(attribute.name().local()).append("\"/>\n");
            return;
        }
        if (!attribute.name().namespace().isEmpty()) {
            throw new IllegalArgumentException("an attribute in a namespace: " + attribute.name());
        }
        out.append("name=\"").append(attribute.name().local()).append('"');
        if (attribute.required()) {
            out.append(" use=\"required\"");
        }
        String constraint = attribute.fixed() ? "fixed" : "default";
        attribute
                .defaultValue()
                .ifPresent(value -> out.append(' ')
                        .append(constraint)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        List<String> values = attribute.type().enumeration();
        if (values.isEmpty()) {
            out.append(" type=\"").append(type(attribute)).append("\"/>\n");
            return;
        }
        out.append("><xs:simpleType><xs:restriction base=\"xs:token\">");
        values.forEach(value ->
                out.append("<xs:enumeration value=\"").append(escaped(value)).append("\"/>"));
        out.append("</xs:restriction></xs:simpleType></xs:attribute>\n");
    }

    private static String type(AttributeDeclaration attribute) {
        Identity identity = attribute.type().identity();
        return identity == Identity.NONE ? "xs:string" : "xs:" + identity.name();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Writes a content model. What a complex type holds at its top has to be a group. */
    private static final class Groups implements ModelVisitor {

        private final StringBuilder out;
        private final Deque<String> open = new ArrayDeque<>();

        Groups(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void element(XmlName name, int min, int max) {
            boolean isTop = open.isEmpty();
            if (isTop) {
                startGroup(false, 1, 1);
            }
            if (name.equals(FORMULA)) {
                formula(min, max);
            } else {
                reference(name, min, max);
            }
            if (isTop) {
                endGroup();
            }
        }

        private void reference(XmlName name, int min, int max) {
            indent().append("<xs:element ref=\"").append(name.local()).append('"');
            occurs(min, max);
            out.append("/>\n");
        }

        private void formula(int min, int max) {
            startGroup(true, min, max);
            reference(FORMULA, 1, 1);
            indent().append("<xs:any namespace=\"").append(MATHML).append("\" processContents=\"skip\"/>\n");
            endGroup();
        }

        @Override
        public void startGroup(boolean isChoice, int min, int max) {
            String group = isChoice ? "xs:choice" : "xs:sequence";
            indent().append('<').append(group);
            occurs(min, max);
            out.append(">\n");
            open.push(group);
        }

        @Override
        public void endGroup() {
            String group = open.pop();
            indent().append("</").append(group).append(">\n");
        }

        private StringBuilder indent() {
            return out.append("  ".repeat(open.size() + 3));
        }

        private void occurs(int min, int max) {
            if (min != 1) {
                out.append(" minOccurs=\"").append(min).append('"');
            }
            if (max != 1) {
                out.append(" maxOccurs=\"")
                        .append(max == UNBOUNDED ? "unbounded" : Integer.toString(max))
                        .append('"');
            }
        }
    }
}
