package org.st96toolkit.docx.section;

import org.st96toolkit.docx.flow.Span;

/** What is judged as one: a line or a table. */
public sealed interface Unit permits Line, TableUnit {

    /** Which of the files, from 0. */
    int file();

    /** Where it begins. */
    Span place();
}
