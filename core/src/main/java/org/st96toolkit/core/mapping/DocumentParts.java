package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.st96toolkit.core.xml.Doctype;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;

/**
 * What stands around the root element of a written document, and what the root's entry says of what stood around the
 * root of the source.
 *
 * @param said the properties for the root's entry
 */
record DocumentParts(
        List<XmlNode> beforeDoctype,
        Optional<Doctype> doctype,
        List<XmlNode> beforeRoot,
        List<XmlNode> afterRoot,
        Map<String, String> said) {

    private static final String DOCTYPE = "doctype";
    private static final String PUBLIC = "public";
    private static final String SYSTEM = "system";
    private static final String SUBSET = "subset";
    private static final String BEFORE = "before-doctype";

    static DocumentParts of(
            XmlDocument source,
            Optional<Map<String, String>> restored,
            Optional<Doctype> usual,
            EntryTargets targets,
            Side from,
            EntryNotation notation) {
        List<XmlNode> before = new ArrayList<>(carried(source.beforeDoctype(), targets, from, notation));
        before.addAll(carried(source.beforeRoot(), targets, from, notation));
        List<XmlNode> after = carried(source.afterRoot(), targets, from, notation);
        Map<String, String> said = new LinkedHashMap<>();
        source.doctype().ifPresent(doctype -> {
            said.put(DOCTYPE, doctype.name());
            doctype.publicId().ifPresent(id -> said.put(PUBLIC, id));
            doctype.systemId().ifPresent(id -> said.put(SYSTEM, id));
            doctype.internalSubset().ifPresent(subset -> said.put(SUBSET, subset));
            if (!source.beforeDoctype().isEmpty()) {
                said.put(BEFORE, Integer.toString(source.beforeDoctype().size()));
            }
        });
        if (restored.isEmpty()) {
            return usual.isPresent()
                    ? new DocumentParts(List.of(), usual, before, after, said)
                    : new DocumentParts(before, usual, List.of(), after, said);
        }
        Map<String, String> known = restored.get();
        Optional<Doctype> doctype = Optional.ofNullable(known.get(DOCTYPE))
                .map(name -> new Doctype(
                        name,
                        Optional.ofNullable(known.get(PUBLIC)),
                        Optional.ofNullable(known.get(SYSTEM)),
                        Optional.ofNullable(known.get(SUBSET))));
        int first = doctype.isPresent() ? Math.min(before.size(), number(known.get(BEFORE))) : before.size();
        return new DocumentParts(
                List.copyOf(before.subList(0, first)),
                doctype,
                List.copyOf(before.subList(first, before.size())),
                after,
                said);
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Nodes as they stand around the written root: entries become what they hold, reserved instructions entries. */
    private static List<XmlNode> carried(List<XmlNode> nodes, EntryTargets targets, Side from, EntryNotation notation) {
        List<XmlNode> carried = new ArrayList<>(nodes.size());
        for (XmlNode node : nodes) {
            if (!(node instanceof XmlInstruction instruction) || !targets.reserves(instruction.target())) {
                carried.add(node);
                continue;
            }
            Optional<EntryNotation.Anchored> entry =
                    instruction.target().equals(targets.in(from)) ? notation.read(instruction) : Optional.empty();
            if (entry.isPresent() && entry.get().entry() instanceof Entry.Data data) {
                carried.addAll(data.nodes());
            } else {
                carried.add(notation.write(
                        targets.in(from.other()),
                        new Entry.Data(EntryPath.SELF, OptionalInt.empty(), List.of(), List.of(instruction)),
                        Optional.empty(),
                        false));
            }
        }
        return carried;
    }
}
