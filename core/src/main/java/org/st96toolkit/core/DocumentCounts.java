package org.st96toolkit.core;

import java.util.HashMap;
import java.util.List;
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
        Map<XmlName, Tally> counted = tallies(vocabulary.counted());
        Map<XmlName, Tally> sections = tallies(vocabulary.sections());
        new Counter(counted, sections, vocabulary.silent()).count(root, null);
        Map<String, Integer> counts = new TreeMap<>();
        counted.values().forEach(tally -> counts.put(tally.label, (int) tally.sum));
        Map<String, Long> characters = new TreeMap<>();
        sections.values().forEach(tally -> characters.put(tally.label, tally.sum));
        return new DocumentCounts(counts, characters);
    }

    private static Map<XmlName, Tally> tallies(Map<String, Set<XmlName>> names) {
        Map<XmlName, Tally> tallies = new HashMap<>();
        names.forEach((label, all) -> {
            Tally tally = new Tally(label);
            all.forEach(name -> tallies.put(name, tally));
        });
        return tallies;
    }

    /** What is counted under a label. */
    private static final class Tally {
        final String label;
        long sum;

        Tally(String label) {
            this.label = label;
        }
    }

    /** Counts below an element. */
    private record Counter(Map<XmlName, Tally> counted, Map<XmlName, Tally> sections, Set<XmlName> silent) {

        void count(XmlElement element, Tally section) {
            Tally tally = counted.get(element.name());
            if (tally != null) {
                tally.sum++;
            }
            Tally inner = section == null ? sections.get(element.name()) : section;
            boolean speaks = inner != null && !silent.contains(element.name());
            List<XmlNode> children = element.children();
            for (int i = 0; i < children.size(); i++) {
                XmlNode node = children.get(i);
                if (node instanceof XmlElement child) {
                    count(child, inner);
                } else if (speaks && node instanceof XmlText text) {
                    inner.sum += visible(text.value());
                }
            }
        }

        /** The number of code points but for white space. */
        private static int visible(String text) {
            int visible = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // Of a pair the first half is counted.
                if (c > ' ' && (c < 0x80 || !Character.isLowSurrogate(c) && !Character.isWhitespace(c))) {
                    visible++;
                }
            }
            return visible;
        }
    }
}
