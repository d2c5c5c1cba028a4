package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlComment;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Tells from a profile which entries of the remainder a conversion of a document leaves: one pass over the tree, with the lines of
 * the profile as the only knowledge.
 *
 * <p>Long because values, elements on the way and running text are judged by turns.
 */
@SuppressWarnings("ReferenceEquality") // elements that are alike are told apart as such
final class RemainderForecast {

    /** What became of a node. */
    private enum Fate {
        /** Nothing took it. */
        LOST,
        /** It comes back elsewhere, or as something else, and is missing here. */
        MOVED,
        /** It stays. */
        KEPT
    }

    /** What content goes into: a state, and whether lines or only names take what is in it. */
    private record Container(ProfileState state, boolean direct, Places places) {}

    private final InteroperableProfile profile;
    private final IdentityForecast identities = new IdentityForecast();
    private final List<Forecast> found = new ArrayList<>();
    private final SourcePaths paths;
    private final FormulaForecast formulae;

    private RemainderForecast(InteroperableProfile profile, XmlElement root) {
        this.paths = new SourcePaths(root);
        this.profile = profile;
        this.formulae = new FormulaForecast(profile.formulae(), "mrow", "mtext");
    }

    /** The entries; nothing where the profile does not know the root element. */
    static Optional<List<Forecast>> of(XmlDocument document, InteroperableProfile profile) {
        XmlElement root = document.root();
        Optional<String> state = Optional.empty();
        for (InteroperableProfile.Root known : profile.roots()) {
            if (known.name().equals(root.name().local())) {
                state = Optional.of(known.state());
                if (known.guards().stream().allMatch(guard -> guard.admits(root))) {
                    break;
                }
            }
        }
        return state.map(name -> new RemainderForecast(profile, root).run(document, name));
    }

    private List<Forecast> run(XmlDocument document, String state) {
        around(document.beforeDoctype());
        around(document.beforeRoot());
        around(document.afterRoot());
        String path = "/" + document.root().name().local();
        ProfileState of = profile.states().get(state);
        XmlElement root = new Gathering(profile.groups()).of(document.root());
        if (of.shape.isPresent()) {
            if (Shapes.isDisordered(of.shape.get(), root)) {
                Forecast.add(found, path, Forecast.Kind.ORDER, root.location());
            }
            found.addAll(Shapes.lost(of.shape.get(), root, path));
            root = Shapes.of(of.shape.get(), root);
        }
        state(of, root, path, List.of(), found);
        found.addAll(identities.judge());
        return found;
    }

    private void around(List<XmlNode> nodes) {
        for (XmlNode node : nodes) {
            if (node instanceof XmlInstruction instruction && isReserved(instruction)) {
                found.add(new Forecast("", Forecast.Kind.DATA, Location.UNKNOWN));
            }
        }
    }

    static boolean isReserved(XmlInstruction instruction) {
        return instruction.target().equals("st36") || instruction.target().equals("st96");
    }

    private static boolean admits(List<Guard> guards, XmlElement element) {
        for (Guard guard : guards) {
            if (!guard.admits(element)) {
                return false;
            }
        }
        return true;
    }

    // ---------------------------------------------------------------- states

