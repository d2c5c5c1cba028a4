/**
 * What offices ask of a DOCX itself: facts are gathered once, rules look at them, and tables say which office asks for what, how
 * grave it is and by which source.
 */
package org.st96toolkit.docx.filing;
