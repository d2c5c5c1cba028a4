package org.st96toolkit.core.mapping;

import java.util.function.Function;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * What the mapper asks of the standard on one side.
 *
 * @param grammar what it allows
 * @param facts what is known of a document of it as a whole
 */
public record Standard(Grammar grammar, Function<XmlDocument, DocumentFacts> facts) {}
