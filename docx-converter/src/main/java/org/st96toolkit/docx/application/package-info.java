/** Outlines become a tree of ST.96: the body of an application, or the part of it that there is. */
package org.st96toolkit.docx.application;
