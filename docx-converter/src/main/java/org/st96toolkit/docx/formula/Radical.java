package org.st96toolkit.docx.formula;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:rad}: a root. One without a degree is a square root; a degree that is hidden keeps what it holds, unseen. */
final class Radical implements FormulaObject {

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withOptional("deg").withProperties("degHide");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        boolean hidden = parts.properties().isOn("degHide", false);
        Optional<XmlElement> degree = parts.filled("deg").map(conversion::smallArgument);
        if (degree.isEmpty()) {
            return mathml.element("msqrt", parts.location(), conversion.content(parts.argument("e")));
        }
        XmlElement index = hidden ? mathml.element("mphantom", parts.location(), List.of(degree.get())) : degree.get();
        return mathml.element("mroot", parts.location(), List.of(conversion.argument(parts.argument("e")), index));
    }
}
