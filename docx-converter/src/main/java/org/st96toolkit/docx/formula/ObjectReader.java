package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Takes one object apart, has it converted, and says what is wrong with it.
 *
 * @param conversion the conversion that it is a part of
 * @param object what kind of object
 */
record ObjectReader(FormulaConversion conversion, FormulaObject object) {

    /** What becomes of it: the object, in a row with what has no place in it; all that it holds in a row where a part is missing. */
    XmlElement read(XmlElement source) {
        ObjectShape shape = object.shape();
        Map<String, List<XmlElement>> arguments = new LinkedHashMap<>();
        List<XmlElement> properties = new ArrayList<>();
        List<XmlNode> strays = new ArrayList<>();
        for (XmlNode node : source.children()) {
            if (node instanceof XmlText text && !text.isBlank()) {
                strays.add(text);
            }
            if (!(node instanceof XmlElement child)) {
                continue;
            }
            String name = child.name().local();
            List<XmlElement> same = arguments.getOrDefault(name, List.of());
            if (Omml.isMath(child, source.name().local() + "Pr")) {
                properties.addAll(child.elements());
            } else if (Omml.isMath(child)
                    && shape.isArgument(name)
                    && (same.isEmpty() || shape.repeated().contains(name))) {
                arguments.computeIfAbsent(name, key -> new ArrayList<>()).add(child);
            } else if (!Omml.isMath(child, "ctrlPr")) {
                strays.add(child);
            }
        }
        XmlElement converted = isWhole(source, arguments)
                ? object.convert(new ObjectParts(source, arguments, known(properties)), conversion)
                : all(source, arguments, properties);
        return withStrays(source, converted, strays);
    }

    private boolean isWhole(XmlElement source, Map<String, List<XmlElement>> arguments) {
        List<String> missing = object.shape().required().stream()
                .filter(name -> !arguments.containsKey(name))
                .sorted()
                .toList();
        missing.forEach(name -> conversion.report(FormulaCode.PART_MISSING, source, Omml.label(source), "m:" + name));
        return missing.isEmpty();
    }

    private Properties known(List<XmlElement> properties) {
        ObjectShape shape = object.shape();
        for (XmlElement property : properties) {
            String name = property.name().local();
            if (Omml.isMath(property) && shape.layout().contains(name)) {
                conversion.layout(property);
            } else if (!Omml.isMath(property)
                    || !shape.properties().contains(name) && !Omml.isMath(property, "ctrlPr")) {
                conversion.report(FormulaCode.UNKNOWN_ELEMENT, property, Omml.label(property));
            }
        }
        return new Properties(
                conversion, properties.stream().filter(Omml::isMath).toList());
    }

    /** All that an object holds which is not whole, in a row: the characters that its properties name, and its arguments. */
    private XmlElement all(XmlElement source, Map<String, List<XmlElement>> arguments, List<XmlElement> properties) {
        List<XmlElement> content = new ArrayList<>();
        for (XmlElement property : properties) {
            String character = Omml.value(property).orElse("");
            if (property.name().local().toLowerCase(Locale.ROOT).endsWith("chr") && !character.isEmpty()) {
                content.add(conversion.mathml().token("mo", character, property.location()));
            }
        }
        arguments.values().forEach(same -> same.forEach(argument -> content.addAll(conversion.content(argument))));
        return conversion.mathml().element("mrow", source.location(), content);
    }

    private XmlElement withStrays(XmlElement source, XmlElement converted, List<XmlNode> strays) {
        List<XmlElement> row = new ArrayList<>(List.of(converted));
        for (XmlNode stray : strays) {
            if (stray instanceof XmlText text) {
                String value = text.value().strip();
                conversion.report(FormulaCode.OUT_OF_PLACE, source, Omml.label(source), value);
                row.add(conversion.mathml().token("mtext", value, source.location()));
            } else if (stray instanceof XmlElement element) {
                String name = element.name().local();
                if (Omml.isMath(element) && object.shape().isArgument(name)) {
                    conversion.report(FormulaCode.OUT_OF_PLACE, element, Omml.label(source), Omml.label(element));
                    row.addAll(conversion.content(element));
                } else {
                    List<XmlElement> content = conversion.item(element);
                    if (!content.isEmpty()) {
                        conversion.report(FormulaCode.OUT_OF_PLACE, element, Omml.label(source), Omml.label(element));
                    }
                    row.addAll(content);
                }
            }
        }
        return conversion.mathml().row(row, source.location());
    }
}
