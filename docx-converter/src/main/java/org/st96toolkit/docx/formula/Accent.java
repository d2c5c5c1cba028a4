package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:acc}: an accent over a base. The character stays the one that the source names, combining or not. */
final class Accent implements FormulaObject {

    private static final String CIRCUMFLEX = "\u0302";

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withProperties("chr");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        XmlElement base = conversion.argument(parts.argument("e"));
        String character = parts.properties().character("chr", CIRCUMFLEX);
        if (character.isEmpty()) {
            return base;
        }
        XmlElement accent = mathml.token("mo", character, parts.location());
        return MathmlBuilder.with(mathml.element("mover", parts.location(), List.of(base, accent)), "accent", "true");
    }
}
