package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/**
 * {@code m:eqArr}: equations under one another. In the text of a row the first ampersand, the third and so on mark what is
 * aligned, and the others where the next group begins: alignment marks and alignment groups of MathML.
 */
final class EquationArray implements FormulaObject {

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e")
                .withRepeated("e")
                .withProperties("baseJc")
                .withLayout("maxDist", "objDist", "rSpRule", "rSp");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        List<List<XmlElement>> rows = new ArrayList<>();
        for (XmlElement row : parts.repeated("e")) {
            rows.add(conversion.smallContent(row, true));
        }
        boolean aligned = rows.stream().flatMap(List::stream).anyMatch(item -> mathml.is(item, "malignmark"));
        List<XmlElement> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            XmlElement source = parts.repeated("e").get(i);
            List<XmlElement> cell = aligned ? grouped(rows.get(i), source, mathml) : rows.get(i);
            XmlElement entry = mathml.element("mtd", source.location(), cell);
            lines.add(mathml.element("mtr", source.location(), List.of(entry)));
        }
        Optional<TableAlignment> alignment = parts.properties().choice("baseJc", TableAlignment.VALUES);
        XmlElement table = mathml.element("mtable", parts.location(), lines);
        return MathmlBuilder.with(table, "align", alignment.flatMap(TableAlignment::align));
    }

    private static List<XmlElement> grouped(List<XmlElement> row, XmlElement source, MathmlBuilder mathml) {
        List<XmlElement> grouped = new ArrayList<>();
        grouped.add(mathml.empty("maligngroup", source.location()));
        boolean marked = false;
        for (XmlElement item : row) {
            if (!mathml.is(item, "malignmark")) {
                grouped.add(item);
            } else {
                grouped.add(marked ? mathml.empty("maligngroup", item.location()) : item);
                marked = !marked;
            }
        }
        return grouped;
    }
}
