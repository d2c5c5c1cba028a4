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
        children.add(notation.write(target, new Entry.Document(said), Optional.empty(), false));
        children.addAll(marked.children());
        return new XmlElement(marked.name(), marked.attributes(), children, marked.location());
    }

    private XmlElement mark(XmlElement element, ElementType type, Map<XmlElement, List<EntryNotation.Anchored>> found) {
        List<XmlNode> children = new ArrayList<>(element.children().size());
        if (!holdsNothing(type)) {
            add(found.get(element), children, false);
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
                    add(found.get(child), children, true);
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

    private void add(List<EntryNotation.Anchored> entries, List<XmlNode> to, boolean next) {
        if (entries == null) {
            return;
        }
        for (EntryNotation.Anchored entry : entries) {
            to.add(notation.write(target, entry.entry(), entry.anchor(), next));
            count++;
        }
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
