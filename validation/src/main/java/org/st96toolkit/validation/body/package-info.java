/**
 * The body of an application as people read it: title, description, claims, abstract, drawings. One view for every format, so that
 * a rule is written once; each part of it knows where it stands in the document.
 */
package org.st96toolkit.validation.body;
