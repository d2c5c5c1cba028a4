package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/** The entries that a conversion reported as stale, found in the document by place and kind. */
final class StaleEntries {

    private static final Pattern KIND = Pattern.compile("(?:next )?(\\w+)(?: .*)? ~[\\w.-]+", Pattern.DOTALL);

    private static final Pattern SHARED =
            Pattern.compile("(shared \\S+\\[\\d+\\]) (\\S+)( @.*) ~[\\w-]{4}", Pattern.DOTALL);

    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d+)\\.\\.(\\d+)");

    /** Entries that several elements share, and what is left of each without the ids that are others now. */
    private final Map<XmlInstruction, Optional<XmlInstruction>> shared = new HashMap<>();

    private final List<XmlInstruction> found = new ArrayList<>();
    private final List<Integer> ordinals = new ArrayList<>();
    private boolean ambiguous;

    /**
     * @param document the document as it was read, with its places
     * @param report what was said of it
     */
    StaleEntries(XmlDocument document, Report report) {
        Map<Location, Map<String, Long>> stale = new HashMap<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.code() == RemainderCode.STALE) {
                stale.computeIfAbsent(diagnostic.location(), at -> new HashMap<>())
                        .merge(diagnostic.arguments().get(0), 1L, Long::sum);
            }
        }
        Map<XmlInstruction, Integer> seen = new HashMap<>();
        Map<XmlInstruction, Integer> ordinal = new IdentityHashMap<>();
        for (XmlElement element : Nodes.all(document.root())) {
            for (XmlNode node : element.children()) {
                if (node instanceof XmlInstruction instruction) {
                    ordinal.put(instruction, seen.merge(instruction, 1, Integer::sum));
                }
            }
        }
        shared(document.root());
        if (!shared.isEmpty()) {
            // They are reported at the root as data, like what the root itself has.
            stale.computeIfPresent(document.root().location(), (at, kinds) -> {
                kinds.merge("data", (long) -shared.size(), Long::sum);
                kinds.remove("data", 0L);
                return kinds;
            });
        }
        for (XmlElement element : Nodes.all(document.root())) {
            Map<String, Long> kinds = stale.remove(element.location());
            if (kinds != null) {
                kinds.forEach((kind, count) -> add(element, kind, count, ordinal));
            }
        }
        ambiguous |= !stale.isEmpty();
    }

    private void shared(XmlElement root) {
        Set<String> ids = new HashSet<>();
        for (XmlElement element : Nodes.all(root)) {
            element.attributes().stream()
                    .filter(attribute -> attribute.name().local().equals("id"))
                    .forEach(id -> ids.add(id.value()));
        }
        for (XmlNode node : root.children()) {
            if (node instanceof XmlInstruction instruction
                    && SHARED.matcher(instruction.data()).matches()) {
                Matcher entry = SHARED.matcher(instruction.data());
                assertThat(entry.matches()).isTrue();
                List<String> all = ids(entry.group(2));
                List<String> present = all.stream().filter(ids::contains).toList();
                long elements = Nodes.all(root).stream()
                        .filter(element -> element.name().local().equals(local(entry.group(1))))
                        .count();
                long gone = Long.parseLong(entry.group(1).replaceAll(".*\\[(\\d+)\\]", "$1")) - elements;
                if (all.size() > present.size() && all.size() - present.size() != gone) {
                    String rest = entry.group(1) + " " + String.join(",", present) + entry.group(3);
                    shared.put(
                            instruction,
                            present.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new XmlInstruction(
                                            instruction.target(), rest + " ~" + Entries.digest(rest))));
                }
            }
        }
    }

    private static String local(String said) {
        return said.replaceAll("shared (?:.*:)?(.*)\\[\\d+\\]", "$1");
    }

    private static List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        for (String part : list.split(",")) {
            Matcher range = RANGE.matcher(part);
            if (range.matches()) {
                for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
                    ids.add(range.group(1) + ("%0" + range.group(2).length() + "d").formatted(i));
                }
            } else {
                ids.add(part);
            }
        }
        return ids;
    }

    private void add(XmlElement element, String kind, long count, Map<XmlInstruction, Integer> ordinal) {
        List<XmlInstruction> here = element.children().stream()
                .filter(XmlInstruction.class::isInstance)
                .map(XmlInstruction.class::cast)
                .filter(instruction -> kind(instruction).equals(kind))
                .toList();
        if (here.size() != count) {
            ambiguous = true;
        }
        here.forEach(instruction -> {
            found.add(instruction);
            ordinals.add(ordinal.get(instruction));
        });
    }

    static boolean isEntry(XmlNode node) {
        return node instanceof XmlInstruction instruction
                && instruction.target().matches("st(36|96)")
                && !kind(instruction).isEmpty();
    }

    private static String kind(XmlInstruction instruction) {
        Matcher matcher = KIND.matcher(instruction.data());
        if (!matcher.matches()) {
            return "";
        }
        return switch (matcher.group(1)) {
            case "open", "close", "wrapped" -> "wrapper";
            default -> matcher.group(1);
        };
    }

    boolean isAmbiguous() {
        return ambiguous;
    }

    /** A document that holds these entries without them. */
    XmlDocument takenFrom(XmlDocument document) {
        Map<XmlInstruction, Integer> seen = new HashMap<>();
        XmlElement root = document.root();
        List<XmlNode> children = root.children().stream()
                .flatMap(node -> node instanceof XmlInstruction instruction && shared.containsKey(instruction)
                        ? shared.get(instruction).stream()
                        : Stream.of(node))
                .toList();
        XmlDocument less =
                Nodes.with(document, new XmlElement(root.name(), root.attributes(), children, root.location()));
        return Nodes.without(less, node -> {
            if (!(node instanceof XmlInstruction instruction) || !found.contains(instruction)) {
                return false;
            }
            int now = seen.merge(instruction, 1, Integer::sum);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).equals(instruction) && ordinals.get(i) == now) {
                    return true;
                }
            }
            return false;
        });
    }
}
