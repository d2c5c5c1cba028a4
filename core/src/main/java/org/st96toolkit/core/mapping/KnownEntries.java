package org.st96toolkit.core.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlInstruction;

/**
 * The entries of one document that were read. Most entries say the same as many others, in the same words: each wording is parsed,
 * and its digest reckoned, once. Those that hold nodes are read anew each time, since nodes are told apart by identity where they
 * are put in order. Used by one thread.
 */
final class KnownEntries {

    /** Longer ones, in UTF-16 code units, are hardly met twice. */
    private static final int LONGEST = 200;

    /** How many are kept: a document may have any number. */
    private static final int MOST = 10_000;

    private final EntryNotation notation;
    private final Map<String, Optional<EntryNotation.Anchored>> known = new HashMap<>();

    KnownEntries(EntryNotation notation) {
        this.notation = notation;
    }

    /** What {@link EntryNotation#read} reads. */
    Optional<EntryNotation.Anchored> read(XmlInstruction instruction) {
        String data = instruction.data();
        if (data.length() > LONGEST) {
            return notation.read(instruction);
        }
        Optional<EntryNotation.Anchored> entry = known.get(data);
        if (entry == null) {
            entry = notation.read(instruction);
            if (known.size() < MOST && !holdsNodes(entry)) {
                known.put(data, entry);
            }
        }
        return entry;
    }

    private static boolean holdsNodes(Optional<EntryNotation.Anchored> entry) {
        return entry.isPresent()
                && (entry.get().entry() instanceof Entry.Part
                        || entry.get().entry() instanceof Entry.Data data
                                && !data.nodes().isEmpty());
    }
}
