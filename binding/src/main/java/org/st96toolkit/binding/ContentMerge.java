package org.st96toolkit.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/**
 * The content of one element that was changed. Children that stand in all three trees in the same order hold the content
 * together; between each two of them a {@link SegmentMerge} puts what is there. One use.
 */
final class ContentMerge {

    private static final int NONE = -1;

    private final SourceMerge merge;
    private final XmlElement source;
    private final List<XmlElement> sources;
    private final List<XmlElement> shown;
    private final List<XmlElement> edited;
    private final List<XmlNode> shownNodes;
    private final List<XmlNode> editedNodes;
    private final int[] sourceOfShown;
    private final int[] shownOfEdited;

    /** By element of the source: its partner among what was shown. */
    private final Map<XmlElement, XmlElement> shownOfSource = new IdentityHashMap<>();

    ContentMerge(SourceMerge merge, XmlElement source, XmlElement shown, XmlElement edited) {
        this.merge = merge;
        this.source = source;
        this.sources = source.elements();
        this.shown = shown.elements();
        this.edited = edited.elements();
        this.shownNodes = shown.children();
        this.editedNodes = edited.children();
        this.sourceOfShown = Alignment.ofShown(sources, this.shown);
        this.shownOfEdited = Alignment.ofEdited(this.shown, this.edited);
        pairStrayed();
        for (int i = 0; i < sourceOfShown.length; i++) {
            if (sourceOfShown[i] != NONE) {
                shownOfSource.put(sources.get(sourceOfShown[i]), this.shown.get(i));
            }
        }
    }

    /** What the model shows in another order than the source has it belongs together all the same. */
    private void pairStrayed() {
        boolean[] taken = new boolean[sources.size()];
        for (int partner : sourceOfShown) {
            if (partner != NONE) {
                taken[partner] = true;
            }
        }
        for (int i = 0; i < sourceOfShown.length; i++) {
            for (int j = 0; j < taken.length && sourceOfShown[i] == NONE; j++) {
                if (!taken[j] && sources.get(j).name().equals(shown.get(i).name())) {
                    taken[j] = true;
                    sourceOfShown[i] = j;
                }
            }
        }
    }

    /** A child that stands in all three trees; the indices are those among the elements. */
    private record Anchor(int source, int shown, int edited) {}

    List<XmlNode> nodes() {
        List<Anchor> anchors = anchors();
        Map<XmlElement, XmlElement> moved = moved();
        Map<XmlElement, XmlElement> movedFrom = new IdentityHashMap<>();
        moved.forEach((after, before) -> movedFrom.put(before, after));
        Nodes out = new Nodes();
        int sourceFrom = 0;
        int shownFrom = 0;
        int editedFrom = 0;
        for (int a = 0; a <= anchors.size(); a++) {
            boolean last = a == anchors.size();
            Anchor anchor = last ? null : anchors.get(a);
            int sourceTo = last ? source.children().size() : indexOf(source.children(), sources.get(anchor.source));
            int shownTo = last ? shownNodes.size() : indexOf(shownNodes, shown.get(anchor.shown));
            int editedTo = last ? editedNodes.size() : indexOf(editedNodes, edited.get(anchor.edited));
            new SegmentMerge(
                            merge,
                            source.location(),
                            source.children().subList(sourceFrom, sourceTo),
                            shownNodes.subList(shownFrom, shownTo),
                            editedNodes.subList(editedFrom, editedTo))
                    .write(shownOfSource, movedFrom, element -> placed(element, moved), out);
            if (!last) {
                out.add(merge.element(sources.get(anchor.source), shown.get(anchor.shown), edited.get(anchor.edited)));
            }
            sourceFrom = sourceTo + 1;
            shownFrom = shownTo + 1;
            editedFrom = editedTo + 1;
        }
        return out.all();
    }

    /** An element between anchors: one that was moved comes from the source, another is new. */
    private XmlElement placed(XmlElement element, Map<XmlElement, XmlElement> moved) {
        XmlElement before = moved.get(element);
        for (int i = 0; before != null && i < shown.size(); i++) {
            if (isSame(shown.get(i), before) && sourceOfShown[i] != NONE) {
                return merge.element(sources.get(sourceOfShown[i]), before, element);
            }
        }
        return element;
    }

    /** The children that stand in all three trees, as many as do not cross. */
    private List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        int reached = NONE;
        for (int e = 0; e < shownOfEdited.length; e++) {
            int s = shownOfEdited[e];
            if (s != NONE && sourceOfShown[s] > reached) {
                reached = sourceOfShown[s];
                anchors.add(new Anchor(reached, s, e));
            }
        }
        return anchors;
    }

    /** By changed element that is no anchor: the one that it was before, which stood elsewhere. */
    private Map<XmlElement, XmlElement> moved() {
        boolean[] anchored = new boolean[edited.size()];
        boolean[] used = new boolean[shown.size()];
        for (Anchor anchor : anchors()) {
            anchored[anchor.edited] = true;
            used[anchor.shown] = true;
        }
        Map<XmlElement, XmlElement> moved = new IdentityHashMap<>();
        Map<XmlElement, List<Integer>> free = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            if (!used[i]) {
                free.computeIfAbsent(shown.get(i), key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < edited.size(); i++) {
            if (!anchored[i]) {
                int found = shownOfEdited[i];
                for (int equal : free.getOrDefault(edited.get(i), List.of())) {
                    if (found == NONE && !used[equal]) {
                        found = equal;
                    }
                }
                if (found != NONE) {
                    used[found] = true;
                    moved.put(edited.get(i), shown.get(found));
                }
            }
        }
        return moved;
    }

    @SuppressWarnings("ReferenceEquality") // nodes of one tree are told apart by identity
    private static boolean isSame(XmlNode one, XmlNode other) {
        return one == other;
    }

    private static int indexOf(List<XmlNode> nodes, XmlElement element) {
        for (int i = 0; i < nodes.size(); i++) {
            if (isSame(nodes.get(i), element)) {
                return i;
            }
        }
        throw new IllegalStateException(element.name() + " is none of " + Arrays.toString(nodes.toArray()));
    }
}
