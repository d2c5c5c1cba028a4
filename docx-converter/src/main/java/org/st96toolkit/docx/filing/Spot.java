package org.st96toolkit.docx.filing;

import org.st96toolkit.docx.flow.Span;

/**
 * Something in the text of a file.
 *
 * @param place where it stands
 * @param what what it is, in the words of the file: a program, an author, a mark; or empty
 * @param text its first words, or the part that holds it, or empty
 */
public record Spot(Span place, String what, String text) {}
