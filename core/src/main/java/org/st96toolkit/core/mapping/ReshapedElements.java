package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * Which elements of a document shape codecs have rewritten. Rows read the rewritten ones; an entry belongs to the one that
 * stands in the document.
 */
@SuppressWarnings("ReferenceEquality") // rewritten elements keep the very location
final class ReshapedElements {

    private final Map<XmlElement, XmlElement> originals = new IdentityHashMap<>(0);

    /** Notes what a shape codec made of an element and of those in it. */
    void note(XmlElement before, XmlElement after) {
        Map<Location, List<XmlElement>> places = new IdentityHashMap<>();
        Map<XmlElement, Boolean> kept = new IdentityHashMap<>();
        collect(before, places, kept);
        compare(after, places, kept);
    }

    private static void collect(
            XmlElement element, Map<Location, List<XmlElement>> places, Map<XmlElement, Boolean> kept) {
        places.computeIfAbsent(element.location(), place -> new ArrayList<>(1)).add(element);
        kept.put(element, true);
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                collect(child, places, kept);
            }
        }
    }

    private void compare(XmlElement element, Map<Location, List<XmlElement>> places, Map<XmlElement, Boolean> kept) {
        if (kept.containsKey(element)) {
            return;
        }
        for (XmlElement before : places.getOrDefault(element.location(), List.of())) {
            if (before.name().equals(element.name())) {
                originals.put(element, before);
            }
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                compare(child, places, kept);
            }
        }
    }

    /** The element of the document that was rewritten into this one; itself where it was not. */
    XmlElement original(XmlElement element) {
        return originals.getOrDefault(element, element);
    }

    /** Whether a shape codec has anything to rewrite in what rows have made. */
    static boolean concerns(ShapeCodec shape, DraftElement element) {
        return shape.rewritten().isEmpty() || holds(element, shape.rewritten());
    }

    private static boolean holds(XmlElement element, Set<XmlName> names) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child && (names.contains(child.name()) || holds(child, names))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(DraftElement element, Set<XmlName> names) {
        for (Object node : element.content()) {
            if (node instanceof DraftElement child && (names.contains(child.name()) || holds(child, names))
                    || node instanceof XmlElement finished
                            && (names.contains(finished.name()) || holds(finished, names))) {
                return true;
            }
        }
        return false;
    }
}
