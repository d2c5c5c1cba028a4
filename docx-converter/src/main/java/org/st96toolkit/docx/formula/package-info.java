/**
 * Formulae of a word processor (Office Math, OMML) become MathML 3, presentation markup, after ECMA-376 part 1, section 22.1.
 * {@link org.st96toolkit.docx.formula.FormulaConverter} is where it begins; what becomes what stands in
 * {@code docs/formulae.md}.
 */
package org.st96toolkit.docx.formula;
