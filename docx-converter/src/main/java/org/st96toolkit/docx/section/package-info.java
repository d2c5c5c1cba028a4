/**
 * What is what in the files of an application: title, sections of the description, claims, abstract, drawings, and what does not
 * belong to it, each with the reason. Heading words are data, one file for each language.
 */
package org.st96toolkit.docx.section;
