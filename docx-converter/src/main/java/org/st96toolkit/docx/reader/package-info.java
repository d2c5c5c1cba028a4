/**
 * Reads a DOCX, Strict or Transitional, into a {@link org.st96toolkit.docx.flow.Flow}. {@link org.st96toolkit.docx.reader.DocxPackage} opens
 * the package within limits, {@link org.st96toolkit.docx.reader.FlowReader} reads its parts. What shows text and is not understood is
 * reported with its part and paragraph; nothing is left out in silence, and no input is answered by an exception.
 */
package org.st96toolkit.docx.reader;
