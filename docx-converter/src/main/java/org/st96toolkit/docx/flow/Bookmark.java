package org.st96toolkit.docx.flow;

/**
 * The beginning of a place with a name, which fields and links lead to.
 *
 * @param place where it stands; no text
 * @param name its name
 */
public record Bookmark(Span place, String name) implements Inline {}
