package org.st96toolkit.core.mapping;

import java.util.List;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Which nodes that the way back has made belong to which nodes of the source: by where they come from, else by what they say. */
@SuppressWarnings("ReferenceEquality") // locations are recognised by identity
final class Partners {

    private Partners() {}

    /** Whether the children already stand one against the other. */
    static boolean inOrder(List<Object> want, List<Object> have) {
        if (want.size() != have.size()) {
            return false;
        }
        for (int i = 0; i < want.size(); i++) {
            if (!matches(want.get(i), have.get(i)) || belongsElsewhere(want.get(i), have.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two nodes can be made equal by entering them. */
    private static boolean matches(Object want, Object have) {
        if (want instanceof XmlElement element) {
            return have instanceof DraftElement draft
                    ? element.name().equals(draft.name())
                    : have instanceof XmlElement other && same(element, other);
        }
        return want.equals(have);
    }

    private static boolean belongsElsewhere(Object want, Object have) {
        return have instanceof DraftElement draft
                && draft.settled()
                && draft.source() != null
                && draft.location() != Location.UNKNOWN
                && draft.location() != ((XmlElement) want).location();
    }

    private static boolean same(XmlElement one, XmlElement other) {
        if (!one.name().equals(other.name())
                || one.attributes().size() != other.attributes().size()
                || one.children().size() != other.children().size()
                || !one.attributes().containsAll(other.attributes())) {
            return false;
        }
        for (int i = 0; i < one.children().size(); i++) {
            XmlNode first = one.children().get(i);
            XmlNode second = other.children().get(i);
            boolean equal =
                    first instanceof XmlElement a && second instanceof XmlElement b ? same(a, b) : first.equals(second);
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    /** For each wanted node the node that was made of it. */
    static Object[] of(List<Object> want, List<Object> have) {
        Object[] partner = new Object[want.size()];
        boolean[] used = new boolean[have.size()];
        for (int round = 0; round < 5; round++) {
            // Rows take the first of several that are alike, and what was kept whole is the last.
            boolean fromTheEnd = round == 1;
            for (int n = 0; n < want.size(); n++) {
                int i = fromTheEnd ? want.size() - 1 - n : n;
                for (int m = 0; m < have.size() && partner[i] == null; m++) {
                    int k = fromTheEnd ? have.size() - 1 - m : m;
                    if (!used[k] && fits(want.get(i), have.get(k), round)) {
                        partner[i] = have.get(k);
                        used[k] = true;
                    }
                }
            }
        }
        return partner;
    }

    private static boolean fits(Object want, Object have, int round) {
        boolean sameLocation = want instanceof XmlElement element
                && have instanceof DraftElement draft
                && draft.location() == element.location()
                && element.location() != Location.UNKNOWN;
        return switch (round) {
            case 0 -> sameLocation && matches(want, have);
            // What was kept whole, and what was made of the same by another name, come before what only has the same
            // name.
            case 1 -> !(have instanceof DraftElement) && matches(want, have);
            case 2 -> sameLocation && have instanceof DraftElement draft && differsInName((XmlElement) want, draft);
            case 3 -> matches(want, have) && !belongsElsewhere(want, have);
            // What another row has led to by other names on the way.
            default ->
                want instanceof XmlElement element
                        && have instanceof DraftElement draft
                        && draft.source() == null
                        && !draft.settled()
                        && leadsTo(draft, element);
        };
    }

    /** Whether an element on the way holds nothing but what was made of the children of another one. */
    private static boolean leadsTo(DraftElement draft, XmlElement wanted) {
        List<XmlElement> children = wanted.elements();
        boolean any = false;
        for (Object node : draft.content()) {
            if (node instanceof DraftElement inner) {
                if (inner.location() == Location.UNKNOWN
                        || children.stream().noneMatch(child -> child.location() == inner.location())) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether an element made of the same source may be the wanted one by another name: what is done with must hold the same. */
    private static boolean differsInName(XmlElement wanted, DraftElement draft) {
        return draft.settled()
                ? draft.childNames()
                        .equals(wanted.elements().stream().map(XmlElement::name).toList())
                : draft.content().stream().allMatch(node -> node instanceof XmlText);
    }
}
