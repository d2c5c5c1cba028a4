package org.st96toolkit.docx.formula;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:phant}: a base that takes up room unseen, or is seen and takes up none in some direction. */
final class Phantom implements FormulaObject {

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e")
                .withProperties("show", "zeroWid", "zeroAsc", "zeroDesc")
                .withLayout("transp");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        MathmlBuilder mathml = conversion.mathml();
        Properties properties = parts.properties();
        XmlElement base = conversion.argument(parts.argument("e"));
        if (!properties.isOn("show", true)) {
            base = mathml.element("mphantom", parts.location(), List.of(base));
        }
        XmlElement padded = mathml.element("mpadded", parts.location(), List.of(base));
        padded = without(padded, properties.isOn("zeroWid", false), "width");
        padded = without(padded, properties.isOn("zeroAsc", false), "height");
        padded = without(padded, properties.isOn("zeroDesc", false), "depth");
        return padded.attributes().isEmpty() ? base : padded;
    }

    private static XmlElement without(XmlElement padded, boolean zero, String measure) {
        return zero ? MathmlBuilder.with(padded, measure, "0") : padded;
    }
}
