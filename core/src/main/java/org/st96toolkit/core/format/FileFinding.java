package org.st96toolkit.core.format;

import org.st96toolkit.core.diagnostic.Diagnostic;

/**
 * Something that was found in a packaged file.
 *
 * @param diagnostic what; its location is a paragraph of the part, from 1, as the line, and a character in that, from 1, as the column
 * @param part the name of the part; empty where the location is not known
 */
public record FileFinding(Diagnostic diagnostic, String part) {}
