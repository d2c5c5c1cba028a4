package org.st96toolkit.core.format;

import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;

/**
 * The names by which the parts of a document are counted, under the same labels in every format.
 *
 * @param counted label to element names: {@code paragraphs}, {@code headings}, {@code claims}, {@code claimReferences},
 *     {@code figures}, {@code images}, {@code tableEntries}, {@code formulae}, {@code citations}
 * @param sections label to element names whose characters are counted: {@code title}, {@code abstract},
 *     {@code description}, {@code claims}
 * @param silent element names whose characters are no text of the section that they stand in: what the other standard
 *     says in attributes, or spells in another way
 */
public record Vocabulary(Map<String, Set<XmlName>> counted, Map<String, Set<XmlName>> sections, Set<XmlName> silent) {

    public Vocabulary {
        counted = Map.copyOf(counted);
        sections = Map.copyOf(sections);
        silent = Set.copyOf(silent);
    }
}
