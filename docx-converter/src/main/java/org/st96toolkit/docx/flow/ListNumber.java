package org.st96toolkit.docx.flow;

/**
 * The number of a paragraph in a list, as the word processor shows it.
 *
 * @param text what is shown, such as {@code [0012]}, {@code 3.} or a bullet; symbols of symbol fonts are Unicode
 * @param list the list it counts in: paragraphs of one list have the same number here
 * @param level the level in the list, 0 the highest
 * @param value the counter of this level, from which {@code text} was made; 0 for a bullet
 * @param ordered whether it counts; false for a bullet
 */
public record ListNumber(String text, int list, int level, int value, boolean ordered) {}
