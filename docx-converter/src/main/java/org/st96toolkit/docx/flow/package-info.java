/**
 * What stands in a DOCX, as a flow of blocks: each piece of text with the place in the package that it came from, numbers as a
 * person sees them, and no judgement of what a piece is for. Values only; {@code org.st96toolkit.docx.reader} makes them.
 */
package org.st96toolkit.docx.flow;
