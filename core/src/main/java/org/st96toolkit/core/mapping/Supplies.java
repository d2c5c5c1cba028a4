package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** Supplies what the written side demands and the source did not give. */
final class Supplies {

    private Supplies() {}

    static void supply(
            Supply supply,
            DraftElement made,
            Placement placement,
            DocumentFacts facts,
            int index) {
        DraftElement within = find(made, supply.within().steps());
        if (within == null || exists(within, supply.path())) {
            return;
        }
        Optional<String> value = supply.value().flatMap(v -> value(v, facts, index));
        if (supply.value().isPresent() && value.isEmpty()) {
            return;
        }
        placement.put(within, supply.path(), value.orElse(""), made.location(), false);
    }

    private static Optional<String> value(Supply.Value value, DocumentFacts facts, int index) {
        if (value instanceof Supply.Constant constant) {
            return Optional.of(constant.text());
        } else if (value instanceof Supply.Country) {
            return facts.country();
        } else if (value instanceof Supply.Language) {
            return facts.language();
        }
        return Optional.of(Integer.toString(index));
    }

    private static DraftElement find(DraftElement from, List<Step> steps) {
        DraftElement at = from;
        for (Step step : steps) {
            at = child(at, step.name());
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private static DraftElement child(DraftElement parent, XmlName name) {
        for (Object node : parent.content()) {
            if (node instanceof DraftElement draft && draft.name().equals(name)) {
                return draft;
            }
        }
        return null;
    }

    private static boolean exists(DraftElement from, Path path) {
        DraftElement at = find(from, path.steps());
        return at != null && (path.attribute().isEmpty() || at.hasAttribute(path.attribute().get()));
    }
}
