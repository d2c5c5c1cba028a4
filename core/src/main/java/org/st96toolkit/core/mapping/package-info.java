/**
 * The mapping language, its tables and their interpreter. {@link org.st96toolkit.core.mapping.MappingLoader} reads the tables (the
 * language is described in {@code docs/mapping-language.md}), {@link org.st96toolkit.core.mapping.Mapper} applies one to a document,
 * in either direction, with the remainder: what the written side cannot say travels in the written document as
 * processing instructions and is obeyed on the way back. It knows no standard, only names; value and shape codecs that
 * compute are handed in. It may see {@code grammar}, {@code xml} and {@code diagnostic}.
 *
 * <p>The way of a document: {@code MappingRun} fires the rules, {@code Placement} puts values and elements in their places,
 * {@code UnmappedContent} keeps what no rule takes, {@code Supplies} and {@code Closure} make the result valid. Then the result
 * is mapped back at once; {@code Differences} notes wherever the source differs, {@code Patches} carries that out (then, and
 * again when the document is restored), {@code EntryNotation} and {@code RemainderWriter} write it down.
 */
package org.st96toolkit.core.mapping;
