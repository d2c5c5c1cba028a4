/** DOCX to ST.96 and back. Only formulae are converted so far; documents are not read yet. */
package org.st96toolkit.docx;
