/**
 * What became of each character of the files: kept as text, made structure, or left out and why. The rest of the conversion writes
 * it down here as it goes; a person or a program checks it afterwards.
 */
package org.st96toolkit.docx.receipt;
