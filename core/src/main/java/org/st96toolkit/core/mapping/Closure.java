package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.grammar.AttributeDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.ModelCheck;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlText;

/** Brings what was made into the order of the grammar and sees that it is valid. */
final class Closure {

    private static final int ATTEMPTS = 10_000;

    /** Says what to do where the grammar refuses what was made. */
    interface Repairer {

        /** What stands instead of a child that may not stand where it does. */
        List<Object> instead(DraftElement parent, Object child);

        /** A node to put where the grammar expects one of some names, or nothing. */
        Optional<Object> missing(DraftElement parent, List<XmlName> expected);
    }

    private Closure() {}

    /** Sorts the content of an element, and of those on the way below it, as the grammar prescribes. */
    static void sort(DraftElement element) {
        for (Object node : element.content()) {
            if (node instanceof DraftElement child && child.sharedStep() != null) {
                sort(child);
            }
        }
        ElementType type = element.type();
        if (type == null
                || type.content() != ElementType.Content.ELEMENTS
                || element.content().size() < 2) {
            return;
        }
        List<Object> content = element.content();
        int[] ranks = new int[content.size()];
        int before = 0;
        boolean sorted = true;
        for (int i = 0; i < ranks.length; i++) {
            XmlName name = DraftElement.elementName(content.get(i));
            int rank = name == null ? -1 : type.rank(name);
            ranks[i] = name == null ? -1 : Math.max(rank, rank < 0 ? before : rank);
            if (name != null) {
                sorted &= ranks[i] >= before;
                before = ranks[i];
            }
        }
        if (sorted) {
            return;
        }
        // What is no element stays before the element that follows it.
        int after = Integer.MAX_VALUE;
        for (int i = ranks.length - 1; i >= 0; i--) {
            if (DraftElement.elementName(content.get(i)) == null) {
                ranks[i] = after;
            } else {
                after = ranks[i];
            }
        }
        List<Integer> order = new ArrayList<>(ranks.length);
        for (int i = 0; i < ranks.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> ranks[i]));
        List<Object> reordered = new ArrayList<>(ranks.length);
        for (int i : order) {
            reordered.add(content.get(i));
        }
        element.content(reordered);
    }

    /**
     * Attributes stand as they are declared, for their order in the source means nothing and is another after the way
     * back. Most do so already.
     */
    private static void sortAttributes(List<XmlAttribute> attributes, ElementType type) {
        if (attributes.size() > 1) {
            List<AttributeDeclaration> declared = type.attributes();
            int sorted = 0;
            for (int i = 0; i < declared.size() && sorted < attributes.size(); i++) {
                for (int k = sorted; k < attributes.size(); k++) {
                    if (attributes.get(k).name().equals(declared.get(i).name())) {
                        if (k > sorted) {
                            attributes.add(sorted, attributes.remove(k));
                        }
                        sorted++;
                        break;
                    }
                }
            }
        }
    }

    /**
     * Sees that an element is valid, with those on the way and at the ends of rows below it; what rules made is valid.
     *
     * @param repairer says what to do where the grammar refuses something
     * @return whether the element is valid now
     */
    static boolean close(DraftElement element, Repairer repairer) {
        boolean changed = false;
        List<Object> content = element.content();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof DraftElement child && child.source() == null && !close(child, repairer)) {
                content.remove(i--);
                changed = true;
            }
        }
        ElementType type = element.type();
        if (type == null) {
            return true;
        }
        sortAttributes(element.attributes(), type);
        if (changed) {
            sort(element);
        }
        return switch (type.content()) {
            case ANY -> true;
            case SIMPLE ->
                hasNoElements(element)
                        && type.simpleType()
                                .flatMap(t -> t.fault(text(element)))
                                .isEmpty()
                        && hasRequiredAttributes(element);
            case EMPTY -> element.content().stream().noneMatch(Closure::isSubstance) && hasRequiredAttributes(element);
            case ELEMENTS, MIXED -> satisfies(element, type, repairer) && hasRequiredAttributes(element);
        };
    }

    private static boolean satisfies(DraftElement element, ElementType type, Repairer repairer) {
        for (int i = 0; i < ATTEMPTS; i++) {
            ModelCheck check = type.check(element.childNames());
            if (check instanceof ModelCheck.Satisfied) {
                return true;
            } else if (check instanceof ModelCheck.Unexpected unexpected) {
                int at = indexOfElement(element, unexpected.index());
                if (!fill(element, type, at, unexpected.expected(), repairer)) {
                    Object node = element.content().remove(at);
                    element.content().addAll(at, repairer.instead(element, node));
                    sort(element);
                }
            } else if (check instanceof ModelCheck.Incomplete incomplete) {
                int end = element.content().size();
                if (!fill(element, type, end, incomplete.expected(), repairer)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Puts in what is missing at a place; takes it out again where that does not help. */
    private static boolean fill(
            DraftElement element, ElementType type, int at, List<XmlName> expected, Repairer repairer) {
        Optional<Object> missing = repairer.missing(element, expected);
        if (missing.isEmpty()) {
            return false;
        }
        element.content().add(at, missing.get());
        int place = 0;
        for (int i = 0; i < at; i++) {
            place += DraftElement.elementName(element.content().get(i)) == null ? 0 : 1;
        }
        ModelCheck check = type.check(element.childNames());
        boolean helped = check instanceof ModelCheck.Satisfied
                || check instanceof ModelCheck.Unexpected unexpected && unexpected.index() > place + 1
                || check instanceof ModelCheck.Incomplete incomplete
                        && !incomplete.expected().equals(expected);
        if (!helped) {
            element.content().remove(at);
        }
        return helped;
    }

    private static int indexOfElement(DraftElement element, int wanted) {
        int seen = -1;
        for (int i = 0; i < element.content().size(); i++) {
            if (DraftElement.elementName(element.content().get(i)) != null && ++seen == wanted) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException(wanted);
    }

    private static boolean hasNoElements(DraftElement element) {
        return element.content().stream().allMatch(node -> DraftElement.elementName(node) == null);
    }

    private static boolean isSubstance(Object node) {
        return DraftElement.elementName(node) != null || node instanceof XmlText text && !text.isBlank();
    }

    private static String text(DraftElement element) {
        StringBuilder all = new StringBuilder();
        for (Object node : element.content()) {
            if (node instanceof XmlText text) {
                all.append(text.value());
            }
        }
        return all.toString();
    }

    private static boolean hasRequiredAttributes(DraftElement element) {
        for (AttributeDeclaration attribute : element.type().requiredAttributes()) {
            if (!element.hasAttribute(attribute.name())) {
                return false;
            }
        }
        return true;
    }
}
