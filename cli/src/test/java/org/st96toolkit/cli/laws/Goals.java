package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlName;

/**
 * What the document of each seed shall hold beside what chance brings: two elements of the grammar, and an element in a
 * certain parent. Neighbouring seeds go through all of them, so that half as many documents as there are elements hold each.
 */
final class Goals {

    /** Ways from the root: the names of the elements below it, to each element by its shortest. */
    private final List<List<XmlName>> elements = new ArrayList<>();

    /** The same to each child in each parent. */
    private final List<List<XmlName>> pairs = new ArrayList<>();

    /** An element in a parent. */
    private record Pair(XmlName parent, XmlName child) {}

    private record Open(ElementDeclaration at, List<XmlName> way) {}

    /** @param completions knows which elements can be brought to an end */
    Goals(ElementDeclaration root, Completions completions) {
        Map<XmlName, List<XmlName>> shortest = new LinkedHashMap<>();
        Set<Pair> known = new HashSet<>();
        List<Open> open = new ArrayList<>(List.of(new Open(root, List.of())));
        for (int i = 0; i < open.size(); i++) {
            ElementType type = open.get(i).at().type();
            if (!Completions.hasChildren(type)) {
                continue;
            }
            for (XmlName name : new LinkedHashSet<>(type.childNames())) {
                ElementDeclaration child = type.child(name).orElseThrow();
                if (completions.ends(child.type())
                        && completions.lead(type, List.of(), name).isPresent()) {
                    List<XmlName> way = new ArrayList<>(open.get(i).way());
                    way.add(name);
                    if (shortest.putIfAbsent(name, way) == null) {
                        open.add(new Open(child, way));
                    }
                    if (known.add(new Pair(open.get(i).at().name(), name))) {
                        pairs.add(way);
                    }
                }
            }
        }
        elements.addAll(shortest.values());
        Collections.shuffle(elements, new Random(1));
        Collections.shuffle(pairs, new Random(2));
    }

    /** The ways to what the document of a seed shall hold. */
    List<List<XmlName>> of(long seed) {
        return elements.isEmpty()
                ? List.of()
                : List.of(
                        elements.get(Math.floorMod(seed, elements.size())),
                        elements.get(Math.floorMod(seed + elements.size() / 2, elements.size())),
                        pairs.get(Math.floorMod(seed, pairs.size())));
    }
}
