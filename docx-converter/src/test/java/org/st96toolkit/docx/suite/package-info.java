/** The documents of {@code samples/docx}, as code that writes them, and the test that holds them. */
package org.st96toolkit.docx.suite;
