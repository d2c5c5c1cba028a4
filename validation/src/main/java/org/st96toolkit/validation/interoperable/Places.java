package org.st96toolkit.validation.interoperable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;

/** The places of an element that can be filled but once, and what was met in it. */
final class Places {
    final String path;
    final Location location;
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

    Places(String path, Location location, Set<String> blocked) {
        this.path = path;
        this.location = location;
        this.blocked = blocked;
    }

    /** Whether a child stands right behind another of its name. */
    boolean isBehind(XmlElement child) {
        return before instanceof XmlElement other && other.name().equals(child.name());
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
