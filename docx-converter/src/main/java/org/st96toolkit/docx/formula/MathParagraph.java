package org.st96toolkit.docx.formula;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/**
 * An {@code m:oMathPara}: formulae that stand by themselves, each on a line of its own.
 *
 * @param conversion the conversion that it is a part of
 */
record MathParagraph(FormulaConversion conversion) {

    /** What becomes of it. A line break stands between two formulae, whether the source wrote one or not. */
    List<XmlElement> lines(XmlElement paragraph) {
        List<XmlElement> content = new ArrayList<>();
        for (XmlElement child : paragraph.elements()) {
            if (Omml.isMath(child, "oMathParaPr")) {
                child.elements().forEach(conversion::layout);
            } else if (Omml.isMath(child, "oMath")) {
                addFormula(conversion.content(child), child, content);
            } else {
                content.addAll(conversion.item(child));
            }
        }
        return content;
    }

    private void addFormula(List<XmlElement> formula, XmlElement source, List<XmlElement> to) {
        MathmlBuilder mathml = conversion.mathml();
        if (!to.isEmpty() && !mathml.isLineBreak(to.get(to.size() - 1))) {
            to.add(mathml.lineBreak(source.location()));
        }
        to.addAll(formula);
    }
}
