/** Symbols of fonts that have an encoding of their own (Symbol, Wingdings, Webdings, MT Extra), as characters of Unicode. */
package org.st96toolkit.docx.symbol;
