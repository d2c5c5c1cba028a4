package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Tells from a profile which entries of the remainder a conversion of a document leaves: one pass over the tree, with the lines of
 * the profile as the only knowledge.
 */
final class RemainderForecast {

    private final InteroperableProfile profile;
    private final IdentityForecast identities;
    private final List<Forecast> found = new ArrayList<>();
    private final SourcePaths paths;
    private final FormulaForecast formulae;
    private final ValueForecast values;
    private final ChildForecast children;
    private final TextForecast texts;

    /** What was found out of elements: one that stands in another is judged again with that one, and is not tried again. */
    private final Map<XmlElement, Map<ProfileState, Limits>> limits = new IdentityHashMap<>();

    /** What cannot stand on the other side: places of an element, and what is made of children. */
    private static final class Limits {
        final Set<String> blocked = new HashSet<>(0);
        final Set<XmlElement> refused = Collections.newSetFromMap(new IdentityHashMap<>(0));
    }

    private RemainderForecast(InteroperableProfile profile, XmlElement root, Optional<Set<String>> ids) {
        this.identities = new IdentityForecast(ids);
        this.values = new ValueForecast(identities);
        this.paths = new SourcePaths(root);
        this.profile = profile;
        this.formulae = new FormulaForecast(identities, profile.formulae(), "mrow", "mtext");
        this.children = new ChildForecast(this, profile, identities, values, paths);
        this.texts = new TextForecast(profile, children, paths);
    }

    /** The entries; nothing where the profile does not know the root element. */
    static Optional<List<Forecast>> of(XmlDocument document, InteroperableProfile profile) {
        XmlElement root = document.root();
        Optional<String> state = Optional.empty();
        for (InteroperableProfile.Root known : profile.roots()) {
            if (known.name().equals(Names.of(root.name()))) {
                state = Optional.of(known.state());
                if (known.guards().stream().allMatch(guard -> guard.admits(root))) {
                    break;
                }
            }
        }
        return state.map(name -> {
            RemainderForecast first = new RemainderForecast(profile, root, Optional.empty());
            List<Forecast> told = first.run(document, name);
            // What must refer to something and cannot is judged again by what is known then.
            return first.identities
                    .dangling()
                    .map(ids -> new RemainderForecast(profile, root, Optional.of(ids)).run(document, name))
                    .orElse(told);
        });
    }

