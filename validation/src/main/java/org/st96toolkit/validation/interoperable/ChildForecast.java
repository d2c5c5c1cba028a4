package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** What becomes of elements that lines may take: themselves, or what stands below them on a way. */
@SuppressWarnings("ReferenceEquality") // elements that are alike are told apart as such
final class ChildForecast {

    private final RemainderForecast forecast;
    private final InteroperableProfile profile;
    private final IdentityForecast identities;
    private final ValueForecast values;
    private final SourcePaths paths;

    /** @param forecast judges an element by its state */
    ChildForecast(
            RemainderForecast forecast,
            InteroperableProfile profile,
            IdentityForecast identities,
            ValueForecast values,
            SourcePaths paths) {
        this.forecast = forecast;
        this.profile = profile;
        this.identities = identities;
        this.values = values;
        this.paths = paths;
    }

    /** What becomes of a child that lines may take. */
    Fate child(XmlElement child, List<ProfileNode> nodes, Places places, String host, String way, List<Forecast> out) {
        String name = Names.of(child.name());
        String path = paths.of(child, host);
        places.open.push(child);
        Fate fate = child(child, name, nodes, places, path, way, out);
        places.open.pop();
        if (fate != Fate.KEPT) {
            places.ranks.remove(child);
        }
        return fate;
    }

    private Fate child(
            XmlElement child,
            String name,
            List<ProfileNode> nodes,
            Places places,
            String path,
            String way,
            List<Forecast> out) {
        List<ProfileNode> next = new ArrayList<>(2);
        boolean each = false;
        Fate fate = Fate.LOST;
        for (ProfileNode node : nodes) {
            for (ProfileNode.Branch branch : node.children.getOrDefault(name, List.of())) {
                if (!Guard.admit(branch.guards, child)) {
                    continue;
                }
                for (ProfileLine line : branch.lines) {
                    if (fate == Fate.LOST && line.derived()) {
                        fate = values.repeated(line, child.text(), path, child.location(), places, out);
                    } else if (fate == Fate.LOST) {
                        fate = fire(line, child, places, path, way + name, out);
                    }
                }
                if (!branch.next.isEmpty()) {
                    next.add(branch.next);
                    each |= branch.each;
                }
            }
        }
        if (fate == Fate.LOST && !next.isEmpty()) {
            List<Forecast> said = new ArrayList<>();
            fate = inner(child, next, places, path, way + name + "/", said);
            List<Guard> says = places.said(way + name);
            if (fate == Fate.KEPT) {
                Optional<Fate> shared =
                        each ? Optional.empty() : new SharedWay(places, way + name, path).join(child, says, said, out);
                if (shared.isPresent()) {
                    if (shared.get() == Fate.KEPT) {
                        keep(places.entered.get(way + name), way + name, places);
                    }
                    return shared.get();
                }
                // What comes back in a way besides what is made of its nodes.
                Demands.judge(
                        false,
                        says.stream().map(Demands::of).toList(),
                        child,
                        new Places(path, child, Set.of()),
                        path,
                        said);
            }
            out.addAll(said);
        }
        if (fate == Fate.KEPT) {
            keep(child, way + name, places);
        }
        return fate;
    }

    private static void keep(XmlElement child, String way, Places places) {
        places.kept.putIfAbsent(child, SharedWay.Came.WAY);
        places.consumed.add(way);
    }

