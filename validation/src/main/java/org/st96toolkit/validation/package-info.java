/**
 * Checks documents layer by layer. {@link org.st96toolkit.validation.Validator} is the way in; what it gives is a
 * {@link org.st96toolkit.validation.DocumentReport}: findings, and for each layer whether it held, did not hold, or was not
 * checked and why. Nothing here prints, and nothing here knows a standard by name.
 */
package org.st96toolkit.validation;
