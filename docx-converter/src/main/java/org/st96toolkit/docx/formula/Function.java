package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:func}: a function applied to an argument. */
final class Function implements FormulaObject {

    private static final String FUNCTION_APPLICATION = "\u2061";

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("fName", "e");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        return mathml.element(
                "mrow",
                parts.location(),
                List.of(
                        conversion.argument(parts.argument("fName")),
                        mathml.token("mo", FUNCTION_APPLICATION, parts.location()),
                        conversion.argument(parts.argument("e"))));
    }
}
