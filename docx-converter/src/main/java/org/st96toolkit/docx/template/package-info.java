/** Templates: a DOCX to start an application from, with the headings, styles, numbers and pages that an office expects. */
package org.st96toolkit.docx.template;
