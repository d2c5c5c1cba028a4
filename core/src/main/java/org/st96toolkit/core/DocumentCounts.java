package org.st96toolkit.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.st96toolkit.core.format.Vocabulary;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * How much of what a document holds.
 *
 * @param counts elements by label
 * @param characters code points of sections by label, white space apart
 */
public record DocumentCounts(Map<String, Integer> counts, Map<String, Long> characters) {

    /** Counts a document by the names of its format. */
    static DocumentCounts of(XmlElement root, Vocabulary vocabulary) {
        Map<XmlName, String> labels = labels(vocabulary.counted());
        Map<XmlName, String> sections = labels(vocabulary.sections());
        Map<String, Integer> counts = new TreeMap<>();
        vocabulary.counted().keySet().forEach(label -> counts.put(label, 0));
        Map<String, Long> characters = new TreeMap<>();
        vocabulary.sections().keySet().forEach(label -> characters.put(label, 0L));
        new Counter(labels, sections, vocabulary.silent(), counts, characters).count(root, null);
        return new DocumentCounts(counts, characters);
    }

    private static Map<XmlName, String> labels(Map<String, Set<XmlName>> names) {
        Map<XmlName, String> labels = new HashMap<>();
        names.forEach((label, all) -> all.forEach(name -> labels.put(name, label)));
        return labels;
    }

    /** Counts below an element. */
    private record Counter(
            Map<XmlName, String> labels,
            Map<XmlName, String> sections,
            Set<XmlName> silent,
            Map<String, Integer> counts,
            Map<String, Long> characters) {

        void count(XmlElement element, String section) {
            String label = labels.get(element.name());
            if (label != null) {
                counts.merge(label, 1, Integer::sum);
            }
            String inner = section == null ? sections.get(element.name()) : section;
            boolean speaks = inner != null && !silent.contains(element.name());
            for (XmlNode node : element.children()) {
                if (node instanceof XmlElement child) {
                    count(child, inner);
                } else if (speaks && node instanceof XmlText text) {
                    long visible = text.value()
                            .codePoints()
                            .filter(c -> !Character.isWhitespace(c))
                            .count();
                    characters.merge(inner, visible, Long::sum);
                }
            }
        }
    }
}
