package org.st96toolkit.validation.interoperable;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;

/** What one of the sides demands and a document lacks, or has in a form that cannot be said. */
final class Demands {

    private Demands() {}

    /** What is demanded where a guard says what is made. */
    static ProfileState.Demand of(Guard guard) {
        return new ProfileState.Demand(
                guard.steps(),
                guard.attribute(),
                guard.value(),
                Collections.nCopies(guard.steps().size() + 1, false),
                Set.of(),
                false,
                false,
                false);
    }

    /** What the way back makes where the document lacks it, or where it has what cannot be said. */
    static void judge(
            boolean inPlace,
            List<ProfileState.Demand> demands,
            XmlElement element,
            Places places,
            String path,
            List<Forecast> out) {
        Set<String> made = new HashSet<>();
        for (ProfileState.Demand demand : demands) {
            if (demand.unless().stream().anyMatch(other -> switch (other.charAt(0)) {
                case '/' -> places.ways.contains(other.substring(1));
                case '+' -> !places.ways.contains(other.substring(1));
                default -> places.consumed.contains(other);
            })) {
                continue;
            }
            // In running text what has no counterpart comes back before anything is supplied.
            if (inPlace
                    && !demand.steps().isEmpty()
                    && child(element, demand.steps().get(0)) != null) {
                continue;
            }
            demand(demand, element, places, path, made, out);
        }
    }

    private static void demand(
            ProfileState.Demand demand,
            XmlElement element,
            Places places,
            String path,
            Set<String> made,
            List<Forecast> out) {
        StringBuilder way = new StringBuilder();
        String at = path;
        XmlElement inside = element;
        boolean supplied = false;
        for (int i = 0; i < demand.steps().size(); i++) {
            String step = demand.steps().get(i);
            way.append(i == 0 ? "" : "/").append(step);
            at += "/" + step;
            XmlElement child = child(inside, step);
            boolean kept = child != null && places.consumed.contains(way.toString()) && !supplied;
            if (!kept && demand.optional().get(i)) {
                return;
            }
            if (made.contains(at + "!")) {
                return;
            }
            if (child == null) {
                supply(at, inside.location(), out);
                return;
            }
            if (!kept && !supplied && demand.anew() && i == demand.steps().size() - 1) {
                Forecast.add(out, at, Forecast.Kind.SUPPLIED, inside.location());
                made.add(at + "!");
                return;
            }
            supplied = !kept;
            if (supplied && made.add(at)) {
                boolean last =
                        i == demand.steps().size() - 1 && demand.attribute().isEmpty();
                differ(
                        child,
                        at,
                        last
                                ? ""
                                : i + 1 < demand.steps().size()
                                        ? demand.steps().get(i + 1)
                                        : "@" + demand.attribute().get(),
                        last ? demand.value() : Optional.of(""),
                        out);
            }
            if (kept && places.settled.contains(way.toString())) {
                return;
            }
            inside = child;
        }
        if (demand.attribute().isPresent()) {
            String name = demand.attribute().get();
            String full = at + "/@" + name;
            Optional<String> value = Guard.attribute(inside, name);
            if (value.isEmpty() && !demand.optional().get(demand.steps().size())) {
                supply(full, inside.location(), out);
            } else if (value.isPresent()
                    && (supplied
                            || !demand.optional().get(demand.steps().size())
                                    && !places.consumed.contains(way + (way.length() == 0 ? "" : "/") + "@" + name))) {
                out.removeIf(each -> each.path().equals(full) && each.kind() == Forecast.Kind.DATA);
                if (!demand.value().equals(value)
                        && !(demand.known() && value.get().matches("[a-z]{2}|[A-Z]{2}"))) {
                    Forecast.add(out, full, Forecast.Kind.SPELLING, inside.location());
                }
            }
        }
    }

    private static XmlElement child(XmlElement element, String name) {
        return element.elements().stream()
                .filter(each -> Names.of(each.name()).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void supply(String path, Location location, List<Forecast> out) {
        if (out.stream().noneMatch(each -> each.path().equals(path))) {
            Forecast.add(out, path, Forecast.Kind.SUPPLIED, location);
        }
    }

    /** What an element holds beside the one node that the way back makes in it. */
    private static void differ(
            XmlElement element, String path, String next, Optional<String> text, List<Forecast> out) {
        if (!out.removeIf(each -> each.path().equals(path) && each.kind() == Forecast.Kind.DATA)) {
            return;
        }
        for (XmlAttribute attribute : element.attributes()) {
            if (!next.equals("@" + Names.of(attribute.name()))) {
                Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, element.location());
            }
        }
        if (!element.hasElements()) {
            boolean blank =
                    text.filter(String::isEmpty).isPresent() && element.text().isBlank();
            Leftovers.value(element, blank ? Optional.of(element.text()) : text, path, out);
            return;
        }
        boolean met = false;
        for (XmlElement child : element.elements()) {
            if (!met && Names.of(child.name()).equals(next)) {
                met = true;
                Forecast.add(out, path + "/" + next, Forecast.Kind.DATA, child.location());
            } else {
                Forecast.add(out, path + "/" + Names.inPath(child.name()), Forecast.Kind.DATA, child.location());
            }
        }
    }
}
