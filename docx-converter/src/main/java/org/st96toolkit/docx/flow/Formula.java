package org.st96toolkit.docx.flow;

import org.st96toolkit.core.xml.XmlElement;

/**
 * A formula of the word processor.
 *
 * @param place where it stands
 * @param omml its {@code m:oMath} or {@code m:oMathPara}, names in the Transitional namespace
 */
public record Formula(Span place, XmlElement omml, Revision revision) implements Inline {}
