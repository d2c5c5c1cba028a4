package org.st96toolkit.cli.laws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlName;

/** Places for rows of tables that are used nowhere. */
final class AnnexViPlaces {

    private static final int MOST_WAYS = 12;
    private static final int DEEPEST = 12;

    private final Grammar read;
    private final AnnexViNames names;
    private final Map<List<String>, List<List<String>>> found = new HashMap<>();

    AnnexViPlaces(Grammar read, AnnexViNames names) {
        this.read = read;
        this.names = names;
    }

    /** The shortest ways from a root element to those of a name. */
    List<List<String>> of(String root, List<String> input) {
        return found.computeIfAbsent(List.of(root, input.get(0)), key -> search(root, input.get(0))).stream()
                .map(steps -> {
                    List<String> whole = new ArrayList<>(steps);
                    whole.addAll(input.subList(1, input.size()));
                    return List.copyOf(whole);
                })
                .toList();
    }

    private List<List<String>> search(String root, String wanted) {
        List<List<String>> ways = new ArrayList<>();
        Deque<Map.Entry<List<String>, ElementType>> queue = new ArrayDeque<>();
        read.element(names.name(root)).ifPresent(start -> queue.add(Map.entry(List.of(root), start.type())));
        Set<ElementType> seen = new HashSet<>();
        XmlName name = names.name(wanted);
        while (!queue.isEmpty() && ways.size() < MOST_WAYS) {
            Map.Entry<List<String>, ElementType> next = queue.poll();
            List<String> way = next.getKey();
            if (way.get(way.size() - 1).equals(wanted)) {
                ways.add(way);
            } else if (way.size() < DEEPEST && Completions.hasChildren(next.getValue())) {
                for (XmlName child : next.getValue().childNames()) {
                    ElementType type =
                            next.getValue().child(child).orElseThrow().type();
                    if (child.equals(name) || seen.add(type)) {
                        List<String> further = new ArrayList<>(way);
                        further.add(names.written(child));
                        queue.add(Map.entry(List.copyOf(further), type));
                    }
                }
            }
        }
        return ways;
    }
}
