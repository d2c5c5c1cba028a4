/**
 * Findings: a {@link org.st96toolkit.core.diagnostic.Code}, a place and arguments, never finished text. Texts and cures live in
 * message bundles beside the codes, by language. {@link org.st96toolkit.core.diagnostic.Result} is a value with what was found
 * on the way to it, or the reason why it is withheld. This package sees no other.
 */
package org.st96toolkit.core.diagnostic;
