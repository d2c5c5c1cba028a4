package org.st96toolkit.docx.filing;

import org.st96toolkit.docx.flow.Span;

/**
 * How much text has something.
 *
 * @param characters how many characters, blanks apart
 * @param first where the first of them stands
 */
public record Usage(long characters, Span first) {

    Usage and(Usage later) {
        return new Usage(characters + later.characters, first);
    }
}
