/**
 * Images of a DOCX as the target allows them: known by their first bytes, passed through untouched where they are allowed, or made
 * anew. Metafiles are drawn in another process ({@code metafile}), which is killed at its time limit.
 */
package org.st96toolkit.docx.image;
