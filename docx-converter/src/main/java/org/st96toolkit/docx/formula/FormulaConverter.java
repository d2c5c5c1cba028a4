package org.st96toolkit.docx.formula;

import java.util.Objects;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlElement;

/**
 * Turns formulae of a word processor into MathML 3, presentation markup. What a formula holds that is not known or not whole
 * is reported at its place and its text is kept; it costs nothing else. Immutable and thread-safe; make one and keep it.
 */
public final class FormulaConverter {

    /** The namespace of MathML, as the W3C has it. */
    public static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private final MathSettings settings;
    private final MathmlBuilder mathml;
    private final OperatorDictionary operators = OperatorDictionary.load();

    /**
     * @param settings what the document says of all its formulae
     * @param namespace the namespace of what is made: {@link #MATHML}, or the one that a standard has instead
     */
    public FormulaConverter(MathSettings settings, String namespace) {
        this.settings = Objects.requireNonNull(settings);
        this.mathml = new MathmlBuilder(namespace);
    }

    /**
     * Turns one formula.
     *
     * @param formula an {@code m:oMath}, which stands in a line, or an {@code m:oMathPara}, which stands by itself
     * @return its {@code math} element, and what was found; withheld where the element is no formula
     */
    public Result<XmlElement> convert(XmlElement formula) {
        boolean display = Omml.isMath(formula, "oMathPara");
        if (!display && !Omml.isMath(formula, "oMath")) {
            return Result.withheld(
                    Report.of(Diagnostic.of(FormulaCode.NO_FORMULA, formula.location(), Omml.label(formula))));
        }
        FormulaConversion conversion = new FormulaConversion(settings, mathml, operators, display);
        XmlElement math = mathml.element(
                "math",
                formula.location(),
                display ? new MathParagraph(conversion).lines(formula) : conversion.content(formula));
        return Result.of(MathmlBuilder.with(math, "display", display ? "block" : "inline"), conversion.report());
    }
}
