package org.st96toolkit.validation.interoperable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Set<String> taken = new HashSet<>(0);

    /** The elements in which what is made of a way comes back. */
    final Map<String, XmlElement> entered = new HashMap<>();

    private final Map<String, Set<Guard>> said = new HashMap<>(0);
    private final Map<XmlElement, Rank> begun = new IdentityHashMap<>(0);

    /** The elements that come back, or something of them. */
    final Map<XmlElement, SharedWay.Came> kept = new IdentityHashMap<>();

    final Map<XmlElement, Rank> ranks = new IdentityHashMap<>();

    /** The child that is judged, and those on the way to it. */
    final Deque<XmlElement> open = new ArrayDeque<>();

    /** The value that became the text of the element on the other side, and where it stood. */
    String text = "";

    String textAt = "";

    /** What stands before the child that is judged. */
    XmlNode before;

    /** Whether a child became a wrapper. */
    boolean wraps;

    /** What was made of its children on the other side. */
    final List<Closing.Made> made = new ArrayList<>();

    /** The elements of which what is made gives way to others. */
    private final Set<XmlElement> refused;

    /** @param of the element */
    Places(String path, XmlElement of, Set<String> blocked) {
        this(path, of, blocked, Set.of());
    }

    /**
     * @param of the element
     * @param blocked the places that cannot be filled
     * @param refused the elements of which what is made gives way to others, by identity
     */
    Places(String path, XmlElement of, Set<String> blocked, Set<XmlElement> refused) {
        this.path = path;
        this.of = of;
        this.blocked = blocked;
        this.refused = refused;
    }

    /** Whether what is made of an element gives way to others. */
    boolean isRefused(XmlElement child) {
        return !refused.isEmpty() && refused.contains(child);
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

    /** Takes a node that can come back but once; gives whether it was free. */
    boolean take(String node) {
        return !consumed.contains(node) && taken.add(node);
    }

    /** Knows what comes back in the elements on the way of a line. */
    void say(ProfileLine line) {
        line.ways()
                .forEach((way, guards) ->
                        said.computeIfAbsent(way, any -> new LinkedHashSet<>(1)).addAll(guards));
    }

    /** Whether a line makes an element of what it takes, or gives an attribute to one that it makes. */
    boolean makes(ProfileLine line) {
        int attribute = line.into().map(place -> place.indexOf('@')).orElse(0);
        return attribute < 0
                || attribute > 0 && !ways.contains(line.into().get().substring(0, attribute - 1));
    }

    /** Knows an element that something on the other side was made of by an attribute. */
    void begin(XmlElement element, ProfileLine line) {
        line.rank().ifPresent(rank -> begun.merge(element, rank, Rank::first));
    }

    /** Whether the first that was made of an element on the other side was made of an attribute. */
    boolean begins(XmlElement element) {
        Rank rank = begun.get(element);
        return rank != null && Rank.compare(rank.there(), ranks.get(element).there()) == 0;
    }

    /** What comes back in an element on a way besides what was made of its nodes. */
    List<Guard> said(String way) {
        Set<Guard> guards = said.remove(way);
        return guards == null ? List.of() : List.copyOf(guards);
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
        boolean may = filled.add(place) || !line.once();
        if (may) {
            make(place, line.rank());
        }
        return may;
    }

    /** Knows what is made of a wrapper's children, which stand here. */
    void join(Places wrapper) {
        ways.addAll(wrapper.ways);
        made.addAll(wrapper.made);
    }

    private void make(String place, Optional<Rank> order) {
        int end = place.indexOf('/');
        String name = end < 0 ? place : place.substring(0, end);
        if (name.equals(".") || name.startsWith("@")) {
            return;
        }
        Optional<Closing.Made> shared = end < 0
                ? Optional.empty()
                : made.stream()
                        .filter(each -> each.way() && each.name().equals(name))
                        .findFirst();
        Closing.Made child = shared.orElseGet(() -> new Closing.Made(
                name,
                order.filter(rank -> !rank.there().isEmpty())
                        .map(rank -> rank.there().get(0)),
                end > 0,
                new ArrayList<>(1)));
        if (shared.isEmpty()) {
            made.add(child);
        }
        if (!open.isEmpty()) {
            child.of().add(open.peek());
        }
    }
}
