package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:sPre}: scripts before a base. */
final class PreScripts implements FormulaObject {

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("sub", "sup", "e");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        return conversion
                .mathml()
                .element(
                        "mmultiscripts",
                        parts.location(),
                        List.of(
                                conversion.argument(parts.argument("e")),
                                conversion.mathml().empty("mprescripts", parts.location()),
                                script(parts, "sub", conversion),
                                script(parts, "sup", conversion)));
    }

    private static XmlElement script(ObjectParts parts, String name, FormulaConversion conversion) {
        return parts.filled(name)
                .map(conversion::smallArgument)
                .orElseGet(() -> conversion.mathml().empty("none", parts.location()));
    }
}