    /** Judges an element; gives false, and says nothing, where the other side cannot hold it at all. */
    private boolean state(ProfileState state, XmlElement element, String path, List<Guard> says, List<Forecast> out) {
        if (state.mode == ProfileState.Mode.COPY) {
            formulae.judge(element, path, out);
            return true;
        }
        Set<String> blocked = new HashSet<>();
        while (true) {
            List<Forecast> said = new ArrayList<>();
            int mark = identities.mark();
            Places places = new Places(path, element.location(), blocked);
            attributes(element, state, places, path, said);
            if (state.mode == ProfileState.Mode.ROWS) {
                rows(state, element, places, path, said);
            } else {
                content(new Container(state, true, places), element, path, said);
            }
            boolean again = false;
            for (ProfileState.Need need : state.needs) {
                if (need.places().stream().noneMatch(places.ways::contains)) {
                    if (need.in().isEmpty()) {
                        identities.reset(mark);
                        return false;
                    }
                    again |= places.ways.contains(need.in().get())
                            && blocked.add(need.in().get());
                }
            }
            if (!again) {
                if (state.carries.stream().anyMatch(set -> set.stream().noneMatch(places.ways::contains))) {
                    Forecast.add(said, path, Forecast.Kind.SUPPLIED, element.location());
                }
                order(element, 0, places, path, said);
                Demands.judge(
                        state.mode != ProfileState.Mode.ROWS,
                        places.wraps
                                ? state.demands.stream()
                                        .filter(demand -> demand.steps().isEmpty())
                                        .toList()
                                : state.demands,
                        element,
                        places,
                        path,
                        said);
                Demands.judge(
                        false, says.stream().map(RemainderForecast::demand).toList(), element, places, path, said);
                out.addAll(said);
                return true;
            }
            identities.reset(mark);
        }
    }

    private static ProfileState.Demand demand(Guard guard) {
        return new ProfileState.Demand(
                guard.steps(),
                guard.attribute(),
                guard.value(),
                Collections.nCopies(guard.steps().size() + 1, false),
                Set.of(),
                false);
    }

    private void attributes(XmlElement element, ProfileState state, Places places, String path, List<Forecast> out) {
        for (XmlAttribute attribute : element.attributes()) {
            String name = Names.of(attribute.name());
            if (attribute(attribute, List.of(state.rows), element, places, path, out) == Fate.KEPT) {
                places.consumed.add("@" + name);
            } else {
                Forecast.add(out, path + "/@" + name, Forecast.Kind.DATA, element.location());
            }
        }
    }

    private Fate attribute(
            XmlAttribute attribute,
            List<ProfileNode> nodes,
            XmlElement element,
            Places places,
            String path,
            List<Forecast> out) {
        String name = Names.of(attribute.name());
        for (ProfileNode node : nodes) {
            Fate fate = Fate.LOST;
            for (ProfileLine line : node.attributes.getOrDefault(name, List.of())) {
                if (!line.derived() && fate == Fate.LOST) {
                    fate = value(line, attribute.value(), path + "/@" + name, element.location(), places, out);
                }
            }
            if (fate != Fate.LOST) {
                return fate;
            }
        }
        return Fate.LOST;
    }

    /** What becomes of a value; says what of it does not come back. */
    private Fate value(
            ProfileLine line, String value, String path, Location location, Places places, List<Forecast> out) {
        if (places.isBlocked(line)
                || line.form().isPresent() && !line.form().get().says(value)) {
            return Fate.LOST;
        }
        if (!places.fill(line)) {
            return line.into().get().contains("@") ? Fate.LOST : Fate.MOVED;
        }
        if (line.returns().isPresent()) {
            return returns(line, path, location, places, path.contains("@"), out);
        }
        if (line.lost()) {
            return Fate.MOVED;
        }
        if (!line.among().isEmpty() && !line.among().contains(value)) {
            return Fate.MOVED;
        }
        if (line.identity().isPresent()) {
            identities.note(line.identity().get(), value, path, location);
        }
        if (line.respelled() || line.form().isPresent() && !line.form().get().keeps(value)) {
            Forecast.add(out, path, Forecast.Kind.SPELLING, location);
        }
        return Fate.KEPT;
    }

    /** What is said of a node for which another comes back. */
    private static Fate returns(
            ProfileLine line, String path, Location location, Places places, boolean attribute, List<Forecast> out) {
        String[] have = path.substring(places.path.length() + 1).split("/");
        String[] made = line.returns().get().split("/");
        int same = 0;
        StringBuilder host = new StringBuilder(places.path);
        while (same < have.length - 1 && same < made.length - 1 && have[same].equals(made[same])) {
            host.append('/').append(have[same++]);
        }
        String other = host + "/" + made[same];
        boolean renamed = !attribute
                && !line.lost()
                && have.length == made.length
                && Arrays.asList(have)
                        .subList(same + 1, have.length)
                        .equals(Arrays.asList(made).subList(same + 1, made.length));
        Forecast.add(out, other, renamed ? Forecast.Kind.SPELLING : Forecast.Kind.SUPPLIED, location);
        return renamed ? Fate.KEPT : Fate.MOVED;
    }

