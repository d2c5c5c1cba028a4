package org.st96toolkit.core.mapping;

import java.util.List;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** When an entry for missing nodes need not say where they stand, because the order of the grammar puts them there. */
final class RankedInsertion {

    private RankedInsertion() {}

    /** Whether nodes that are inserted by rank come to stand right behind a node. */
    static boolean fallsIntoPlace(List<XmlNode> run, Object before, DraftElement made) {
        if (made.type() == null || run.stream().anyMatch(node -> !(node instanceof XmlElement))) {
            return false;
        }
        int rank = -1;
        for (XmlNode node : run) {
            int next = made.type().rank(((XmlElement) node).name());
            if (next < rank || next < 0) {
                return false;
            }
            rank = next;
        }
        List<Object> significant = Patches.significant(made);
        int at = before == null ? 0 : 1 + Patches.indexOf(significant, before);
        for (XmlNode node : run) {
            int raw = Patches.rankedIndex(made, ((XmlElement) node).name());
            int place = 0;
            for (int k = 0; k < raw; k++) {
                if (Patches.indexOf(significant, made.content().get(k)) >= 0) {
                    place++;
                }
            }
            if (place != at) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nodes that are inserted by rank into the host itself may be there before its other entries are obeyed and
     * before its children are sorted: in content they are put where their entry stands.
     */
    static boolean mayComeFirst(List<XmlNode> run, DraftElement made, List<EntryNotation.Anchored> found) {
        for (EntryNotation.Anchored earlier : found) {
            if (!concernsAttributes(earlier.entry())) {
                return false;
            }
        }
        for (XmlNode node : run) {
            int rank = made.type().rank(((XmlElement) node).name());
            for (Object other : made.content()) {
                XmlName name = DraftElement.elementName(other);
                // One that is not declared stays behind what stands before it, so it is not sorted past them.
                if (name != null
                        && (made.type().rank(name) == rank || made.type().rank(name) < 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean concernsAttributes(Entry entry) {
        return entry instanceof Entry.Spelling spelling
                        && spelling.path().attribute().isPresent()
                || entry instanceof Entry.Supplied supplied
                        && supplied.path().attribute().isPresent()
                || entry instanceof Entry.Data data
                        && (data.nodes().isEmpty()
                                || data.path().isSelf() && data.index().isEmpty());
    }
}
