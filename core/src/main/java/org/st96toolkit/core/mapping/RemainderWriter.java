package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
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
    private int count;

    RemainderWriter(String target, EntryNotation notation, Grammar grammar) {
        this.target = target;
        this.notation = notation;
        this.grammar = grammar;
    }

    XmlElement write(
            XmlElement root, Map<XmlElement, List<EntryNotation.Anchored>> found, Map<String, String> properties) {
        count = 0;
        ElementType type =
                grammar.element(root.name()).map(ElementDeclaration::type).orElse(null);
        XmlElement marked = mark(root, type, found);
        Map<String, String> said = new LinkedHashMap<>(properties);
        said.put("entries", Integer.toString(count));
        List<XmlNode> children = new ArrayList<>(marked.children().size() + 1);
        // White space in the root means nothing on either side.
        children.add(new XmlText("\n"));
        children.add(notation.write(target, new Entry.Document(said), Optional.empty(), false));
        children.add(new XmlText("\n"));
        children.addAll(marked.children());
        return new XmlElement(marked.name(), marked.attributes(), joined(children), marked.location());
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
        List<XmlNode> children = new ArrayList<>(element.children().size());
        if (!holdsNothing(type)) {
            add(found.get(element), children, false, line(element, type));
        }
        boolean changed = !children.isEmpty();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                ElementType inner = type == null
                        ? null
                        : type.child(child.name()).map(ElementDeclaration::type).orElse(null);
                inner = inner == null
                        ? grammar.element(child.name())
                                .map(ElementDeclaration::type)
                                .orElse(null)
                        : inner;
                if (holdsNothing(inner) && found.containsKey(child)) {
                    add(found.get(child), children, true, Optional.empty());
                    changed = true;
                }
                XmlElement marked = mark(child, inner, found);
                changed |= marked != child;
                children.add(marked);
            } else {
                if (node instanceof XmlInstruction instruction
                        && instruction.target().equals(target)
                        && notation.read(instruction).isPresent()) {
                    count++;
                }
                children.add(node);
            }
        }
        return changed ? new XmlElement(element.name(), element.attributes(), children, element.location()) : element;
    }

    private void add(List<EntryNotation.Anchored> entries, List<XmlNode> to, boolean next, Optional<XmlText> line) {
        if (entries == null) {
            return;
        }
        for (EntryNotation.Anchored entry : entries) {
            line.ifPresent(to::add);
            to.add(notation.write(target, entry.entry(), entry.anchor(), next));
            count++;
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

    /** Whether a document that was made holds entries at their places already. */
    boolean holdsEntries(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                if (holdsEntries(child)) {
                    return true;
                }
            } else if (node instanceof XmlInstruction instruction
                    && instruction.target().equals(target)
                    && notation.read(instruction).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
