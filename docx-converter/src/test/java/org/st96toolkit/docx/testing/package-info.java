/** Makes DOCX files for tests, part by part, in the Strict and in the Transitional variant of the standard. */
package org.st96toolkit.docx.testing;
