/** DOCX to ST.96 and back. No features yet. */
package org.st96toolkit.docx;
