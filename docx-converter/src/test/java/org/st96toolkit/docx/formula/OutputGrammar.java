package org.st96toolkit.docx.formula;

import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.st96.St96;

/** Holds what is made of formulae against the MathML of ST.96. */
final class OutputGrammar {

    /** The namespace that ST.96 has for MathML. */
    static final String MATHML = "http://www.w3.org/1998/Math/MathML3";

    private static final Grammar GRAMMAR = new St96().grammar(new Variant(St96.ID, St96.VERSION, "ApplicationBody"));
    private static final ElementDeclaration MATH =
            GRAMMAR.element(new XmlName(MATHML, "math")).orElseThrow();

    private OutputGrammar() {}

    /** The faults of what a formula becomes, in the namespace of ST.96. */
    static List<String> faults(XmlElement omml, MathSettings settings) {
        XmlElement math = new FormulaConverter(settings, MATHML).convert(omml).orElseThrow();
        return GRAMMAR.validate(math, MATH).diagnostics().stream()
                .map((Diagnostic found) -> found.message(Locale.ENGLISH))
                .toList();
    }
}
