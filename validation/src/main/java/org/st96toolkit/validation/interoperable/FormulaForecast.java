package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** What of a formula must be mended before it is copied. */
@SuppressWarnings("ReferenceEquality") // elements that are alike are told apart as such
final class FormulaForecast {

    /**
     * An element of formulae.
     *
     * @param text whether it may hold text
     * @param least the fewest elements in it
     * @param most the most
     * @param late the elements that may not stand first
     * @param children the elements that it may hold
     * @param attributes those that it must have
     * @param known those that it may have, with their values where these are listed, {@code #id} where it is an id and
     *     {@code #idref} where it refers to some, and {@code ~} before the name of a form
     * @param forms the forms by name
     */
    record Part(
            boolean text,
            int least,
            int most,
            Set<String> children,
            Set<String> late,
            Set<String> attributes,
            Map<String, Set<String>> known,
            Map<String, ValueForm> forms) {

        private boolean takes(XmlAttribute attribute) {
            Set<String> values = known.get(name(attribute));
            return values != null
                    && (values.isEmpty()
                            || identity(attribute).isPresent()
                            || values.stream()
                                    .filter(value -> value.startsWith("~"))
                                    .map(value -> forms.get(value.substring(1)))
                                    .anyMatch(form -> form.says(attribute.value()))
                            || values.contains(attribute.value().strip()));
        }

        /** What identity an attribute has in the document. */
        private Optional<ProfileLine.Identity> identity(XmlAttribute attribute) {
            Set<String> values = known.getOrDefault(name(attribute), Set.of());
            return values.contains("#id")
                    ? Optional.of(ProfileLine.Identity.ID)
                    : values.contains("#idref") ? Optional.of(ProfileLine.Identity.REFERENCES) : Optional.empty();
        }

        private static String name(XmlAttribute attribute) {
            return (attribute.name().namespace().equals(LINKS) ? "xlink:" : "")
                    + attribute.name().local();
        }
    }

    private static final String LINKS = "http://www.w3.org/1999/xlink";

    /** What is to be judged. */
    private record Copied(String name, XmlElement of) {}

    private final IdentityForecast identities;
    private final Map<String, Part> parts;
    private final Map<XmlElement, Boolean> mendable = new IdentityHashMap<>();
    private final String filler;
    private final String carrier;

    /**
     * @param filler the element that stands for a missing one and groups those too many
     * @param carrier the element for bare text
     */
    FormulaForecast(IdentityForecast identities, Map<String, Part> parts, String filler, String carrier) {
        this.identities = identities;
        this.parts = parts;
        this.filler = filler;
        this.carrier = carrier;
    }

    void judge(XmlElement element, String path, List<Forecast> out) {
        Part part = parts.get(element.name().local());
        if (part == null) {
            return;
        }
        Location place = element.location();
        for (XmlAttribute attribute : element.attributes()) {
            String at = path + "/@" + Names.inPath(attribute.name());
            if (part.takes(attribute)) {
                part.identity(attribute).ifPresent(identity -> identities.note(identity, attribute.value(), at, place));
            } else {
                Forecast.add(out, at, Forecast.Kind.DATA, place);
            }
        }
        List<Copied> copied = copied(element, part, path, Optional.of(out));
        if (copied.size() > part.most()) {
            grouped(copied.subList(part.most() - 1, copied.size()), path, place, out);
        } else if (copied.size() < part.least()
                || part.least() > 0 && part.late().contains(copied.get(0).name())) {
            Forecast.add(out, path + "/" + filler, Forecast.Kind.SUPPLIED, place);
        }
        moved(element, copied, path, out);
    }

    /**
     * What an element holds when those that cannot stand in it have given way to their content.
     *
     * @param out where to say what is to be mended on the way; nothing where it is only asked what there would be
     */
    private List<Copied> copied(XmlElement element, Part part, String path, Optional<List<Forecast>> out) {
        List<Copied> copied = new ArrayList<>();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                add(child, child, part, path, copied, out);
            } else if (node instanceof XmlText text && !text.isBlank() && !part.text()) {
                tell(out, path + "/" + carrier, element);
                copied.add(new Copied(carrier, element));
            }
        }
        return copied;
    }

    private void add(
            XmlElement child,
            XmlElement top,
            Part part,
            String path,
            List<Copied> copied,
            Optional<List<Forecast>> out) {
        String name = child.name().local();
        Part own = parts.get(name);
        if (part.children().contains(name) && own != null && isMendable(child, own)) {
            if (child == top) {
                out.ifPresent(told -> judge(child, path + "/" + name, told));
            }
            copied.add(new Copied(name, top));
            return;
        }
        for (XmlNode node : child.children()) {
            if (node instanceof XmlElement inner) {
                add(inner, top, part, path, copied, out);
            } else if (!(node instanceof XmlText text) || !text.isBlank()) {
                boolean bare = node instanceof XmlText && !part.text();
                if (!bare || part.children().contains(carrier)) {
                    tell(out, path + (bare ? "/" + carrier : "/#"), child);
                }
                if (bare && part.children().contains(carrier)) {
                    copied.add(new Copied(carrier, top));
                }
            }
        }
    }

    private static void tell(Optional<List<Forecast>> out, String path, XmlElement in) {
        out.ifPresent(told -> Forecast.add(told, path, Forecast.Kind.SUPPLIED, in.location()));
    }

    /** Known once for each element: formulae are deep, and what is in them is asked from each level above. */
    private boolean isMendable(XmlElement element, Part part) {
        Boolean known = mendable.get(element);
        if (known == null) {
            known = mayBeMended(element, part);
            mendable.put(element, known);
        }
        return known;
    }

    private boolean mayBeMended(XmlElement element, Part part) {
        if (!part.attributes().stream()
                .allMatch(name -> Guard.attribute(element, name).isPresent())) {
            return false;
        }
        int count = copied(element, part, "", Optional.empty()).size();
        return count >= part.least() && count <= part.most() || part.children().contains(filler);
    }

    /** Those too many stand in a group; one that holds nothing else than what was in another is that one again. */
    private void grouped(List<Copied> group, String path, Location place, List<Forecast> out) {
        XmlElement first = group.get(0).of();
        boolean one = parts.get(first.name().local()) == null
                || group.size() > 1 && group.stream().allMatch(each -> each.of() == first);
        Forecast.add(out, path + "/" + filler, one ? Forecast.Kind.SPELLING : Forecast.Kind.SUPPLIED, place);
    }

    /** What stands in the place of an element that cannot be there. */
    private void moved(XmlElement element, List<Copied> copied, String path, List<Forecast> out) {
        Part part = parts.get(element.name().local());
        for (XmlElement child : element.elements()) {
            List<Copied> instead =
                    copied.stream().filter(each -> each.of() == child).toList();
            String at = path + "/" + child.name().local();
            if (instead.size() == 1 && instead.get(0).name().equals(child.name().local())) {
                continue;
            }
            int from = part.most() == Integer.MAX_VALUE ? copied.size() : part.most() - 1;
            List<Copied> group = copied.size() > part.most() ? copied.subList(from, copied.size()) : List.of();
            boolean renamed = group.size() > 1 && instead.containsAll(group);
            if (!renamed) {
                Forecast.add(out, at, Forecast.Kind.DATA, child.location());
            }
            for (Copied each : instead) {
                if (!group.contains(each)) {
                    Forecast.add(out, path + "/" + each.name(), Forecast.Kind.SUPPLIED, child.location());
                    if (renamed) {
                        Forecast.add(out, at + "/" + each.name(), Forecast.Kind.DATA, child.location());
                    }
                }
            }
        }
    }
}
