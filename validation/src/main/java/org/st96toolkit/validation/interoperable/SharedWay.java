package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * An element on the way of values, which comes back once however many elements of its name there are: what is made of any of them
 * comes back in the first that does not come back by itself, whether or not something was made of that one.
 */
@SuppressWarnings("ReferenceEquality") // elements that are alike are told apart as such
final class SharedWay {

    /** What comes back of a node in it. */
    enum Came {
        /** Its value, as it is. */
        VALUE,
        /** Its value, in another spelling. */
        RESPELLED,
        /** An element on the way to others. */
        WAY,
        /** An element by a state of its own, which is never another than the one that it was. */
        WHOLE
    }

    private final Places places;
    private final String way;
    private final String path;

    /**
     * @param way the names of the elements to it
     * @param path the same as paths of entries have it
     */
    SharedWay(Places places, String way, String path) {
        this.places = places;
        this.way = way;
        this.path = path;
    }

    /**
     * Judges an element of which something comes back where it comes back in another; says nothing where it stays itself.
     *
     * @param says what comes back in it besides
     * @param said what was found out of it as if it stayed itself
     */
    Optional<Fate> join(XmlElement element, List<Guard> says, List<Forecast> said, List<Forecast> out) {
        XmlElement known = places.entered.get(way);
        if (known != null) {
            said.stream().filter(each -> isBelow(each, element)).forEach(out::add);
            children(known, element, path, Collections.newSetFromMap(new IdentityHashMap<>()), out);
            return Optional.of(Fate.MOVED);
        }
        XmlElement first = first(element);
        places.entered.put(way, first);
        if (first == element) {
            return Optional.empty();
        }
        // Of elements that are alike the first is compared with what comes back; the entry for it becomes that of the
        // other.
        out.replaceAll(each -> each.equals(new Forecast(path, Forecast.Kind.DATA, first.location()))
                ? new Forecast(path, Forecast.Kind.DATA, element.location())
                : each);
        said.stream()
                .filter(each -> !(each.path() + "/").startsWith(path + "/"))
                .forEach(out::add);
        List<Forecast> found = new ArrayList<>();
        compare(first, element, way, path, said, found);
        Demands.judge(
                false, says.stream().map(Demands::of).toList(), first, new Places(path, first, Set.of()), path, found);
        out.addAll(found);
        Optional.ofNullable(places.ranks.remove(element)).ifPresent(rank -> places.ranks.put(first, rank));
        return Optional.of(Fate.KEPT);
    }

    /**
     * The first of the elements of its name that stand beside it and do not come back by themselves; itself where what is made of it
     * begins with one of its attributes, by which it is known again.
     */
    private XmlElement first(XmlElement element) {
        if (places.begins(element)) {
            return element;
        }
        XmlElement parent = places.open.size() > 1
                ? places.open.stream().skip(1).findFirst().orElseThrow()
                : places.of;
        return parent.elements().stream()
                .filter(each -> each.name().equals(element.name()))
                .filter(each -> each == element || !places.kept.containsKey(each))
                .findFirst()
                .orElse(element);
    }

    /** Whether something is said of what comes back in an element further in, and not of what comes back in this one. */
    private boolean isBelow(Forecast said, XmlElement element) {
        return element.elements().stream()
                .filter(child -> !places.kept.containsKey(child))
                .anyMatch(child -> said.path().startsWith(path + "/" + Names.inPath(child.name()) + "/"));
    }

    /** What an element holds against what comes back of another in its place. */
    private void compare(
            XmlElement wanted, XmlElement made, String way, String path, List<Forecast> said, List<Forecast> out) {
        for (XmlAttribute attribute : wanted.attributes()) {
            Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, wanted.location());
        }
        for (XmlNode node : wanted.children()) {
            if (node instanceof XmlElement child) {
                Leftovers.element(child, path + "/" + Names.inPath(child.name()), out);
            } else if (node instanceof XmlText text) {
                if (!text.isBlank()) {
                    Leftovers.text(wanted, path, out);
                }
            } else {
                Leftovers.aside(node, wanted, path, out);
            }
        }
        for (XmlAttribute attribute : made.attributes()) {
            if (places.consumed.contains(way + "/@" + Names.of(attribute.name()))) {
                String at = path + "/@" + Names.inPath(attribute.name());
                Optional<String> there = Guard.attribute(wanted, Names.of(attribute.name()));
                out.removeIf(each -> each.path().equals(at));
                boolean respelled =
                        said.stream().anyMatch(each -> each.path().equals(at) && each.kind() == Forecast.Kind.SPELLING);
                if (there.isEmpty()) {
                    Forecast.add(out, at, Forecast.Kind.SUPPLIED, wanted.location());
                } else if (respelled || !there.get().equals(attribute.value())) {
                    Forecast.add(out, at, Forecast.Kind.SPELLING, wanted.location());
                }
            }
        }
        Set<XmlElement> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        children(wanted, made, path, taken, out);
        for (XmlElement child : taken) {
            made.elements().stream()
                    .filter(each -> each.name().equals(child.name()) && places.kept.get(each) == Came.WAY)
                    .findFirst()
                    .ifPresent(each -> compare(
                            child,
                            each,
                            way + "/" + Names.of(child.name()),
                            path + "/" + Names.inPath(child.name()),
                            said,
                            out));
        }
    }

    /**
     * What comes back of the children of an element against those of another, in which it comes back.
     *
     * @param taken the elements of the other with which something was compared, to which those are added
     */
    private void children(XmlElement wanted, XmlElement made, String path, Set<XmlElement> taken, List<Forecast> out) {
        for (XmlElement child : made.elements()) {
            SharedWay.Came came = places.kept.get(child);
            if (came == null) {
                continue;
            }
            String at = path + "/" + Names.inPath(child.name());
            Optional<XmlElement> other = came == Came.WHOLE
                    ? Optional.empty()
                    : wanted.elements().stream()
                            .filter(each -> each.name().equals(child.name()))
                            .filter(each -> !places.kept.containsKey(each) && !taken.contains(each))
                            .findFirst();
            if (other.isEmpty()) {
                Forecast.add(out, at, Forecast.Kind.SUPPLIED, wanted.location());
                continue;
            }
            taken.add(other.get());
            out.remove(new Forecast(at, Forecast.Kind.DATA, other.get().location()));
            if (came != Came.WAY) {
                value(other.get(), child.text(), came == Came.RESPELLED, at, out);
            }
        }
    }

    private static void value(XmlElement wanted, String value, boolean respelled, String path, List<Forecast> out) {
        for (XmlAttribute attribute : wanted.attributes()) {
            Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, wanted.location());
        }
        Leftovers.value(wanted, Optional.of(value).filter(same -> !respelled), path, out);
    }
}
