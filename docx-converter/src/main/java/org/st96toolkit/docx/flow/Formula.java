package org.st96toolkit.docx.flow;

import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.docx.formula.MathSettings;

/**
 * A formula of the word processor.
 *
 * @param place where it stands
 * @param omml its {@code m:oMath} or {@code m:oMathPara}, names in the Transitional namespace
 * @param settings what its file says of all formulae
 */
public record Formula(Span place, XmlElement omml, MathSettings settings, Revision revision) implements Inline {}
