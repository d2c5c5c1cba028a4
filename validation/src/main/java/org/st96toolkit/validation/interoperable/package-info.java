/**
 * The interoperable profile: what a document may say so that a conversion leaves no remainder. The profile is a file; nothing here
 * knows a mapping table.
 */
package org.st96toolkit.validation.interoperable;
