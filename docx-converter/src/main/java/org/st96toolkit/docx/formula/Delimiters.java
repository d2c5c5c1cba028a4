package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:d}: arguments in delimiters, with separators between them. A delimiter that is the empty text is not there. */
final class Delimiters implements FormulaObject {

    private static final Map<String, Boolean> SYMMETRY = Map.of("centered", true, "match", false);

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withRepeated("e").withProperties("begChr", "sepChr", "endChr", "grow", "shp");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        Properties properties = parts.properties();
        boolean grows = properties.isOn("grow", true);
        boolean symmetric = properties.choice("shp", SYMMETRY).orElse(true);
        Fence fence = new Fence(parts, conversion.mathml(), grows, symmetric);
        List<XmlElement> inner = new ArrayList<>();
        for (XmlElement argument : parts.repeated("e")) {
            if (!inner.isEmpty()) {
                inner.addAll(fence.of("sepChr", "|", "separator"));
            }
            inner.add(conversion.argument(argument));
        }
        List<XmlElement> row = new ArrayList<>(fence.of("begChr", "(", "fence"));
        row.add(conversion.mathml().row(inner, parts.location()));
        row.addAll(fence.of("endChr", ")", "fence"));
        return conversion.mathml().element("mrow", parts.location(), row);
    }

    private record Fence(ObjectParts parts, MathmlBuilder mathml, boolean grows, boolean symmetric) {

        List<XmlElement> of(String property, String otherwise, String role) {
            String character = parts.properties().character(property, otherwise);
            if (character.isEmpty()) {
                return List.of();
            }
            XmlElement operator = MathmlBuilder.with(mathml.token("mo", character, parts.location()), role, "true");
            if (!grows) {
                operator = MathmlBuilder.with(operator, "stretchy", "false");
            }
            if (!symmetric) {
                operator = MathmlBuilder.with(operator, "symmetric", "false");
            }
            return List.of(operator);
        }
    }
}
