package org.st96toolkit.docx.image;

/** The colours of an image. */
public enum Tone {
    /** Black and white alone. */
    BILEVEL,
    GREY,
    COLOUR
}
