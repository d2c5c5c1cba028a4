/**
 * The facade, which users meet first: {@link org.st96toolkit.core.Toolkit} reads, recognises, validates and converts documents;
 * {@link org.st96toolkit.core.Receipt} is the evidence of a conversion. It knows no standard: formats and their tables are
 * found by {@link java.util.ServiceLoader}. It may see all packages of core, and none of them sees it. A bad document is a
 * report here, never an exception; nothing prints, and nothing keeps state between calls.
 */
package org.st96toolkit.core;
