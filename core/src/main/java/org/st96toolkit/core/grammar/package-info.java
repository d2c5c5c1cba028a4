/**
 * What a standard allows: content models, mixed or element-only content, attributes with their defaults, code values and
 * identities, read from an XML Schema, a DTD or a model table into one {@link org.st96toolkit.core.grammar.Grammar}. It validates
 * documents, and it tells the mapper where something may stand and in which order. It may see {@code xml} and
 * {@code diagnostic}.
 */
package org.st96toolkit.core.grammar;
