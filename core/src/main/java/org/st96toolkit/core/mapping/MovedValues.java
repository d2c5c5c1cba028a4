package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Values that were read from an element which came back as data, and which the way back puts elsewhere: of two numbers of an
 * application one is mapped, and the date that only the other one has. The value is mapped, so it may be edited; that the data
 * say it, too, must not bring the old one back.
 */
@SuppressWarnings("ReferenceEquality") // locations are recognised by identity
final class MovedValues {

    private MovedValues() {}

    /**
     * The element among the data of a host that a value was read from.
     *
     * @param value what the way back made of the value
     */
    static Optional<EntryPath> home(DraftElement value, DraftElement host) {
        return value.settled() || value.location() == Location.UNKNOWN || !isText(value)
                ? Optional.empty()
                : home(value, Patches.deepText(value), host.content(), EntryPath.SELF);
    }

    private static boolean isText(DraftElement element) {
        return element.attributes().isEmpty() && isText(element.content());
    }

    /** Whether there is nothing but text: a comment in a value has no place in the other standard. */
    private static boolean isText(List<?> content) {
        return content.stream().allMatch(XmlText.class::isInstance);
    }

    private static Optional<EntryPath> home(DraftElement value, String text, List<?> content, EntryPath path) {
        for (int i = 0; i < content.size(); i++) {
            Object node = content.get(i);
            XmlName name = DraftElement.elementName(node);
            if (name == null) {
                continue;
            }
            EntryPath here = path.child(name, position(content, i, name));
            if (node instanceof XmlElement element
                    && element.location() == value.location()
                    && isText(element.children())
                    && element.text().equals(text)) {
                return Optional.of(here);
            }
            List<?> inner = node instanceof DraftElement draft
                    ? draft.settled() ? List.of() : draft.content()
                    : ((XmlElement) node).children();
            Optional<EntryPath> found = home(value, text, inner, here);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The place of a child among those of its name, from 1. */
    private static int position(List<?> content, int index, XmlName name) {
        int position = 1;
        for (int i = 0; i < index; i++) {
            position += name.equals(DraftElement.elementName(content.get(i))) ? 1 : 0;
        }
        return position;
    }

    /** Takes a value from where the way back put it to where it belongs; gives false and changes nothing where that cannot be. */
    static boolean move(Entry.Moved moved, DraftElement host) {
        DraftElement value = Patches.find(host, moved.path().steps());
        if (value == null || !isText(value) || !put(host, moved.to().steps(), Patches.deepText(value))) {
            return false;
        }
        List<EntryPath.Step> way = moved.path().steps();
        DraftElement parent = Patches.find(host, way.subList(0, way.size() - 1));
        parent.content().remove(Patches.indexOf(parent.content(), value));
        return true;
    }

    private static boolean put(DraftElement in, List<EntryPath.Step> steps, String text) {
        int index = index(in.content(), steps);
        if (index < 0) {
            return false;
        }
        List<EntryPath.Step> rest = steps.subList(1, steps.size());
        if (in.content().get(index) instanceof DraftElement inner) {
            return put(inner, rest, text);
        }
        Optional<XmlElement> changed = with((XmlElement) in.content().get(index), rest, text);
        changed.ifPresent(element -> in.content().set(index, element));
        return changed.isPresent();
    }

    private static Optional<XmlElement> with(XmlElement element, List<EntryPath.Step> steps, String text) {
        List<XmlNode> children;
        if (steps.isEmpty()) {
            if (!isText(element.children())) {
                return Optional.empty();
            }
            children = text.isEmpty() ? List.of() : List.of(new XmlText(text));
        } else {
            int index = index(element.children(), steps);
            Optional<XmlElement> changed = index < 0
                    ? Optional.empty()
                    : with((XmlElement) element.children().get(index), steps.subList(1, steps.size()), text);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            children = new ArrayList<>(element.children());
            children.set(index, changed.get());
        }
        return Optional.of(new XmlElement(element.name(), element.attributes(), children, element.location()));
    }

    /** Where the child stands that a step leads to; negative where there is none. */
    private static int index(List<?> content, List<EntryPath.Step> steps) {
        if (steps.isEmpty()) {
            return -1;
        }
        int seen = 0;
        for (int i = 0; i < content.size(); i++) {
            if (steps.get(0).name().equals(DraftElement.elementName(content.get(i)))
                    && ++seen == steps.get(0).index()) {
                return i;
            }
        }
        return -1;
    }
}
