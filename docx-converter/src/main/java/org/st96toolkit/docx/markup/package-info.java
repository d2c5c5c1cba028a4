/** Names of WordprocessingML (ISO/IEC 29500-1, section 17) that all readers of a file take for the same. */
package org.st96toolkit.docx.markup;
