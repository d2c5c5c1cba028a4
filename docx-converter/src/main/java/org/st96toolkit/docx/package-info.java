/** DOCX to ST.96 and back. Formulae and images are converted and templates written so far; documents are not read yet. */
package org.st96toolkit.docx;