    private List<Forecast> run(XmlDocument document, String state) {
        around(document.beforeDoctype());
        around(document.beforeRoot());
        around(document.afterRoot());
        String path = "/" + Names.inPath(document.root().name());
        ProfileState of = profile.states().get(state);
        XmlElement root = new Gathering(profile.groups()).of(document.root());
        if (of.shape.isPresent()) {
            if (Shapes.isDisordered(of.shape.get(), root)) {
                Forecast.add(found, path, Forecast.Kind.ORDER, root.location());
            }
            found.addAll(Shapes.lost(of.shape.get(), root, path));
            root = Shapes.of(of.shape.get(), root);
        }
        state(of, root, path, 1, List.of(), found);
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

    /**
     * Judges an element.
     *
     * @param index its place among those of its name
     * @return the places that it fills; nothing, and nothing is said, where the other side cannot hold it at all
     */
    Optional<Places> state(
            ProfileState state, XmlElement element, String path, int index, List<Guard> says, List<Forecast> out) {
        if (state.mode == ProfileState.Mode.COPY) {
            formulae.judge(element, path, out);
            return Optional.of(new Places(path, element, Set.of()));
        }
        Limits known = limits.computeIfAbsent(element, any -> new IdentityHashMap<>(1))
                .computeIfAbsent(state, any -> new Limits());
        Set<String> blocked = known.blocked;
        Set<XmlElement> refused = known.refused;
        while (true) {
            List<Forecast> said = new ArrayList<>();
            int mark = identities.mark();
            Places places = new Places(path, element, blocked, refused);
            attributes(element, state, places, path, said);
            if (state.mode == ProfileState.Mode.ROWS) {
                rows(state, element, places, path, says, said);
            } else {
                texts.content(new TextForecast.Container(state, true, places), element, path, path, said);
            }
            boolean again = false;
            for (ProfileState.Need need : state.needs) {
                if (need.places().stream().noneMatch(places.ways::contains)) {
                    if (need.in().isEmpty()) {
                        identities.reset(mark);
                        return Optional.empty();
                    }
                    again |= places.ways.contains(need.in().get())
                            && blocked.add(need.in().get());
                }
            }
            Closing.Outcome closed = closed(state, places);
            again |= refused.addAll(closed.refused());
            if (!again) {
                if (closed.carried()) {
                    Forecast.add(said, path, Forecast.Kind.SUPPLIED, element.location());
                }
                if (state.carries.stream().anyMatch(set -> set.stream().noneMatch(places.ways::contains))) {
                    Forecast.add(said, path, Forecast.Kind.SUPPLIED, element.location());
                }
                ChildOrder.judge(element, 0, places, path, said);
                Demands.judge(
                        state.mode != ProfileState.Mode.ROWS,
                        demands(state, index, places),
                        element,
                        places,
                        path,
                        said);
                Demands.judge(
                        false,
                        says.stream()
                                .filter(guard -> !guard.isSelf())
                                .map(Demands::of)
                                .toList(),
                        element,
                        places,
                        path,
                        said);
                out.addAll(said);
                return Optional.of(places);
            }
            identities.reset(mark);
        }
    }

    /** What becomes of what was made where the other side has not all of it beside each other. */
    private static Closing.Outcome closed(ProfileState state, Places places) {
        return state.model
                .map(model -> Closing.judge(model, places.made, state.filledCarrier(places)))
                .orElse(Closing.NOTHING);
    }

    private static List<ProfileState.Demand> demands(ProfileState state, int index, Places places) {
        return state.demands.stream()
                .filter(demand -> !places.wraps
                        || demand.steps().isEmpty()
                        || demand.steps().get(0).equals("#"))
                .map(demand -> demand.at(demand.steps().isEmpty() ? index : 1))
                .toList();
    }

    private void attributes(XmlElement element, ProfileState state, Places places, String path, List<Forecast> out) {
        for (XmlAttribute attribute : element.attributes()) {
            String name = Names.of(attribute.name());
            if (values.attribute(attribute, List.of(state.rows), element, places, path, out) == Fate.KEPT) {
                places.consumed.add("@" + name);
            } else {
                Forecast.add(out, path + "/@" + Names.inPath(attribute.name()), Forecast.Kind.DATA, element.location());
            }
        }
    }

    private void rows(
            ProfileState state, XmlElement element, Places places, String path, List<Guard> says, List<Forecast> out) {
        boolean elements = element.hasElements();
        boolean taken = says.stream().anyMatch(guard -> guard.isSelf() && guard.admits(element))
                || (!elements || state.flags.contains("mixed")) && text(state, element, places, path, out);
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                if (children.child(child, List.of(state.rows), places, path, "", out) != Fate.KEPT) {
                    Leftovers.element(child, paths.of(child, path), out);
                }
            } else if (node instanceof XmlText text) {
                if (!taken && !text.isBlank()) {
                    Leftovers.text(element, path, out);
                }
            } else {
                Leftovers.aside(node, element, path, out);
            }
        }
    }

    private boolean text(ProfileState state, XmlElement element, Places places, String path, List<Forecast> out) {
        for (ProfileLine line : state.rows.text) {
            Fate fate = line.derived()
                    ? Fate.LOST
                    : values.value(line, element.text(), path, element.location(), places, out);
            if (fate == Fate.KEPT && !element.hasElements()) {
                Leftovers.split(element, path, out);
            }
            if (fate != Fate.LOST) {
                return fate == Fate.KEPT;
            }
        }
        return false;
    }
}
