package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:bar}: a line over a base or under it. */
final class Bar implements FormulaObject {

    private static final String MACRON = "\u00AF";
    private static final String LOW_LINE = "_";

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withProperties("pos");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        Side side = parts.properties().choice("pos", Side.VALUES).orElse(Side.BOTTOM);
        XmlElement line = mathml.token("mo", side == Side.TOP ? MACRON : LOW_LINE, parts.location());
        XmlElement base = conversion.argument(parts.argument("e"));
        return MathmlBuilder.with(
                mathml.element(side.script(), parts.location(), List.of(base, line)), side.accent(), "false");
    }
}
