/**
 * Reports of a validation for programs and for people: JSON, SARIF 2.1.0, JUnit XML, HTML. Each form gives bytes; where they go is
 * the caller's affair.
 */
package org.st96toolkit.validation.report;