    /** What becomes of an element that a line may take. */
    Fate fire(ProfileLine line, XmlElement child, Places places, String path, String way, List<Forecast> out) {
        if (places.isRefused(child)) {
            return Fate.MOVED;
        }
        List<Forecast> said = new ArrayList<>();
        if (line.state().isPresent()) {
            ProfileState state = profile.states().get(line.state().get());
            int mark = identities.mark();
            Optional<Places> inside = places.isBlocked(line)
                    ? Optional.empty()
                    : forecast.state(
                            state, child, path, places.open.size() > 1 ? 1 : paths.position(child), line.says(), said);
            if (inside.isEmpty()) {
                return Fate.LOST;
            }
            places.hold(line, inside.get());
            places.settled.add(way);
            if (!places.fill(line) || line.lost() && line.returns().isEmpty()) {
                identities.reset(mark);
                return Fate.MOVED;
            }
            Optional<ProfileLine.Turn> turn = line.turn().filter(each -> each.holds(inside.get()));
            if (turn.isPresent()) {
                identities.reset(mark);
                return turned(turn.get(), child, path, out);
            }
            out.addAll(said);
            if (line.returns().isEmpty()) {
                places.say(line);
                places.kept.put(child, SharedWay.Came.WHOLE);
                return Fate.KEPT;
            }
            Fate fate = ValueForecast.returns(line, path, child.location(), places, false, out);
            if (fate == Fate.KEPT && ValueForecast.comesInside(line, path, places) && child.holdsText()) {
                Forecast.add(out, path + "/#", Forecast.Kind.SUPPLIED, child.location());
            }
            return fate;
        }
        boolean asIs = line.form().isEmpty() && line.identity().isEmpty();
        if (!asIs && child.hasElements()) {
            return Fate.LOST;
        }
        Fate fate = values.value(line, child.text(), path, child.location(), places, said);
        if (fate == Fate.LOST) {
            return fate;
        }
        out.addAll(said);
        if (fate == Fate.KEPT) {
            places.settled.add(way);
            places.kept.put(child, said.isEmpty() ? SharedWay.Came.VALUE : SharedWay.Came.RESPELLED);
            for (XmlAttribute attribute : child.attributes()) {
                Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, child.location());
            }
            Demands.judge(
                    false,
                    line.says().stream()
                            .filter(guard -> !guard.isSelf())
                            .map(Demands::of)
                            .toList(),
                    child,
                    new Places(path, child, Set.of()),
                    path,
                    out);
            Leftovers.split(child, path, out);
            for (XmlNode node : child.children()) {
                if (node instanceof XmlElement inner) {
                    Leftovers.element(inner, paths.of(inner, path), out);
                } else if (!(node instanceof XmlText)) {
                    Leftovers.aside(node, child, path, out);
                }
            }
        }
        return fate;
    }

    /** What is said of an element that comes back by another name, as another state has it. */
    private Fate turned(ProfileLine.Turn turn, XmlElement child, String path, List<Forecast> out) {
        ProfileState state = profile.states().get(turn.state());
        boolean same =
                child.elements().stream().allMatch(each -> state.rows.children.containsKey(Names.of(each.name())));
        String other = path.substring(0, path.lastIndexOf('/') + 1) + turn.name();
        Forecast.add(out, other, same ? Forecast.Kind.SPELLING : Forecast.Kind.SUPPLIED, child.location());
        boolean kept = same
                && forecast.state(state, child, path, paths.position(child), List.of(), out)
                        .isPresent();
        return kept ? Fate.KEPT : Fate.MOVED;
    }

    /** Reads on below an element on the way. */
    private Fate inner(
            XmlElement element, List<ProfileNode> nodes, Places places, String path, String way, List<Forecast> out) {
        List<Forecast> said = new ArrayList<>();
        List<Forecast> missing = new ArrayList<>();
        Fate best = Fate.LOST;
        for (XmlAttribute attribute : element.attributes()) {
            Fate fate = values.attribute(attribute, nodes, element, places, path, said);
            if (fate == Fate.KEPT) {
                places.consumed.add(way + "@" + Names.of(attribute.name()));
            } else {
                Forecast.add(
                        missing, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, element.location());
            }
            best = best.compareTo(fate) < 0 ? fate : best;
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                Fate fate = child(child, nodes, places, path, way, said);
                if (fate != Fate.KEPT) {
                    Leftovers.element(child, paths.of(child, path), missing);
                }
                best = best.compareTo(fate) < 0 ? fate : best;
            } else if (node instanceof XmlText text) {
                if (!text.isBlank()) {
                    Leftovers.text(element, path, missing);
                }
            } else {
                Leftovers.aside(node, element, path, missing);
            }
        }
        if (best != Fate.LOST) {
            out.addAll(said);
        }
        if (best == Fate.KEPT) {
            out.addAll(missing);
            ChildOrder.judge(element, places.open.size(), places, path, out);
        }
        return best;
    }
}
