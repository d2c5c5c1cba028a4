package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.grammar.SimpleType;
import org.st96toolkit.core.mapping.Path;
import org.st96toolkit.core.mapping.Step;
import org.st96toolkit.core.xml.XmlName;

/** What is asked of a content model. */
final class ContentModels {

    private static final int LONGEST = 60;

    /** More names are not looked for that may stand in the place of one. */
    private static final int ALTERNATIVES = 24;

    private final ElementType type;

    ContentModels(ElementType type) {
        this.type = type;
    }

    boolean hasChildren() {
        return type.content() == ElementType.Content.ELEMENTS || type.content() == ElementType.Content.MIXED;
    }

    boolean mayRepeat(XmlName name) {
        return hasChildren() && completes(List.of(name, name), n -> true).isPresent();
    }

    /** The sets of names of which one must be there. */
    List<Set<XmlName>> required() {
        List<Set<XmlName>> sets = new ArrayList<>();
        Optional<List<XmlName>> least = hasChildren() ? completes(List.of(), n -> true) : Optional.empty();
        for (XmlName name : least.orElse(List.of())) {
            // What may stand in its place.
            Set<XmlName> set = new LinkedHashSet<>(Set.of(name));
            Optional<List<XmlName>> other = completes(List.of(), n -> !set.contains(n));
            while (other.isPresent() && set.size() < ALTERNATIVES) {
                List<XmlName> instead = other.get().stream()
                        .filter(n -> !least.orElseThrow().contains(n) && !set.contains(n))
                        .toList();
                if (instead.isEmpty()) {
                    break;
                }
                set.add(instead.get(0));
                other = completes(List.of(), n -> !set.contains(n));
            }
            if (other.isEmpty() && !sets.contains(set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** What must be there where a name is, though it need not be otherwise. */
    List<XmlName> neededBy(XmlName name) {
        if (!hasChildren()) {
            return List.of();
        }
        Optional<List<XmlName>> least = completes(List.of(name), n -> true);
        return least.map(names -> names.stream()
                        .filter(n -> !n.equals(name)
                                && completes(List.of(name), o -> !o.equals(n)).isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** Whether the first node of a path must be there. */
    boolean demands(Path path) {
        if (path.steps().isEmpty()) {
            return path.attribute()
                    .flatMap(type::attribute)
                    .filter(a -> a.required())
                    .isPresent();
        }
        XmlName first = path.steps().get(0).name();
        return hasChildren() && required().stream().anyMatch(set -> set.size() == 1 && set.contains(first));
    }

    /**
     * Whether a name is supplied where nothing in its place is: it is expected, and nothing is that comes later in the order of the
     * grammar.
     */
    boolean maySupply(XmlName name) {
        List<XmlName> least = completes(List.of(name), n -> true).orElse(List.of(name));
        List<XmlName> expected = Completions.next(type, least.subList(0, least.indexOf(name)));
        return expected.contains(name) && expected.stream().noneMatch(other -> type.rank(other) > type.rank(name));
    }

    /** How many elements it holds, and which. */
    String part(String children, Map<String, String> names, ValueForms values) {
        boolean text = type.content() != ElementType.Content.ELEMENTS && type.content() != ElementType.Content.EMPTY;
        String set = children.isEmpty() ? "-" : names.computeIfAbsent(children, all -> "set-" + (names.size() + 1));
        int least = 0;
        int most = children.isEmpty() ? 0 : -1;
        if (hasChildren()) {
            least = completes(List.of(), n -> true).map(List::size).orElse(0);
            List<XmlName> long1 = longest();
            most = long1.size() >= 9 ? -1 : long1.size();
        }
        if (type.content() == ElementType.Content.ANY || text && hasChildren()) {
            most = -1;
        }
        return (text ? "text " : "elements ") + least + " " + (most < 0 ? "*" : most) + " " + set
                + (least > 0 ? late() : "")
                + type.requiredAttributes().stream()
                        .map(a -> " @" + ProfileNotation.name(a.name()))
                        .collect(Collectors.joining())
                + attributes(names, values);
    }

    private String attributes(Map<String, String> names, ValueForms forms) {
        String all = type.attributes().stream()
                .map(a -> ProfileNotation.name(a.name()) + values(a.type(), forms))
                .sorted()
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : " with " + names.computeIfAbsent(all, set -> "set-" + (names.size() + 1));
    }

    private static String values(SimpleType type, ValueForms forms) {
        if (type.identity() != SimpleType.Identity.NONE) {
            return type.identity() == SimpleType.Identity.ID ? "=#id" : "=#idref";
        }
        List<String> values = type.enumeration();
        if (values.isEmpty()) {
            return forms.ofFormula(type).map(form -> "=~" + form).orElse("");
        }
        boolean listed = values.stream().noneMatch(value -> value.isEmpty() || value.contains(" "));
        return listed ? "=" + String.join("|", values) : "";
    }

    private String late() {
        List<XmlName> first = Completions.next(type, List.of());
        return type.childNames().stream()
                .filter(n -> !first.contains(n))
                .map(n -> " " + ProfileNotation.name(n))
                .sorted()
                .collect(Collectors.joining());
    }

    private List<XmlName> longest() {
        List<XmlName> names = new ArrayList<>();
        while (names.size() < 9) {
            List<XmlName> next = Completions.next(type, names);
            Optional<XmlName> more = next.stream()
                    .filter(n -> {
                        List<XmlName> longer = new ArrayList<>(names);
                        longer.add(n);
                        return !(type.check(longer) instanceof ModelCheck.Unexpected);
                    })
                    .min(Comparator.comparingInt(type::rank));
            if (more.isEmpty()) {
                break;
            }
            names.add(more.get());
        }
        return names;
    }

    /** What may stand in the place of what must be there; nothing where it need not be. */
    Optional<Set<XmlName>> alternatives(XmlName name) {
        if (!hasChildren()) {
            return Optional.empty();
        }
        Set<XmlName> others = new LinkedHashSet<>();
        for (int i = 0; i < ALTERNATIVES; i++) {
            Optional<List<XmlName>> without = completes(List.of(), n -> !n.equals(name) && !others.contains(n));
            if (without.isEmpty()) {
                return completes(List.of(), n -> !others.contains(n)).map(any -> others);
            }
            if (without.get().isEmpty()) {
                return Optional.empty();
            }
            // What else is there leads past it.
            List<XmlName> known = completes(List.of(name), n -> true).orElse(List.of());
            Optional<XmlName> other =
                    without.get().stream().filter(n -> !known.contains(n)).findFirst();
            if (other.isEmpty()) {
                return Optional.empty();
            }
            others.add(other.get());
        }
        return Optional.empty();
    }

    /** The path with a mark behind each step that need not be there; nothing where nothing of it must. */
    static Optional<String> demanded(ElementType type, Path path) {
        StringBuilder text = new StringBuilder();
        ElementType at = type;
        boolean any = false;
        List<String> unless = List.of();
        for (Step step : path.steps()) {
            Optional<Set<XmlName>> others = new ContentModels(at).alternatives(step.name());
            any |= others.isPresent();
            text.append(text.length() == 0 ? "" : "/")
                    .append(ProfileNotation.name(step.name()))
                    .append(others.isPresent() ? "" : "?");
            if (others.isPresent() && text.indexOf("/") < 0) {
                unless = others.get().stream()
                        .map(ProfileNotation::name)
                        .sorted()
                        .toList();
            }
            at = at.child(step.name()).orElseThrow().type();
        }
        if (path.attribute().isPresent()) {
            boolean must = at.attribute(path.attribute().get())
                    .filter(a -> a.required())
                    .isPresent();
            any |= must;
            text.append(text.length() == 0 ? "@" : "/@")
                    .append(ProfileNotation.name(path.attribute().get()))
                    .append(must ? "" : "?");
        }
        String but = unless.isEmpty() ? "" : "|" + String.join("|", unless);
        return any ? Optional.of(text + but) : Optional.empty();
    }

    /** Names that satisfy the model and hold some, in their order. */
    private Optional<List<XmlName>> completes(List<XmlName> wanted, Predicate<XmlName> allowed) {
        return fill(new ArrayList<>(), wanted, allowed, new HashSet<>());
    }

    private Optional<List<XmlName>> fill(
            List<XmlName> names, List<XmlName> wanted, Predicate<XmlName> allowed, Set<List<XmlName>> failed) {
        if (wanted.isEmpty() && type.check(names) instanceof ModelCheck.Satisfied) {
            return Optional.of(List.copyOf(names));
        }
        if (names.size() > LONGEST || failed.size() > 400 || failed.contains(names)) {
            return Optional.empty();
        }
        List<XmlName> next = new ArrayList<>(Completions.next(type, names));
        next.removeIf(n -> !allowed.test(n));
        if (!wanted.isEmpty() && next.contains(wanted.get(0))) {
            names.add(wanted.get(0));
            Optional<List<XmlName>> found = fill(names, wanted.subList(1, wanted.size()), allowed, failed);
            if (found.isPresent()) {
                return found;
            }
            names.remove(names.size() - 1);
        }
        next.sort(Comparator.comparingInt(n -> -type.rank(n)));
        for (XmlName name : next) {
            if (!names.isEmpty() && names.get(names.size() - 1).equals(name) || wanted.contains(name)) {
                continue;
            }
            names.add(name);
            Optional<List<XmlName>> found = fill(names, wanted, allowed, failed);
            if (found.isPresent()) {
                return found;
            }
            names.remove(names.size() - 1);
        }
        failed.add(List.copyOf(names));
        return Optional.empty();
    }
}
