package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Carries out what entries say of an element that was made. The same code finds the entries (by carrying them out on
 * the way there) and obeys them on the way back, so both see the same states.
 */
final class Patches {

    private Patches() {}

    /** Carries out an entry; gives false and changes nothing where it no longer fits. */
    static boolean apply(EntryNotation.Anchored anchored, DraftElement host, EntryNotation notation) {
        if (anchored.anchor().isPresent()) {
            Optional<String> value = anchor(anchored.entry(), host, notation);
            if (value.isEmpty()
                    || !EntryNotation.digest(value.get())
                            .equals(anchored.anchor().get())) {
                return false;
            }
        }
        return apply(anchored.entry(), host);
    }

    /** The value that an entry belongs to, in the present state; nothing where it belongs to none or that is gone. */
    static Optional<String> anchor(Entry entry, DraftElement host, EntryNotation notation) {
        if (entry instanceof Entry.Spelling spelling) {
            return value(host, spelling.path());
        } else if (entry instanceof Entry.Renamed renamed) {
            // The name of what only leads to something does not hang on what that says.
            return Optional.ofNullable(find(host, renamed.path().steps()))
                    .map(at -> at.hasOnlyElements() && at.source() == null ? outline(at) : deepText(at));
        } else if (entry instanceof Entry.Order order) {
            return Optional.ofNullable(find(host, order.path().steps())).map(Patches::outline);
        } else if (entry instanceof Entry.Moved moved) {
            // Which it is among those beside it, not what it says: that may be edited.
            List<EntryPath.Step> way = moved.path().steps();
            return Optional.ofNullable(find(host, way.subList(0, way.size() - 1)))
                    .map(Patches::outline);
        } else if (entry instanceof Entry.Supplied supplied) {
            if (supplied.path().node().isPresent()) {
                return Optional.ofNullable(find(host, supplied.path().steps()))
                        .flatMap(at -> node(at, supplied.path().node().getAsInt()));
            }
            if (supplied.unwrap()) {
                return Optional.ofNullable(find(host, supplied.path().steps())).map(Patches::outline);
            }
            return value(host, supplied.path());
        } else if (entry instanceof Entry.Data data
                && data.index().isPresent()
                && data.nodes().stream().anyMatch(XmlText.class::isInstance)) {
            // Text that stands for all that the way back makes there does not stand beside what somebody has written.
            return Optional.ofNullable(find(host, data.path().steps()))
                    .map(Patches::outline)
                    .filter(String::isEmpty);
        }
        return Optional.empty();
    }

    /** A node with those beside it: which it is, and what it says where it is text. */
    private static Optional<String> node(DraftElement parent, int index) {
        List<Object> significant = significant(parent);
        return index < significant.size()
                ? Optional.of(outline(parent) + (significant.get(index) instanceof XmlText text ? text.value() : ""))
                : Optional.empty();
    }

    private static Optional<String> value(DraftElement host, EntryPath path) {
        DraftElement at = find(host, path.steps());
        if (at == null) {
            return Optional.empty();
        }
        return path.attribute().isPresent() ? at.attribute(path.attribute().get()) : Optional.of(deepText(at));
    }

    /** All text in a node. */
    static String deepText(Object node) {
        StringBuilder text = new StringBuilder();
        appendText(node, text);
        return text.toString();
    }

    private static void appendText(Object node, StringBuilder to) {
        if (node instanceof XmlText text) {
            to.append(text.value());
        } else if (node instanceof XmlElement element) {
            to.append(element.text());
        } else if (node instanceof DraftElement draft) {
            draft.content().forEach(child -> appendText(child, to));
        }
    }

    private static String outline(DraftElement element) {
        StringBuilder names = new StringBuilder();
        for (Object node : significant(element)) {
            XmlName name = DraftElement.elementName(node);
            names.append(name == null ? "#" : name.local()).append(' ');
        }
        return names.toString();
    }

    /** The children that count, with neighbouring texts made one. */
    static List<Object> significant(DraftElement element) {
        element.coalesce();
        return Significant.of(element.type(), element.content());
    }

