package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** {@code m:box}: a group without a frame. */
final class Box implements FormulaObject {

    @Override
    public ObjectShape shape() {
        return ObjectShape.of("e").withProperties("brk").withLayout("opEmu", "noBreak", "diff", "aln");
    }

    @Override
    public XmlElement convert(ObjectParts parts, FormulaConversion conversion) {
        XmlElement content = conversion.argument(parts.argument("e"));
        if (parts.properties().find("brk").isEmpty()) {
            return content;
        }
        List<XmlElement> row = new ArrayList<>();
        row.add(conversion.mathml().lineBreak(parts.location()));
        row.add(content);
        return conversion.mathml().element("mrow", parts.location(), row);
    }
}
