package org.st96toolkit.docx.section;

/** A part of an application, as a file may be one by itself. */
public enum Part {
    DESCRIPTION,
    CLAIMS,
    ABSTRACT,
    DRAWINGS
}
