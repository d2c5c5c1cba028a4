package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:borderBox}: lines around a base, or some of them, and strikes through it. */
final class BorderBox implements FormulaObject {

    private static final List<Map.Entry<String, String>> SIDES = List.of(
            Map.entry("hideTop", "top"),
            Map.entry("hideBot", "bottom"),
            Map.entry("hideLeft", "left"),
            Map.entry("hideRight", "right"));
    private static final List<Map.Entry<String, String>> STRIKES = List.of(
            Map.entry("strikeH", "horizontalstrike"),
            Map.entry("strikeV", "verticalstrike"),
            Map.entry("strikeBLTR", "updiagonalstrike"),
            Map.entry("strikeTLBR", "downdiagonalstrike"));

    @Override
    public ObjectShape shape() {
        Map<String, String> all = new LinkedHashMap<>();
        SIDES.forEach(side -> all.put(side.getKey(), side.getValue()));
        STRIKES.forEach(strike -> all.put(strike.getKey(), strike.getValue()));
        return ObjectShape.of("e").withProperties(all.keySet().toArray(String[]::new));
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        List<XmlElement> content = conversion.content(parts.argument("e"));
        List<String> lines = lines(parts.properties());
        if (lines.isEmpty()) {
            return conversion.mathml().row(content, parts.location());
        }
        return MathmlBuilder.with(
                conversion.mathml().element("menclose", parts.location(), content),
                "notation",
                String.join(" ", lines));
    }

    private static List<String> lines(Properties properties) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> side : SIDES) {
            if (!properties.isOn(side.getKey(), false)) {
                lines.add(side.getValue());
            }
        }
        if (lines.size() == SIDES.size()) {
            lines.clear();
            lines.add("box");
        }
        for (Map.Entry<String, String> strike : STRIKES) {
            if (properties.isOn(strike.getKey(), false)) {
                lines.add(strike.getValue());
            }
        }
        return lines;
    }
}
