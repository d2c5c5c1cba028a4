package org.st96toolkit.validation.interoperable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** The places of an element that can be filled but once, and what was met in it. */
final class Places {
    final String path;
    final XmlElement of;
    final Set<String> filled = new HashSet<>();
    final Set<String> ways = new HashSet<>();
    final Set<String> consumed = new HashSet<>();
    final Set<String> settled = new HashSet<>();
    final Set<String> blocked;
    final Map<String, XmlElement> entered = new HashMap<>();
    final Map<XmlElement, Rank> ranks = new IdentityHashMap<>();

    /** The child that is judged, and those on the way to it. */
    final Deque<XmlElement> open = new ArrayDeque<>();

    /** What stands before the child that is judged. */
    XmlNode before;

    /** Whether a child became a wrapper. */
    boolean wraps;

    /** @param of the element */
    Places(String path, XmlElement of, Set<String> blocked) {
        this.path = path;
        this.of = of;
        this.blocked = blocked;
    }

    /** Whether what stands before it has no place on the other side. */
    boolean gap;

    /** Whether a child stands right behind another of its name. */
    boolean isBehind(XmlElement child) {
        return !gap && before instanceof XmlElement other && other.name().equals(child.name());
    }

    /** What is filled in elements that lines made. */
    final Set<String> inner = new HashSet<>();

    /** Knows what is filled in the element that a line made. */
    void hold(ProfileLine line, Places inside) {
        String in = line.into().map(place -> place + "/").orElse("");
        inside.ways.forEach(way -> inner.add(in + way));
    }

    boolean isBlocked(ProfileLine line) {
        return !blocked.isEmpty()
                && line.into()
                        .filter(place -> blocked.stream().anyMatch(way -> (place + "/").startsWith(way + "/")))
                        .isPresent();
    }

    /** Fills the place of a line; gives whether that may be. */
    boolean fill(ProfileLine line) {
        if (line.into().isEmpty()) {
            return true;
        }
        String place = line.into().get();
        line.rank().ifPresent(rank -> open.forEach(child -> ranks.merge(child, rank, Rank::first)));
        for (int end = place.indexOf('/'); end > 0; end = place.indexOf('/', end + 1)) {
            ways.add(place.substring(0, end));
        }
        ways.add(place);
        return filled.add(place) || !line.once();
    }
}
