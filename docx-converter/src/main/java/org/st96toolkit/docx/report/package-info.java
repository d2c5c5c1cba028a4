/**
 * The report that a person reads about conversions of DOCX: a page of HTML on which an application can be checked, paragraph by
 * paragraph. All that it says is what the receipt says, beside the output as it was read again.
 */
package org.st96toolkit.docx.report;
