package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:m}: a matrix, without delimiters. */
final class Matrix implements FormulaObject {

    private static final Map<String, String> COLUMN_ALIGNMENTS =
            Map.of("left", "left", "center", "center", "right", "right", "inside", "left", "outside", "right");

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("mr")
                .withRepeated("mr")
                .withProperties("mcs", "baseJc")
                .withLayout("plcHide", "rSpRule", "rSp", "cSpRule", "cSp", "cGpRule", "cGp");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        List<XmlElement> rows = new ArrayList<>();
        for (XmlElement row : parts.repeated("mr")) {
            rows.add(row(row, conversion));
        }
        XmlElement table = mathml.element("mtable", parts.location(), rows);
        Optional<TableAlignment> alignment = parts.properties().choice("baseJc", TableAlignment.VALUES);
        table = MathmlBuilder.with(table, "align", alignment.flatMap(TableAlignment::align));
        return MathmlBuilder.with(table, "columnalign", columnAlignment(parts, conversion));
    }

    private static XmlElement row(XmlElement source, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        List<XmlElement> cells = new ArrayList<>();
        for (XmlElement child : source.elements()) {
            if (Omml.isMath(child, "e")) {
                cells.add(mathml.element("mtd", child.location(), conversion.smallContent(child, false)));
                continue;
            }
            List<XmlElement> stray = conversion.item(child);
            if (!stray.isEmpty()) {
                conversion.report(FormulaCode.OUT_OF_PLACE, child, Omml.label(source), Omml.label(child));
                cells.add(mathml.element("mtd", child.location(), stray));
            }
        }
        return mathml.element("mtr", source.location(), cells);
    }

    /** The alignment of the columns; nothing where all are centred, as they are by themselves. */
    private static Optional<String> columnAlignment(ObjectParts parts, FormulaConversion conversion) {
        List<String> columns = new ArrayList<>();
        List<XmlElement> groups =
                parts.properties().find("mcs").map(XmlElement::elements).orElse(List.of());
        for (XmlElement group : groups) {
            List<XmlElement> declared = group.elements().stream()
                    .flatMap(element -> element.elements().stream())
                    .toList();
            Properties properties = new Properties(conversion, declared);
            String alignment = properties.choice("mcJc", COLUMN_ALIGNMENTS).orElse("center");
            for (int i = 0; i < count(properties); i++) {
                columns.add(alignment);
            }
        }
        return columns.stream().allMatch("center"::equals) ? Optional.empty() : Optional.of(String.join(" ", columns));
    }

    private static int count(Properties properties) {
        String count = properties.find("count").flatMap(Omml::value).orElse("1").strip();
        // A matrix has at most 64 columns; a count beyond that would only make an attribute long.
        return count.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(count), 64) : 1;
    }
}