    static DraftElement find(DraftElement from, List<EntryPath.Step> steps) {
        DraftElement at = from;
        for (EntryPath.Step step : steps) {
            DraftElement found = null;
            int seen = 0;
            for (Object node : at.content()) {
                if (step.name().equals(DraftElement.elementName(node)) && ++seen == step.index()) {
                    found = node instanceof DraftElement draft ? draft : null;
                    break;
                }
            }
            if (found == null) {
                return null;
            }
            at = found;
        }
        return at;
    }

    private static boolean apply(Entry entry, DraftElement host) {
        if (entry instanceof Entry.Spelling spelling) {
            DraftElement at = find(host, spelling.path().steps());
            if (at == null) {
                return false;
            }
            if (spelling.path().attribute().isPresent()) {
                at.setAttribute(spelling.path().attribute().get(), spelling.value());
            } else {
                at.setText(spelling.value());
            }
            return true;
        } else if (entry instanceof Entry.Renamed renamed) {
            DraftElement at = find(host, renamed.path().steps());
            if (at != null) {
                at.rename(renamed.name());
            }
            return at != null;
        } else if (entry instanceof Entry.Data data) {
            DraftElement at = find(host, data.path().steps());
            return at != null && insert(data, at);
        } else if (entry instanceof Entry.Order order) {
            DraftElement at = find(host, order.path().steps());
            return at != null && reorder(at, order.permutation());
        } else if (entry instanceof Entry.Supplied supplied) {
            return remove(supplied, host);
        }
        return entry instanceof Entry.Moved moved && MovedValues.move(moved, host);
    }

    private static boolean insert(Entry.Data data, DraftElement at) {
        for (XmlAttribute attribute : data.attributes()) {
            if (at.hasAttribute(attribute.name())) {
                return false;
            }
        }
        if (data.index().isPresent()) {
            List<Object> significant = significant(at);
            int index = data.index().getAsInt();
            if (index > significant.size()) {
                return false;
            }
            int raw = index == significant.size() ? at.content().size() : indexOf(at.content(), significant.get(index));
            at.content().addAll(raw, data.nodes());
        } else {
            for (XmlNode node : data.nodes()) {
                at.content().add(rankedIndex(at, DraftElement.elementName(node)), node);
            }
        }
        at.attributes().addAll(data.attributes());
        return true;
    }

    /** Where a child of a name belongs by the grammar: after the last that does not come after it. */
    static int rankedIndex(DraftElement parent, XmlName name) {
        ElementType type = parent.type();
        int rank = type == null || name == null ? -1 : type.rank(name);
        if (rank < 0) {
            return parent.content().size();
        }
        int index = 0;
        for (int i = 0; i < parent.content().size(); i++) {
            XmlName other = DraftElement.elementName(parent.content().get(i));
            if (other != null && type.rank(other) <= rank) {
                index = i + 1;
            }
        }
        return index;
    }

    static int indexOf(List<Object> content, Object wanted) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reorder(DraftElement at, int[] permutation) {
        List<Object> significant = significant(at);
        if (significant.size() != permutation.length) {
            return false;
        }
        List<Object> ordered = new ArrayList<>(permutation.length);
        boolean[] used = new boolean[permutation.length];
        for (int index : permutation) {
            if (index < 0 || index >= used.length || used[index]) {
                return false;
            }
            used[index] = true;
            ordered.add(significant.get(index));
        }
        at.content(ordered);
        return true;
    }

    private static boolean remove(Entry.Supplied supplied, DraftElement host) {
        EntryPath path = supplied.path();
        if (path.attribute().isPresent()) {
            DraftElement at = find(host, path.steps());
            return at != null && at.removeAttribute(path.attribute().get());
        }
        if (path.node().isPresent()) {
            DraftElement at = find(host, path.steps());
            List<Object> significant = at == null ? List.of() : significant(at);
            if (path.node().getAsInt() >= significant.size()) {
                return false;
            }
            at.content()
                    .remove(indexOf(at.content(), significant.get(path.node().getAsInt())));
            return true;
        }
        if (path.steps().isEmpty()) {
            return false;
        }
        DraftElement parent = find(host, path.steps().subList(0, path.steps().size() - 1));
        DraftElement gone = find(host, path.steps());
        if (parent == null || gone == null) {
            return false;
        }
        int index = indexOf(parent.content(), gone);
        parent.content().remove(index);
        if (supplied.unwrap()) {
            parent.content().addAll(index, gone.content());
        }
        return true;
    }
}
