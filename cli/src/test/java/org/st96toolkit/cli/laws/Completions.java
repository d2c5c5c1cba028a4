package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.xml.XmlName;

/** What the shortest content of each type is, so that a document that grows at random can be brought to an end. */
final class Completions {

    private static final int LONGEST = 40;
    private static final XmlName NOBODY = new XmlName("urn:nobody", "nobody");

    private final Map<ElementType, Integer> heights = new IdentityHashMap<>();

    /** The grammar as far as it can be reached from a root. */
    Completions(ElementDeclaration root) {
        List<ElementType> open = reach(root.type());
        for (int height = 0; !open.isEmpty(); height++) {
            List<ElementType> done = new ArrayList<>();
            for (ElementType type : open) {
                if (complete(type, List.of(), height).isPresent()) {
                    done.add(type);
                }
            }
            if (done.isEmpty()) {
                return;
            }
            for (ElementType type : done) {
                heights.put(type, height);
            }
            open.removeAll(done);
        }
    }

    private static List<ElementType> reach(ElementType root) {
        List<ElementType> reached = new ArrayList<>(List.of(root));
        Map<ElementType, Boolean> known = new IdentityHashMap<>(Map.of(root, true));
        for (int i = 0; i < reached.size(); i++) {
            ElementType type = reached.get(i);
            if (hasChildren(type)) {
                for (XmlName name : type.childNames()) {
                    ElementType child = type.child(name).orElseThrow().type();
                    if (known.put(child, true) == null) {
                        reached.add(child);
                    }
                }
            }
        }
        return reached;
    }

    static boolean hasChildren(ElementType type) {
        return type.content() == ElementType.Content.ELEMENTS || type.content() == ElementType.Content.MIXED;
    }

    /** The names that may come next after some children. */
    static List<XmlName> next(ElementType type, List<XmlName> before) {
        List<XmlName> probe = new ArrayList<>(before);
        probe.add(NOBODY);
        return type.check(probe) instanceof ModelCheck.Unexpected unexpected && unexpected.index() == before.size()
                ? unexpected.expected()
                : List.of();
    }

    /** Whether a type can be brought to an end at all. */
    boolean ends(ElementType type) {
        return heights.containsKey(type);
    }

    /** The height of the lowest content of a type. */
    int height(ElementType type) {
        return heights.get(type);
    }

    /** The rest of the content, after some children, that holds nothing as high as a type may be. */
    Optional<List<XmlName>> complete(ElementType type, List<XmlName> before, int below) {
        if (!hasChildren(type)) {
            return Optional.of(List.of());
        }
        List<XmlName> names = new ArrayList<>(before);
        return finish(type, names, below, new HashSet<>())
                ? Optional.of(List.copyOf(names.subList(before.size(), names.size())))
                : Optional.empty();
    }

    /** The names that lead from some children to a further one, that one included; nothing where it cannot come any more. */
    Optional<List<XmlName>> lead(ElementType type, List<XmlName> before, XmlName wanted) {
        List<XmlName> names = new ArrayList<>(before);
        return lead(type, names, wanted, new HashSet<>())
                ? Optional.of(List.copyOf(names.subList(before.size(), names.size())))
                : Optional.empty();
    }

    private boolean lead(ElementType type, List<XmlName> names, XmlName wanted, Set<List<XmlName>> failed) {
        List<XmlName> expected = next(type, names);
        if (expected.contains(wanted)) {
            names.add(wanted);
            if (complete(type, names, Integer.MAX_VALUE).isPresent()) {
                return true;
            }
            names.remove(names.size() - 1);
        }
        if (names.size() >= LONGEST || failed.size() > 500 || failed.contains(names)) {
            return false;
        }
        List<XmlName> sorted = new ArrayList<>(expected);
        // What comes late in the model, but before the wanted, leads there soonest.
        int rank = type.rank(wanted);
        sorted.sort(Comparator.<XmlName>comparingInt(name -> type.rank(name) > rank ? 1 : 0)
                .thenComparingInt(name -> -type.rank(name)));
        for (XmlName name : sorted) {
            if (ends(type.child(name).orElseThrow().type())) {
                names.add(name);
                if (lead(type, names, wanted, failed)) {
                    return true;
                }
                names.remove(names.size() - 1);
            }
        }
        failed.add(List.copyOf(names));
        return false;
    }

    private boolean finish(ElementType type, List<XmlName> names, int below, Set<List<XmlName>> failed) {
        if (type.check(names) instanceof ModelCheck.Satisfied) {
            return true;
        }
        if (names.size() >= LONGEST || failed.size() > 500 || failed.contains(names)) {
            return false;
        }
        List<XmlName> expected = new ArrayList<>(next(type, names));
        // What comes late in the model leads to its end soonest.
        expected.sort((one, other) -> type.rank(other) - type.rank(one));
        for (XmlName name : expected) {
            Integer height = type.child(name)
                    .map(ElementDeclaration::type)
                    .map(heights::get)
                    .orElse(null);
            if (height != null && height < below) {
                names.add(name);
                if (finish(type, names, below, failed)) {
                    return true;
                }
                names.remove(names.size() - 1);
            }
        }
        failed.add(List.copyOf(names));
        return false;
    }
}
