package org.st96toolkit.docx.formula.canonical;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** A {@code mfenced} is the row of operators that MathML 3 (3.3.8) says it stands for. */
final class FencesExpanded extends CanonicalRule {

    @Override
    protected List<XmlElement> rewrite(XmlElement element, XmlElement parent) {
        if (!is(element, "mfenced")) {
            return List.of(element);
        }
        String separators = attribute(element, "separators", ",").replace(" ", "");
        List<XmlElement> row = new ArrayList<>();
        addOperator(element, attribute(element, "open", "("), "fence", row);
        List<XmlElement> arguments = element.elements();
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0 && !separators.isEmpty()) {
                int at = Math.min(i - 1, separators.length() - 1);
                addOperator(element, separators.substring(at, at + 1), "separator", row);
            }
            row.add(arguments.get(i));
        }
        addOperator(element, attribute(element, "close", ")"), "fence", row);
        return List.of(make(element, "mrow", List.of(), row));
    }

    private static void addOperator(XmlElement like, String text, String role, List<XmlElement> row) {
        if (!text.isEmpty()) {
            row.add(token(like, "mo", text, new XmlAttribute(XmlName.of(role), "true")));
        }
    }
}
