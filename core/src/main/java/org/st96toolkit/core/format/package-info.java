/**
 * What a standard plugs in: a {@link org.st96toolkit.core.format.Format} says which documents are its own, in which variants and
 * with which grammars; {@link org.st96toolkit.core.format.MappingTables} bring the tables between two formats. Both are found by
 * {@link java.util.ServiceLoader}. A {@link org.st96toolkit.core.format.Binding} is a format's typed model, if it has one; core
 * knows what it promises and nothing of the classes behind it. It may see {@code mapping}, {@code grammar}, {@code xml} and {@code diagnostic}.
 */
package org.st96toolkit.core.format;
