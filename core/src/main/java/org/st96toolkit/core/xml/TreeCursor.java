package org.st96toolkit.core.xml;

import java.util.Arrays;
import java.util.List;

/** Walks a tree in document order without recursion, so that no tree is too deep for it. */
final class TreeCursor {

    private XmlElement[] open = new XmlElement[32];
    private int[] next = new int[32];
    private int depth;

    /** A cursor that stands inside the root, before its first child. */
    TreeCursor(XmlElement root) {
        enter(root);
    }

    /** The innermost element that is open; null after the root was left. */
    XmlElement element() {
        return depth == 0 ? null : open[depth - 1];
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The next child of the open element, which the cursor steps over; null where there are no more. */
    XmlNode nextChild() {
        List<XmlNode> children = open[depth - 1].children();
        int index = next[depth - 1];
        if (index == children.size()) {
            return null;
        }
        next[depth - 1] = index + 1;
        return children.get(index);
    }

    /** Opens an element: the child that was just stepped over. */
    void enter(XmlElement element) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            next = Arrays.copyOf(next, depth * 2);
        }
        open[depth] = element;
        next[depth] = 0;
        depth++;
    }

    /** Closes the open element. */
    void leave() {
        open[--depth] = null;
    }

    /** Goes to the next element in document order and opens it; null where there are no more. */
    XmlElement nextElement() {
        while (depth > 0) {
            XmlNode child = nextChild();
            if (child == null) {
                leave();
            } else if (child instanceof XmlElement element) {
                enter(element);
                return element;
            }
        }
        return null;
    }
}
