package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:limLow} and {@code m:limUpp}: a limit below or above a base. */
enum Limit implements FormulaObject {
    LOWER(Side.BOTTOM),
    UPPER(Side.TOP);

    private final Side side;

    Limit(Side side) {
        this.side = side;
    }

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e", "lim");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        return conversion
                .mathml()
                .element(
                        side.script(),
                        parts.location(),
                        List.of(
                                conversion.argument(parts.argument("e")),
                                conversion.smallArgument(parts.argument("lim"))));
    }
}
