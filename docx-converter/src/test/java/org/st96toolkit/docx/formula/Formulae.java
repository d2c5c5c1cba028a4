package org.st96toolkit.docx.formula;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlText;

/** What the tests of formulae share. */
final class Formulae {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static final String DECLARATIONS = " xmlns:m=\"" + TRANSITIONAL
            + "\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final Map<String, String> STRICT = Map.of(
            TRANSITIONAL,
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Formulae() {}

    static XmlElement read(String xml) {
        return new XmlReader()
                .read(xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .root();
    }

    /** An element whose prefixes {@code m} and {@code w} are not declared. */
    static XmlElement omml(String element) {
        return read("<x" + DECLARATIONS + ">" + element + "</x>").elements().get(0);
    }

    /** The same formula in the namespaces of the Strict variant. */
    static XmlElement strict(XmlElement element) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child : element.children()) {
            children.add(child instanceof XmlElement inner ? strict(inner) : child);
        }
        List<XmlAttribute> attributes = element.attributes().stream()
                .map(attribute -> new XmlAttribute(strict(attribute.name()), attribute.value()))
                .toList();
        return new XmlElement(strict(element.name()), attributes, children, element.location());
    }

    private static XmlName strict(XmlName name) {
        return new XmlName(STRICT.getOrDefault(name.namespace(), name.namespace()), name.local());
    }

    /**
     * How often each character stands in the text and in the delimiters, operators and accents of a formula. White space is left
     * out, and so are ampersands that align the rows of an array.
     */
    static Map<Integer, Integer> characters(XmlElement omml) {
        Map<Integer, Integer> counts = new TreeMap<>();
        count(omml, false, counts);
        return counts;
    }

    /** How often each character stands in the text of a formula in MathML. */
    static Map<Integer, Integer> written(XmlElement mathml) {
        Map<Integer, Integer> counts = new TreeMap<>();
        add(mathml.text(), counts);
        return counts;
    }

    private static void count(XmlElement element, boolean row, Map<Integer, Integer> counts) {
        String name = element.name().local();
        String value = element.attribute(new XmlName(element.name().namespace(), "val"))
                .orElse("");
        if (name.equals("t")) {
            add(row ? element.text().replace("&", "") : element.text(), counts);
        } else if (name.endsWith("hr") && element.children().isEmpty()) {
            add(value, counts);
        }
        boolean literal = element.elements().stream()
                .flatMap(child -> child.elements().stream())
                .anyMatch(property ->
                        List.of("nor", "lit").contains(property.name().local()));
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                boolean direct = name.equals("eqArr") && inner.name().local().equals("e");
                boolean run = row && inner.name().local().equals("r") || row && name.equals("r") && !literal;
                count(inner, direct || run, counts);
            } else if (child instanceof XmlText text && !name.equals("t") && !text.isBlank()) {
                add(text.value(), counts);
            }
        }
    }

    private static void add(String text, Map<Integer, Integer> counts) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
}
