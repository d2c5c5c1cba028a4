package org.st96toolkit.cli.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        for (XmlElement element : Nodes.all(document.root())) {
            Map<String, Long> kinds = stale.remove(element.location());
            if (kinds != null) {
                kinds.forEach((kind, count) -> add(element, kind, count, ordinal));
            }
        }
        ambiguous |= !stale.isEmpty();
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
            case "shared" -> "data";
            default -> matcher.group(1);
        };
    }

    boolean isAmbiguous() {
        return ambiguous;
    }

    /** A document that holds these entries without them. */
    XmlDocument takenFrom(XmlDocument document) {
        Map<XmlInstruction, Integer> seen = new HashMap<>();
        return Nodes.without(document, node -> {
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
