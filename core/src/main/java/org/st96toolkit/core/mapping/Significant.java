package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlText;

/** The children that count: all but white space between the elements of element-only content. */
final class Significant {

    private Significant() {}

    /**
     * Whether white space between the children of an element means nothing.
     *
     * @param type the declared type, or null; an element that is not declared is taken for element-only where it holds
     *     elements and no text
     */
    static boolean ignoresWhiteSpace(ElementType type, List<?> children) {
        if (type != null) {
            return switch (type.content()) {
                case ELEMENTS, EMPTY -> true;
                case MIXED, SIMPLE, ANY -> false;
            };
        }
        boolean elements = false;
        for (int i = 0; i < children.size(); i++) {
            Object child = children.get(i);
            if (child instanceof XmlText text) {
                if (!text.isBlank()) {
                    return false;
                }
            } else {
                elements |= DraftElement.elementName(child) != null;
            }
        }
        return elements;
    }

    /** Whether there is white space among children, with no text beside it. */
    static boolean holdsBlanks(List<?> children) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof XmlText text && text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The children that count. */
    static List<Object> of(ElementType type, List<?> children) {
        if (!ignoresWhiteSpace(type, children)) {
            return new ArrayList<>(children);
        }
        List<Object> significant = new ArrayList<>(children.size());
        for (Object child : children) {
            if (!(child instanceof XmlText text && text.isBlank())) {
                significant.add(child);
            }
        }
        return significant;
    }
}
