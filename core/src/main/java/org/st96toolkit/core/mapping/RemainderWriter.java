package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** Puts entries into a document at the elements that they belong to, and the root's entry in front. */
@SuppressWarnings("ReferenceEquality") // an unchanged element is the same
final class RemainderWriter {

    private final String target;
    private final EntryNotation notation;
    private final Grammar grammar;
    private final String maker;
    private final Remainder.Tally tally = new Remainder.Tally();
    private final EntryCondenser condenser;

    /** @param maker what makes the document, for its seal */
    RemainderWriter(String target, EntryNotation notation, Grammar grammar, String maker) {
        this.target = target;
        this.notation = notation;
        this.grammar = grammar;
        this.maker = maker;
        this.condenser = new EntryCondenser(target, notation, grammar, tally);
    }

    XmlElement write(
            XmlElement root, Map<XmlElement, List<EntryNotation.Anchored>> found, Map<String, String> properties) {
        ElementType type =
                grammar.element(root.name()).map(ElementDeclaration::type).orElse(null);
        EntryCondenser.Condensed condensed = condenser.condense(mark(root, type, found));
        XmlElement marked = withShared(condensed);
        Map<String, String> said = new LinkedHashMap<>(properties);
        said.put(Mapper.ENTRIES, Integer.toString(tally.count()));
        said.put(Mapper.SEAL, Seal.of(marked, null, grammar, maker));
        Entry.Document entry = new Entry.Document(said);
        XmlInstruction first = notation.write(target, entry, Optional.empty(), false);
        tally.add(entry, first);
        List<XmlNode> children = new ArrayList<>(marked.children().size() + 1);
        // White space in the root means nothing on either side.
        children.add(new XmlText("\n"));
        children.add(first);
        children.add(new XmlText("\n"));
        children.addAll(marked.children());
        return new XmlElement(marked.name(), marked.attributes(), joined(children), marked.location());
    }

    /** The root with the entries of several elements on lines of their own; white space in it means nothing on either side. */
    private static XmlElement withShared(EntryCondenser.Condensed condensed) {
        XmlElement root = condensed.root();
        if (condensed.shared().isEmpty()) {
            return root;
        }
        List<XmlNode> children =
                new ArrayList<>(root.children().size() + 2 * condensed.shared().size());
        condensed.shared().forEach(entry -> {
            children.add(entry);
            children.add(new XmlText("\n"));
        });
        children.addAll(root.children());
        return new XmlElement(root.name(), root.attributes(), joined(children), root.location());
    }

    /** What was written, and what lies outside the root. */
    Remainder remainder(XmlDocument document) {
        tally.countAround(document, target, notation);
        return tally.remainder();
    }

    private static List<XmlNode> joined(List<XmlNode> nodes) {
        List<XmlNode> joined = new ArrayList<>(nodes.size());
        for (XmlNode node : nodes) {
            int last = joined.size() - 1;
            if (node instanceof XmlText second && last >= 0 && joined.get(last) instanceof XmlText first) {
                joined.set(last, new XmlText(first.value() + second.value()));
            } else {
                joined.add(node);
            }
        }
        return joined;
    }

    private XmlElement mark(XmlElement element, ElementType type, Map<XmlElement, List<EntryNotation.Anchored>> found) {
        List<XmlNode> given = element.children();
        // Made only where something changes: most elements carry nothing.
        List<XmlNode> changed = null;
        if (!holdsNothing(type) && found.containsKey(element)) {
            changed = new ArrayList<>(given.size() + 2);
            add(found.get(element), changed, false, line(element, type));
            for (XmlNode node : changed) {
                if (node instanceof XmlInstruction entry) {
                    condenser.note(element, type, entry);
                }
            }
        }
        for (int i = 0; i < given.size(); i++) {
            XmlNode node = given.get(i);
            XmlNode marked = node;
            List<EntryNotation.Anchored> before = null;
            if (node instanceof XmlElement child) {
                ElementType inner = EntryCondenser.typeIn(grammar, type, child);
                before = holdsNothing(inner) ? found.get(child) : null;
                marked = mark(child, inner, found);
            } else if (node instanceof XmlInstruction instruction) {
                tally.add(instruction, target, notation);
                condenser.note(element, type, instruction);
            }
            if (changed == null && (before != null || marked != node)) {
                changed = new ArrayList<>(given.size() + 2);
                changed.addAll(given.subList(0, i));
            }
            if (changed != null) {
                add(before, changed, true, Optional.empty());
                changed.add(marked);
            }
        }
        return changed == null
                ? element
                : new XmlElement(element.name(), element.attributes(), changed, element.location());
    }

    private void add(List<EntryNotation.Anchored> entries, List<XmlNode> to, boolean next, Optional<XmlText> line) {
        if (entries == null) {
            return;
        }
        for (EntryNotation.Anchored entry : entries) {
            line.ifPresent(to::add);
            XmlInstruction written = notation.write(target, entry.entry(), entry.anchor(), next);
            tally.add(entry.entry(), written);
            to.add(written);
        }
    }

    /** The white space that the children of an element stand behind, where they stand on lines of their own. */
    private static Optional<XmlText> line(XmlElement element, ElementType type) {
        return type != null
                        && type.content() == ElementType.Content.ELEMENTS
                        && !element.children().isEmpty()
                        && element.children().get(0) instanceof XmlText text
                        && text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A DTD's EMPTY element may hold no instructions: its entries stand before it. */
    private static boolean holdsNothing(ElementType type) {
        return type != null && type.content() == ElementType.Content.EMPTY;
    }
}
