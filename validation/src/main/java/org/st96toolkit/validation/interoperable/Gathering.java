package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** Puts flat neighbours that are one thing into an element, as the lines of a profile speak of them. */
final class Gathering {

    /**
     * Neighbours that are one thing.
     *
     * @param name the name that lines have for them
     * @param parent the element that they stand in
     * @param ranks the order of the names
     * @param repeated the names that may follow themselves
     */
    record Group(String name, String parent, Map<String, Integer> ranks, Set<String> repeated) {

        boolean continues(String last, String next) {
            Integer rank = ranks.get(next);
            return rank != null && (rank > ranks.get(last) || rank.equals(ranks.get(last)) && repeated.contains(next));
        }
    }

    private final List<Group> groups;

    Gathering(List<Group> groups) {
        this.groups = groups;
    }

    XmlElement of(XmlElement element) {
        if (groups.isEmpty()) {
            return element;
        }
        List<XmlNode> nodes = new ArrayList<>(element.children().size());
        for (XmlNode node : element.children()) {
            nodes.add(node instanceof XmlElement child ? of(child) : node);
        }
        List<Group> known = groups.stream()
                .filter(group -> group.parent().equals(element.name().local()))
                .toList();
        return new XmlElement(
                element.name(),
                element.attributes(),
                known.isEmpty() ? nodes : gathered(known, nodes),
                element.location());
    }

    private static List<XmlNode> gathered(List<Group> known, List<XmlNode> nodes) {
        List<XmlNode> done = new ArrayList<>();
        List<XmlNode> members = new ArrayList<>();
        List<XmlNode> after = new ArrayList<>();
        Optional<Group> open = Optional.empty();
        String last = "";
        for (XmlNode node : nodes) {
            if (!(node instanceof XmlElement child)) {
                (open.isEmpty() ? done : after).add(node);
                continue;
            }
            String name = child.name().local();
            if (open.isPresent() && open.get().continues(last, name)) {
                members.addAll(after);
            } else {
                end(open, members, done);
                done.addAll(after);
                open = known.stream()
                        .filter(group -> group.ranks().containsKey(name))
                        .findFirst();
            }
            after.clear();
            last = name;
            (open.isEmpty() ? done : members).add(child);
        }
        end(open, members, done);
        done.addAll(after);
        return done;
    }

    private static void end(Optional<Group> open, List<XmlNode> members, List<XmlNode> done) {
        open.ifPresent(group ->
                done.add(new XmlElement(XmlName.of(group.name()), List.of(), List.copyOf(members), Location.UNKNOWN)));
        members.clear();
    }
}
