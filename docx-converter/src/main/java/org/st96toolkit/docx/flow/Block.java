package org.st96toolkit.docx.flow;

/** What fills the width of a page: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {}
