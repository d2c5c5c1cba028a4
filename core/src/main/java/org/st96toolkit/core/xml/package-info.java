/**
 * The document tree, which is small, immutable and keeps everything that a user wrote (comments, instructions, the DOCTYPE,
 * order, positions), with the one reader and the one writer. Every parser of the toolkit is made here: offline, limited,
 * and seeing nothing that a {@link org.st96toolkit.core.xml.Catalog} does not list. Only this package sees the StAX parser; of
 * the toolkit it may see {@code diagnostic} alone.
 */
package org.st96toolkit.core.xml;
