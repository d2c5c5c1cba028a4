package org.st96toolkit.docx.flow;

/**
 * Characters of one look and one origin.
 *
 * @param place where they stand; its length is that of {@code characters}, but for symbols that Unicode has other characters for,
 *     and for what the file does not hold and the word processor shows (a field without a stored result), which has a place and no
 *     text
 * @param characters what a reader sees: symbols of symbol fonts as Unicode, a tab as U+0009
 * @param look how they are set
 * @param origin how they came into the file
 * @param language their language (BCP 47), or empty
 * @param revision whether they are put in or taken out
 */
public record Text(
        Span place, String characters, CharacterLook look, TextOrigin origin, String language, Revision revision)
        implements Inline {}
