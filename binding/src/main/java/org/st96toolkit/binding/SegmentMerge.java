package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.mapping.Remainder;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * What stands between two children that stayed: text, and children that came or went. Comments, instructions and whatever
 * else of the source no value shows keep their distance from the end that did not change. One use.
 */
final class SegmentMerge {

    private final SourceMerge merge;
    private final Location at;
    private final List<XmlNode> source;
    private final List<Object> shown;
    private final List<Object> edited;
    private final boolean isTextAsItWas;
    private final List<Kept> kept = new ArrayList<>();

    SegmentMerge(SourceMerge merge, Location at, List<XmlNode> source, List<XmlNode> shown, List<XmlNode> edited) {
        this.merge = merge;
        this.at = at;
        this.source = source;
        this.shown = atoms(shown);
        this.edited = atoms(edited);
        this.isTextAsItWas = shown.equals(edited) && shown.stream().noneMatch(XmlElement.class::isInstance);
    }

    /**
     * A node of the source that no value shows.
     *
     * @param node the node
     * @param offset how many atoms of what was shown stand before it
     */
    private record Kept(XmlNode node, int offset) {}

    /** The characters and elements of a row of nodes, one by one. */
    private static List<Object> atoms(List<XmlNode> nodes) {
        List<Object> atoms = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlText text) {
                text.value().chars().forEach(c -> atoms.add((char) c));
            } else {
                atoms.add(node);
            }
        }
        return atoms;
    }

    /**
     * Writes the segment.
     *
     * @param shownOfSource by element of the source: what was shown of it
     * @param moved by element that was shown: the one that it has become elsewhere
     * @param placed gives an element of the changed value with what the source has of it
     * @param out where to
     */
    void write(
            Map<XmlElement, XmlElement> shownOfSource,
            Map<XmlElement, XmlElement> moved,
            UnaryOperator<XmlElement> placed,
            Nodes out) {
        List<XmlNode> staying = staying(shownOfSource, moved);
        if (isTextAsItWas) {
            staying.forEach(out::add);
            return;
        }
        int start = commonStart();
        int end = commonEnd(start);
        List<List<XmlNode>> before = new ArrayList<>();
        for (int i = 0; i <= edited.size(); i++) {
            before.add(List.of());
        }
        for (Kept one : kept) {
            int fromEnd = shown.size() - one.offset;
            if (one.offset <= start || fromEnd <= end) {
                int place = one.offset <= start ? one.offset : edited.size() - fromEnd;
                before.set(place, with(before.get(place), one.node));
            } else {
                merge.lost(one.node, at);
            }
        }
        for (int i = 0; i <= edited.size(); i++) {
            before.get(i).forEach(out::add);
            if (i < edited.size() && edited.get(i) instanceof XmlElement element) {
                out.add(placed.apply(element));
            } else if (i < edited.size()) {
                out.add((char) edited.get(i));
            }
        }
    }

    private static List<XmlNode> with(List<XmlNode> nodes, XmlNode node) {
        List<XmlNode> all = new ArrayList<>(nodes);
        all.add(node);
        return all;
    }

    /** Goes over the source: what stays of it, and of that, with its offset, what no value shows. */
    private List<XmlNode> staying(Map<XmlElement, XmlElement> shownOfSource, Map<XmlElement, XmlElement> moved) {
        List<XmlNode> staying = new ArrayList<>();
        int offset = 0;
        boolean afterGap = false;
        for (XmlNode node : source) {
            XmlElement was = node instanceof XmlElement element ? shownOfSource.get(element) : null;
            if (was != null) {
                if (!moved.containsKey(was)) {
                    merge.removed((XmlElement) node);
                }
                dropNext(staying);
                offset = Math.max(offset, behind(was));
                afterGap = true;
            } else if (node instanceof XmlText text && isShownAt(text.value(), offset)) {
                offset += text.value().length();
                staying.add(node);
            } else if (node instanceof XmlText text && !text.isBlank()) {
                offset = endOfText(offset);
                staying.add(node);
            } else if (!(afterGap && node instanceof XmlText)) {
                kept.add(new Kept(node, offset));
                staying.add(node);
                afterGap = false;
            }
        }
        return staying;
    }

    /** How many atoms end with an element that was shown; none where it was shown elsewhere. */
    @SuppressWarnings("ReferenceEquality") // nodes of one tree are told apart by identity
    private int behind(XmlElement element) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) == element) {
                return i + 1;
            }
        }
        return 0;
    }

    /** An entry of the remainder that belongs to the element that is gone goes with it. */
    private void dropNext(List<XmlNode> staying) {
        while (!staying.isEmpty()
                && staying.get(staying.size() - 1) instanceof XmlInstruction last
                && Remainder.belongsToNext(last)) {
            staying.remove(staying.size() - 1);
            kept.remove(kept.size() - 1);
            merge.lost(last, at);
        }
    }

    private boolean isShownAt(String text, int offset) {
        if (offset + text.length() > shown.size()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!shown.get(offset + i).equals(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int endOfText(int offset) {
        int end = offset;
        while (end < shown.size() && shown.get(end) instanceof Character) {
            end++;
        }
        return end;
    }

    private int commonStart() {
        int most = Math.min(shown.size(), edited.size());
        int start = 0;
        while (start < most
                && shown.get(start) instanceof Character
                && shown.get(start).equals(edited.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int most = Math.min(shown.size(), edited.size()) - start;
        int end = 0;
        while (end < most
                && shown.get(shown.size() - 1 - end) instanceof Character
                && shown.get(shown.size() - 1 - end).equals(edited.get(edited.size() - 1 - end))) {
            end++;
        }
        return end;
    }
}