    // ---------------------------------------------------------------- rows

    private void rows(ProfileState state, XmlElement element, Places places, String path, List<Forecast> out) {
        boolean elements = element.hasElements();
        boolean taken = (!elements || state.flags.contains("mixed")) && text(state, element, places, path, out);
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                child(child, state, places, path, out);
            } else if (node instanceof XmlText text) {
                if (!taken && !text.isBlank()) {
                    stray(element, path, out);
                }
            } else {
                aside(node, element, path, out);
            }
        }
    }

    /** A child that lines alone may take. */
    private void child(XmlElement child, ProfileState state, Places places, String path, List<Forecast> out) {
        if (child(child, List.of(state.rows), places, path, "", out) != Fate.KEPT) {
            lost(child, paths.of(child, path), out);
        }
    }

    private static void stray(XmlElement element, String path, List<Forecast> out) {
        boolean elements = element.hasElements();
        Forecast.add(
                out,
                elements ? path + "/#text" : path,
                elements ? Forecast.Kind.DATA : Forecast.Kind.SPELLING,
                element.location());
    }

    private static void aside(XmlNode node, XmlElement element, String path, List<Forecast> out) {
        Forecast.add(
                out,
                path + (node instanceof XmlComment ? "/#comment" : "/#pi"),
                Forecast.Kind.DATA,
                element.location());
    }

    private boolean text(ProfileState state, XmlElement element, Places places, String path, List<Forecast> out) {
        for (ProfileLine line : state.rows.text) {
            if (!line.derived() && value(line, element.text(), path, element.location(), places, out) != Fate.LOST) {
                return true;
            }
        }
        return false;
    }

    private static void lost(XmlElement element, String path, List<Forecast> out) {
        Forecast.add(out, path, Forecast.Kind.DATA, element.location());
    }

    /** What becomes of a child that lines may take. */
    private Fate child(
            XmlElement child, List<ProfileNode> nodes, Places places, String host, String way, List<Forecast> out) {
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
        Fate fate = Fate.LOST;
        for (ProfileNode node : nodes) {
            for (ProfileNode.Branch branch : node.children.getOrDefault(name, List.of())) {
                if (!admits(branch.guards, child)) {
                    continue;
                }
                for (ProfileLine line : branch.lines) {
                    if (!line.derived()) {
                        fate = fate == Fate.LOST ? fire(line, child, places, path, way + name, out) : fate;
                    }
                }
                if (!branch.next.isEmpty()) {
                    next.add(branch.next);
                }
            }
        }
        if (fate == Fate.LOST && !next.isEmpty()) {
            List<Forecast> said = new ArrayList<>();
            fate = inner(child, next, places, path, way + name + "/", said);
            if (fate == Fate.KEPT && places.entered.putIfAbsent(way + name, child) != null) {
                // What ways of one name hold comes back in the first of them.
                joined(child, places, path, said, out);
                return Fate.MOVED;
            }
            out.addAll(said);
        }
        if (fate == Fate.KEPT) {
            places.consumed.add(way + name);
        }
        return fate;
    }

    private void joined(XmlElement way, Places places, String path, List<Forecast> said, List<Forecast> out) {
        said.stream().filter(each -> depth(each.path()) > depth(path) + 1).forEach(out::add);
        way.elements().stream()
                .filter(child -> places.ranks.containsKey(child))
                .forEach(child -> Forecast.add(
                        out, path + "/" + Names.inPath(child.name()), Forecast.Kind.SUPPLIED, child.location()));
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    private Fate fire(ProfileLine line, XmlElement child, Places places, String path, String way, List<Forecast> out) {
        List<Forecast> said = new ArrayList<>();
        if (line.state().isPresent()) {
            ProfileState state = profile.states().get(line.state().get());
            int mark = identities.mark();
            if (places.isBlocked(line) || !state(state, child, path, line.says(), said)) {
                return Fate.LOST;
            }
            places.settled.add(way);
            if (!places.fill(line) || line.lost() && line.returns().isEmpty()) {
                identities.reset(mark);
                return Fate.MOVED;
            }
            out.addAll(said);
            return line.returns().isPresent() ? returns(line, path, child.location(), places, false, out) : Fate.KEPT;
        }
        boolean asIs = line.form().isEmpty() && line.identity().isEmpty();
        if (!asIs && child.hasElements()) {
            return Fate.LOST;
        }
        Fate fate = value(line, child.text(), path, child.location(), places, said);
        if (fate == Fate.LOST) {
            return fate;
        }
        out.addAll(said);
        if (fate == Fate.KEPT) {
            places.settled.add(way);
            for (XmlAttribute attribute : child.attributes()) {
                Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, child.location());
            }
            Demands.judge(
                    false,
                    line.says().stream().map(RemainderForecast::demand).toList(),
                    child,
                    new Places(path, child.location(), Set.of()),
                    path,
                    out);
            for (XmlNode node : child.children()) {
                if (node instanceof XmlElement inner) {
                    lost(inner, paths.of(inner, path), out);
                } else if (!(node instanceof XmlText)) {
                    aside(node, child, path, out);
                }
            }
        }
        return fate;
    }

    /** Reads on below an element on the way. */
    private Fate inner(
            XmlElement element, List<ProfileNode> nodes, Places places, String path, String way, List<Forecast> out) {
        List<Forecast> said = new ArrayList<>();
        List<Forecast> missing = new ArrayList<>();
        Fate best = Fate.LOST;
        for (XmlAttribute attribute : element.attributes()) {
            Fate fate = attribute(attribute, nodes, element, places, path, said);
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
                    lost(child, paths.of(child, path), missing);
                }
                best = best.compareTo(fate) < 0 ? fate : best;
            } else if (node instanceof XmlText text) {
                if (!text.isBlank()) {
                    stray(element, path, missing);
                }
            } else {
                aside(node, element, path, missing);
            }
        }
        if (best != Fate.LOST) {
            out.addAll(said);
        }
        if (best == Fate.KEPT) {
            out.addAll(missing);
            order(element, places.open.size(), places, path, out);
        }
        return best;
    }

    // ---------------------------------------------------------------- running text

    private void content(Container container, XmlElement element, String path, List<Forecast> out) {
        XmlNode before = null;
        for (XmlNode node : element.children()) {
            container.places().before = before;
            before = node instanceof XmlText text && text.isBlank() ? before : node;
            if (node instanceof XmlElement child) {
                inContent(container, child, path, out);
            } else if (node instanceof XmlText text) {
                if (!text.isBlank() && container.state().mode == ProfileState.Mode.PARTS) {
                    boolean carried = container.state().carrier.isPresent();
                    container.state().carrier.ifPresent(container.places()::fill);
                    Forecast.add(
                            out,
                            carried ? path : path + "/#text",
                            carried ? Forecast.Kind.SUPPLIED : Forecast.Kind.DATA,
                            element.location());
                }
            } else if (node instanceof XmlInstruction instruction && isReserved(instruction)) {
                Forecast.add(out, path + "/#pi", Forecast.Kind.DATA, element.location());
            }
        }
    }

    private void inContent(Container container, XmlElement child, String host, List<Forecast> out) {
        String path = paths.of(child, host);
        ProfileState state = container.state();
        Places places = container.places();
        Fate fate = container.direct() ? child(child, List.of(state.rows), places, host, "", out) : Fate.LOST;
        if (fate != Fate.LOST) {
            if (fate == Fate.MOVED) {
                lost(child, path, out);
            }
            return;
        }
        for (ProfileNode.Branch branch : state.any.children.getOrDefault(Names.of(child.name()), List.of())) {
            if (!admits(branch.guards, child)) {
                continue;
            }
            for (ProfileLine line : branch.lines) {
                places.open.push(child);
                fate = fire(line, child, places, path, Names.of(child.name()), out);
                places.open.pop();
                if (fate == Fate.MOVED) {
                    beside(profile.states().get(line.state().get()), container, child, path, host, out);
                    return;
                } else if (fate == Fate.KEPT) {
                    places.consumed.add(Names.of(child.name()));
                    return;
                }
            }
        }
        unknown(container, child, path, host, out);
    }

    /** A child for which the other side has one place, which is taken: it joins what is there. */
    private void beside(
            ProfileState same, Container container, XmlElement child, String path, String host, List<Forecast> out) {
        if (same.mode == ProfileState.Mode.PARTS && child.holdsText()) {
            Forecast.add(out, path, Forecast.Kind.WRAPPER, child.location());
            container.places().wraps = true;
            if (!container.places().isBehind(child)) {
                Forecast.add(out, host, Forecast.Kind.ORDER, child.location());
            }
            wrap(same, child, path, host, new HashSet<>(), out);
        } else {
            unknown(container, child, path, host, out);
        }
    }

    private void unknown(Container container, XmlElement child, String path, String host, List<Forecast> out) {
        if (profile.parts().contains(Names.of(child.name()))) {
            Forecast.add(out, path, Forecast.Kind.PART, child.location());
        } else if (profile.opaque().contains(Names.of(child.name())) || !child.holdsText()) {
            lost(child, path, out);
        } else {
            Forecast.add(out, path, Forecast.Kind.WRAPPER, child.location());
            container.places().wraps = true;
            ProfileState state = container.state();
            if (!container.direct() || state.enclosure.isEmpty()) {
                wrap(state, child, path, host, container.places().ways, out);
                return;
            }
            ProfileLine enclosure = state.enclosure.get();
            boolean taken = enclosure.once()
                    && container.places().ways.contains(enclosure.into().get());
            if (!taken) {
                container.places().fill(enclosure);
                Forecast.add(out, host, Forecast.Kind.SUPPLIED, child.location());
            }
            wrap(profile.states().get(enclosure.state().get()), child, path, host, new HashSet<>(), out);
        }
    }

    /** Judges what a wrapper holds as if it stood in another element. */
    private void wrap(
            ProfileState state, XmlElement child, String path, String host, Set<String> filled, List<Forecast> out) {
        boolean bare = child.children().stream().anyMatch(node -> node instanceof XmlText text && !text.isBlank());
        ProfileState into = state;
        Places inside = new Places(path, child.location(), Set.of());
        if (into.mode == ProfileState.Mode.PARTS && bare && into.carrier.isPresent()) {
            Forecast.add(out, host, Forecast.Kind.SUPPLIED, child.location());
            inside.fill(into.carrier.get());
            filled.addAll(inside.ways);
            into = into.carrier.get().state().map(profile.states()::get).orElse(into);
            inside = new Places(path, child.location(), Set.of());
            content(new Container(into, false, inside), child, path, out);
            return;
        }
        content(new Container(into, false, inside), child, path, out);
        filled.addAll(inside.ways);
    }

    // ---------------------------------------------------------------- order

    /** Whether the children come back in the order in which the other side and the way back put them. */
    private static void order(XmlElement element, int depth, Places places, String path, List<Forecast> out) {
        List<XmlElement> kept = element.elements().stream()
                .filter(child -> places.ranks.get(child) != null)
                .toList();
        List<XmlElement> back = new ArrayList<>(kept);
        back.sort(Comparator.comparing(
                (XmlElement child) -> places.ranks.get(child).there(), Rank::compare));
        back.sort(Comparator.comparing(child -> places.ranks.get(child).back(depth)));
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i) != back.get(i)) {
                Forecast.add(out, path, Forecast.Kind.ORDER, element.location());
                return;
            }
        }
    }
}
