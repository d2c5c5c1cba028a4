package org.st96toolkit.core.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import org.st96toolkit.core.xml.XmlName;

/** How often an element may stand in a content model. */
public final class Occurrences implements ModelVisitor {

    private final XmlName name;
    private final Deque<Integer> most = new ArrayDeque<>();
    private int times;

    private Occurrences(XmlName name) {
        this.name = name;
        most.push(1);
    }

    /**
     * Whether a child of a name surely stands at most once in elements of a type.
     *
     * @return false too where the model cannot be told ({@link ElementType#describe})
     */
    public static boolean atMostOnce(ElementType type, XmlName name) {
        Occurrences occurrences = new Occurrences(name);
        try {
            type.describe(occurrences);
        } catch (UnsupportedOperationException e) {
            return false;
        }
        return occurrences.times == 1;
    }

    @Override
    public void element(XmlName element, int min, int max) {
        if (element.equals(name)) {
            // Several places count as several times, though they may be members of one choice.
            times += max == 1 && most.peek() == 1 ? 1 : 2;
        }
    }

    @Override
    public void startGroup(boolean isChoice, int min, int max) {
        most.push(max == 1 ? most.peek() : 2);
    }

    @Override
    public void endGroup() {
        most.pop();
    }
}
