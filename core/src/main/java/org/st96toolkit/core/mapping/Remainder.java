package org.st96toolkit.core.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/**
 * What the remainder of a document holds.
 *
 * @param entries the number of entries by kind ({@code document}, {@code spelling}, {@code data}, {@code wrapper},
 *     {@code order}, {@code supplied}, {@code part}); an opening and a closing wrapper are two
 * @param bytes the size of the entries by kind, as written in UTF-8, delimiters included
 */
public record Remainder(Map<String, Integer> entries, Map<String, Long> bytes) {

    /** No remainder at all. */
    public static final Remainder NONE = new Remainder(Map.of(), Map.of());

    public Remainder {
        entries = Map.copyOf(entries);
        bytes = Map.copyOf(bytes);
    }

    /** The number of entries. */
    public int count() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The size of all entries in bytes. */
    public long size() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Whether an instruction is an entry that belongs to the element behind it, which can hold no instructions itself. Who
     * takes that element away takes the entry away with it.
     */
    public static boolean belongsToNext(XmlInstruction instruction) {
        return EntryNotation.isNext(instruction);
    }

    static Remainder of(XmlDocument document, String target, EntryNotation notation) {
        Tally tally = new Tally();
        tally.countAround(document, target, notation);
        tally.count(List.of(document.root()), target, notation);
        return tally.remainder();
    }

    /** Counts entries. */
    static final class Tally {

        private final Map<String, Integer> entries = new TreeMap<>();
        private final Map<String, Long> bytes = new TreeMap<>();
        private int count;

        /** Counts an entry and the instruction that it is. */
        void add(Entry entry, XmlInstruction instruction) {
            add(entry.kind(), instruction);
        }

        private void add(Entry.Kind of, XmlInstruction instruction) {
            String kind = word(of);
            entries.merge(kind, 1, Integer::sum);
            bytes.merge(kind, size(instruction), Long::sum);
            count++;
        }

        /** Counts an entry no longer, for which another stands. */
        void remove(XmlInstruction instruction) {
            String kind = word(EntryNotation.kindOf(instruction));
            entries.merge(kind, -1, Integer::sum);
            entries.remove(kind, 0);
            bytes.merge(kind, -size(instruction), Long::sum);
            bytes.remove(kind, 0L);
            count--;
        }

        private static String word(Entry.Kind kind) {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        private static long size(XmlInstruction instruction) {
            return 5L + instruction.target().length() + instruction.data().getBytes(StandardCharsets.UTF_8).length;
        }

        /** Counts an instruction where it is an entry. */
        void add(XmlInstruction instruction, String target, EntryNotation notation) {
            if (instruction.target().equals(target)) {
                notation.kind(instruction).ifPresent(kind -> add(kind, instruction));
            }
        }

        /** Counts what stands outside the root. */
        void countAround(XmlDocument document, String target, EntryNotation notation) {
            count(document.beforeDoctype(), target, notation);
            count(document.beforeRoot(), target, notation);
            count(document.afterRoot(), target, notation);
        }

        private void count(List<XmlNode> nodes, String target, EntryNotation notation) {
            for (XmlNode node : nodes) {
                if (node instanceof XmlElement element) {
                    count(element.children(), target, notation);
                } else if (node instanceof XmlInstruction instruction) {
                    add(instruction, target, notation);
                }
            }
        }

        /** The number of entries of a kind so far. */
        int count(Entry.Kind kind) {
            return entries.getOrDefault(word(kind), 0);
        }

        /** The number of entries so far. */
        int count() {
            return count;
        }

        Remainder remainder() {
            return new Remainder(entries, bytes);
        }
    }
}
