package org.st96toolkit.core.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/**
 * Copies an element with all it holds into another namespace, and repairs what the written grammar refuses: a missing
 * child becomes an empty filler, children too many are grouped by a filler, bare text is put into the carrier, attributes
 * that are not known or whose value is refused are left out, and an element that lacks an attribute gives way to its
 * content.
 */
final class SubtreeCopy {

    private static final int ATTEMPTS = 1_000;

    /** More missing children before one that may come later no formula asks for: its scripts stand in pairs. */
    private static final int MOST_FILLERS = 2;

    private final String fromNamespace;
    private final String toNamespace;
    private final XmlName filler;
    private final XmlName carrier;
    private final boolean repair;
    private final Consumer<XmlElement> repaired;
    private final Map<XmlName, XmlName> names = new HashMap<>();
    private boolean exact;

    /**
     * @param filler the grouping element, or null
     * @param carrier the element for bare text, or null
     * @param repair whether to repair
     * @param repaired is told each source element that had to be repaired
     */
    SubtreeCopy(
            String fromNamespace,
            String toNamespace,
            XmlName filler,
            XmlName carrier,
            boolean repair,
            Consumer<XmlElement> repaired) {
        this.fromNamespace = fromNamespace;
        this.toNamespace = toNamespace;
        this.filler = filler;
        this.carrier = carrier;
        this.repair = repair;
        this.repaired = repaired;
    }

    /**
     * The copy, or null where it cannot be made valid.
     *
     * @param name the name that the copy has
     * @param type its declared type, or null
     */
    DraftElement copy(XmlElement element, XmlName name, ElementType type) {
        exact = true;
        return copied(element, name, type);
    }

    /** Whether the element that was copied last comes back by the copy of its copy. */
    boolean isExact() {
        return exact;
    }

    private DraftElement copied(XmlElement element, XmlName name, ElementType type) {
        DraftElement copy = new DraftElement(name, type, element.location());
        // What it holds is as exact as the whole.
        copy.exact(true);
        boolean changed = false;
        for (XmlAttribute attribute : element.attributes()) {
            XmlName moved = attribute.name().namespace().isEmpty() ? attribute.name() : name(attribute.name());
            if (repair && type != null && isRefused(type, moved, attribute.value())) {
                changed = true;
            } else {
                copy.attributes().add(new XmlAttribute(moved, attribute.value()));
            }
        }
        if (repair && type != null && lacksAttribute(copy, type)) {
            return null;
        }
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                changed |= addChild(copy, child, type);
            } else if (node instanceof XmlText text && !text.isBlank() && repair && refusesText(type)) {
                changed = true;
                addText(copy, text, element);
            } else {
                exact &= !(node instanceof XmlInstruction);
                copy.add(node);
            }
        }
        if (repair && type != null && type.content() != ElementType.Content.ANY) {
            Boolean mended = mend(copy, element);
            if (mended == null) {
                return null;
            }
            changed |= mended;
        }
        if (changed) {
            exact = false;
            dropBlanks(copy);
            repaired.accept(element);
        }
        return copy;
    }

    /** White space that means nothing stands elsewhere when what was repaired has come back. */
    private static void dropBlanks(DraftElement copy) {
        if (copy.hasOnlyElements()) {
            copy.content().removeIf(node -> node instanceof XmlText text && text.isBlank());
        }
    }

    private boolean addChild(DraftElement parent, XmlElement child, ElementType type) {
        XmlName name = name(child.name());
        ElementType inner = type == null
                ? null
                : type.child(name).map(ElementDeclaration::type).orElse(null);
        DraftElement copied = inner == null && type != null && repair ? null : copied(child, name, inner);
        if (copied != null) {
            parent.add(copied);
            return false;
        }
        // It cannot be said here: its content takes its place.
        for (XmlNode node : child.children()) {
            if (node instanceof XmlElement grandchild) {
                addChild(parent, grandchild, type);
            } else if (!(node instanceof XmlText text) || !text.isBlank()) {
                addText(parent, node, child);
            }
        }
        return true;
    }

    private void addText(DraftElement parent, XmlNode node, XmlElement source) {
        boolean refused = node instanceof XmlText && refusesText(parent.type());
        if (!refused) {
            parent.add(node);
        } else if (carrier != null && parent.type().child(carrier).isPresent()) {
            DraftElement held = filled(parent, carrier, source);
            held.add(node);
            parent.add(held);
        }
    }

    private XmlName name(XmlName name) {
        exact &= !name.namespace().equals(toNamespace);
        return name.namespace().equals(fromNamespace)
                ? names.computeIfAbsent(name, moved -> new XmlName(toNamespace, moved.local()))
                : name;
    }

    private static boolean isRefused(ElementType type, XmlName name, String value) {
        return type.attribute(name)
                .map(declared -> declared.type().fault(value).isPresent())
                .orElse(true);
    }

    private static boolean lacksAttribute(DraftElement copy, ElementType type) {
        for (AttributeDeclaration required : type.requiredAttributes()) {
            if (!copy.hasAttribute(required.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean refusesText(ElementType type) {
        return type != null
                && (type.content() == ElementType.Content.ELEMENTS || type.content() == ElementType.Content.EMPTY);
    }

    /** Whether it had to be mended; null where it cannot be. */
    private Boolean mend(DraftElement copy, XmlElement source) {
        boolean changed = false;
        int filledInARow = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            ModelCheck check = copy.type().check(copy.childNames());
            if (check instanceof ModelCheck.Satisfied) {
                return changed;
            }
            if (filler == null || copy.type().child(filler).isEmpty()) {
                return null;
            }
            changed = true;
            if (check instanceof ModelCheck.Unexpected unexpected) {
                int from = Math.max(0, unexpected.index() - 1);
                if (canGroup(copy, from)) {
                    group(copy, from, source);
                } else if (unexpected.expected().contains(filler) && filledInARow++ < MOST_FILLERS) {
                    copy.content().add(indexOfElement(copy, unexpected.index()), filled(copy, filler, source));
                    continue;
                } else {
                    return null;
                }
            } else {
                copy.add(filled(copy, filler, source));
            }
            filledInARow = 0;
        }
        return null;
    }

    /** Whether the filler may hold all children from one on: what only its parent may hold it does not take. */
    private boolean canGroup(DraftElement copy, int firstElement) {
        ElementType group = copy.type().child(filler).orElseThrow().type();
        List<XmlName> names = copy.childNames();
        return names.subList(firstElement, names.size()).stream()
                .allMatch(name -> group.child(name).isPresent());
    }

    private static int indexOfElement(DraftElement copy, int element) {
        int seen = -1;
        for (int at = 0; at < copy.content().size(); at++) {
            if (DraftElement.elementName(copy.content().get(at)) != null && ++seen == element) {
                return at;
            }
        }
        return copy.content().size();
    }

    /** Groups all from an element on in one filler. */
    private void group(DraftElement copy, int firstElement, XmlElement source) {
        dropBlanks(copy);
        List<Object> content = copy.content();
        int at = indexOfElement(copy, firstElement);
        DraftElement group = filled(copy, filler, source);
        List<Object> tail = content.subList(at, content.size());
        group.content().addAll(tail);
        tail.clear();
        content.add(group);
    }

    private static DraftElement filled(DraftElement parent, XmlName name, XmlElement source) {
        ElementType type =
                parent.type().child(name).map(ElementDeclaration::type).orElse(null);
        // A location of its own, so that it is not taken for an element of the source.
        return new DraftElement(
                name,
                type,
                new org.st96toolkit.core.diagnostic.Location(
                        source.location().line(), source.location().column()));
    }
}
