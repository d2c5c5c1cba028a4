package org.st96toolkit.docx.formula;

import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:f}: a fraction, with a bar, without one, slanted, or in a line. */
final class Fraction implements FormulaObject {

    private enum Type {
        BAR,
        NO_BAR,
        SKEWED,
        LINEAR
    }

    private static final Map<String, Type> TYPES =
            Map.of("bar", Type.BAR, "noBar", Type.NO_BAR, "skw", Type.SKEWED, "lin", Type.LINEAR);

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("num", "den").withProperties("type");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        Type type = parts.properties().choice("type", TYPES).orElse(Type.BAR);
        if (type == Type.LINEAR) {
            XmlElement slash = mathml.token("mo", "/", parts.location());
            return mathml.element(
                    "mrow",
                    parts.location(),
                    List.of(
                            conversion.argument(parts.argument("num")),
                            slash,
                            conversion.argument(parts.argument("den"))));
        }
        XmlElement fraction = mathml.element(
                "mfrac",
                parts.location(),
                List.of(
                        conversion.smallArgument(parts.argument("num")),
                        conversion.smallArgument(parts.argument("den"))));
        return switch (type) {
            case NO_BAR -> MathmlBuilder.with(fraction, "linethickness", "0pt");
            case SKEWED -> MathmlBuilder.with(fraction, "bevelled", "true");
            default -> fraction;
        };
    }
}
