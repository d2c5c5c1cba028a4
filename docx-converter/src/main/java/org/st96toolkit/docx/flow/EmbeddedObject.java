package org.st96toolkit.docx.flow;

import java.util.Optional;

/**
 * What another program left in the text: a chemical structure, a sheet, a chart, an old formula.
 *
 * @param place where it stands
 * @param program what made it, such as {@code ChemDraw.Document.6.0}, or {@code chart} or {@code diagram}; empty where not said
 * @param media the part that holds its data, or empty
 * @param preview the picture that stands for it
 */
public record EmbeddedObject(Span place, String program, String media, Optional<Picture> preview, Revision revision)
        implements Inline {}
