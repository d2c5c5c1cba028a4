package org.st96toolkit.core.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.st96toolkit.core.xml.XmlElement;

/** A rule at work on an element. */
final class Firing {

    final Rule rule;
    final XmlElement element;
    final DraftElement made;

    /** The entries that speak of the made element, in order. */
    final List<EntryNotation.Anchored> patches = new ArrayList<>(0);

    /** The elements that stand behind the made one. */
    final List<DraftElement> beside = new ArrayList<>(0);

    /** The entries that speak of the element that follows. */
    private List<EntryNotation.Anchored> pending = new ArrayList<>(0);

    private final Deque<DraftElement> containers = new ArrayDeque<>(2);

    Firing(Rule rule, XmlElement element, DraftElement made) {
        this.rule = rule;
        this.element = element;
        this.made = made;
        containers.push(made);
    }

    /** The element that content goes into: the made one, or the innermost wrapper or carrier that is open. */
    DraftElement container() {
        return containers.peek();
    }

    void open(DraftElement inner) {
        containers.peek().add(inner);
        containers.push(inner);
    }

    /** Goes on in an element that is there already. */
    void enter(DraftElement present) {
        containers.push(present);
    }

    /** Opens an element that will stand behind the made one. */
    void openBeside(DraftElement other) {
        beside.add(other);
        containers.push(other);
    }

    void close() {
        containers.pop();
    }

    boolean isNested() {
        return containers.size() > 1;
    }

    void pend(EntryNotation.Anchored entry) {
        pending.add(entry);
    }

    List<EntryNotation.Anchored> takePending() {
        if (pending.isEmpty()) {
            return List.of();
        }
        List<EntryNotation.Anchored> taken = pending;
        pending = new ArrayList<>(0);
        return taken;
    }
}
