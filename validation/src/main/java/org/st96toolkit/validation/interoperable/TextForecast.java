package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** What becomes of content that stays in its order: running text, and what a wrapper holds. */
final class TextForecast {

    /** What content goes into: a state, and whether lines or only names take what is in it. */
    record Container(ProfileState state, boolean direct, Places places) {}

    private final InteroperableProfile profile;
    private final ChildForecast children;
    private final SourcePaths paths;

    TextForecast(InteroperableProfile profile, ChildForecast children, SourcePaths paths) {
        this.profile = profile;
        this.children = children;
        this.paths = paths;
    }

    /**
     * Judges what is in an element.
     *
     * @param path the path of the element
     * @param host the path of what it stands in on the other side
     */
    void content(Container container, XmlElement element, String path, String host, List<Forecast> out) {
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
                            carried ? host : path + "/#text",
                            carried ? Forecast.Kind.SUPPLIED : Forecast.Kind.DATA,
                            element.location());
                }
            } else if (node instanceof XmlInstruction instruction && RemainderForecast.isReserved(instruction)) {
                Forecast.add(out, path + "/#pi", Forecast.Kind.DATA, element.location());
            }
        }
    }

    private void inContent(Container container, XmlElement child, String host, List<Forecast> out) {
        String path = paths.of(child, host);
        ProfileState state = container.state();
        Places places = container.places();
        Fate fate = container.direct() ? children.child(child, List.of(state.rows), places, host, "", out) : Fate.LOST;
        if (fate != Fate.LOST) {
            if (fate == Fate.MOVED && state.any.children.get(Names.of(child.name())) == null) {
                Leftovers.element(child, path, out);
            }
            if (fate == Fate.KEPT || state.any.children.get(Names.of(child.name())) == null) {
                return;
            }
        }
        for (ProfileNode.Branch branch : state.any.children.getOrDefault(Names.of(child.name()), List.of())) {
            if (!Guard.admit(branch.guards, child)) {
                continue;
            }
            for (ProfileLine line : branch.lines) {
                places.open.push(child);
                fate = children.fire(line, child, places, path, Names.of(child.name()), out);
                places.open.pop();
                if (places.isRefused(child)) {
                    refused(profile.states().get(line.state().get()), container, child, path, host, out);
                    return;
                } else if (fate == Fate.MOVED) {
                    beside(profile.states().get(line.state().get()), container, child, path, host, out);
                    return;
                } else if (fate == Fate.KEPT) {
                    places.gap = false;
                    places.consumed.add(Names.of(child.name()));
                    return;
                }
            }
        }
        unknown(container, child, path, host, out);
    }

    /** A child that gives way to others: its text stays. */
    private void refused(
            ProfileState own, Container container, XmlElement child, String path, String host, List<Forecast> out) {
        if (own.mode == ProfileState.Mode.ROWS) {
            Leftovers.element(child, path, out);
        } else {
            unknown(container, child, path, host, out);
        }
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
            Places added = new Places(path, child, Set.of());
            wrap(same, child, path, host, added, out);
            if (same.model.isPresent()
                    && Closing.judge(same.model.get(), added.made, same.carrier.flatMap(ProfileLine::into))
                            .carried()) {
                Forecast.add(out, path, Forecast.Kind.SUPPLIED, child.location());
            }
        } else if (same.mode == ProfileState.Mode.ROWS) {
            // A record is no text of what it stands in.
            Leftovers.element(child, path, out);
        } else {
            unknown(container, child, path, host, out);
        }
    }

    private void unknown(Container container, XmlElement child, String path, String host, List<Forecast> out) {
        if (profile.parts().contains(Names.of(child.name()))) {
            Forecast.add(out, path, Forecast.Kind.PART, child.location());
        } else if (profile.opaque().contains(Names.of(child.name())) || !child.holdsText()) {
            leave(container, child, path, out);
        } else {
            ProfileState state = container.state();
            if (!container.direct() || state.enclosure.isEmpty()) {
                Forecast.add(out, path, Forecast.Kind.WRAPPER, child.location());
                container.places().wraps = true;
                wrap(state, child, path, host, container.places(), out);
                return;
            }
            ProfileLine enclosure = state.enclosure.get();
            boolean taken = !container.places().fill(enclosure);
            if (taken && isBare(child)) {
                // Bare text beside what is there would not come back as it was.
                leave(container, child, path, out);
                return;
            }
            Forecast.add(out, path, Forecast.Kind.WRAPPER, child.location());
            container.places().wraps = true;
            if (!taken) {
                Forecast.add(out, host, Forecast.Kind.SUPPLIED, child.location());
            }
            wrap(
                    profile.states().get(enclosure.state().get()),
                    child,
                    path,
                    host,
                    new Places(path, child, Set.of()),
                    out);
        }
    }

    private static void leave(Container container, XmlElement child, String path, List<Forecast> out) {
        Leftovers.element(child, path, out);
        container.places().gap = true;
    }

    private static boolean isBare(XmlElement element) {
        return element.children().stream().anyMatch(node -> node instanceof XmlText text && !text.isBlank());
    }

    /** Judges what a wrapper holds as if it stood in another element, and what it fills there. */
    private void wrap(
            ProfileState state, XmlElement child, String path, String host, Places filled, List<Forecast> out) {
        ProfileState into = state;
        Places inside = new Places(path, child, Set.of());
        boolean carried = false;
        while (into.mode == ProfileState.Mode.PARTS && isBare(child) && into.carrier.isPresent()) {
            Forecast.add(out, host, Forecast.Kind.SUPPLIED, child.location());
            inside.fill(into.carrier.get());
            if (!carried) {
                filled.join(inside);
            }
            carried = true;
            inside = new Places(path, child, Set.of());
            Optional<ProfileState> inner = into.carrier.get().state().map(profile.states()::get);
            if (inner.isEmpty()) {
                break;
            }
            into = inner.get();
        }
        content(new Container(into, false, inside), child, path, host, out);
        if (!carried) {
            filled.join(inside);
        }
    }
}
