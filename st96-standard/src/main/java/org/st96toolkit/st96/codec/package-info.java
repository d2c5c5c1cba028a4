/**
 * What the tables between ST.36 and ST.96 cannot say themselves: value codecs (text to text: dates, units, languages) and
 * shape codecs (tree to tree: external files of formulae), each with both directions. They may see the tree and the
 * interfaces of {@code core.mapping}.
 */
package org.st96toolkit.st96.codec;
