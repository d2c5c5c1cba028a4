package org.st96toolkit.core.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.xml.XmlElement;

/** A rule at work on an element. */
final class Firing {

    final Rule rule;

    /** The shape codec of the rule, or null. */
    final ShapeCodec shape;

    final XmlElement element;
    final DraftElement made;

    /** The entries that speak of the made element, in order. */
    private List<EntryNotation.Anchored> patches = List.of();

    /** How many of them stood in their places. */
    private int inPlace;

    /** The elements that stand behind the made one. */
    private List<DraftElement> beside = List.of();

    /** The entries that speak of the element that follows. */
    private List<EntryNotation.Anchored> pending = List.of();

    /** The elements that content would go into, but for the innermost; seldom any. */
    private Deque<DraftElement> outer;

    private DraftElement container;

    /** Elements that may still get what stands beside them, with what made them; seldom any. */
    private Map<DraftElement, Firing> awaiting = Map.of();

    /** The declared type of the element where it may turn out to be exact, or null. */
    private ElementType exact;

    Firing(Rule rule, ShapeCodec shape, XmlElement element, DraftElement made) {
        this.rule = rule;
        this.shape = shape;
        this.element = element;
        this.made = made;
        this.container = made;
    }

    /** The declared type of the element where it may still turn out to be exact, else null. */
    ElementType exact() {
        return exact;
    }

    void mayBeExact(ElementType type) {
        exact = type;
    }

    /** Something was done that the way back need not undo. */
    void inexact() {
        exact = null;
    }

    List<EntryNotation.Anchored> patches() {
        return patches;
    }

    void patch(EntryNotation.Anchored entry) {
        patches = patches.isEmpty() ? new ArrayList<>(2) : patches;
        patches.add(entry);
    }

    /** An entry that stood where the way there had put it: it was obeyed before what else is said of the element was found. */
    void patchInPlace(EntryNotation.Anchored entry) {
        patches = patches.isEmpty() ? new ArrayList<>(2) : patches;
        patches.add(inPlace++, entry);
    }

    List<DraftElement> beside() {
        return beside;
    }

    /**
     * Whether an element in this one is the enclosure of what no rule takes here, and is to be completed when all that stands
     * beside it is known.
     *
     * @param by what made it
     * @param written the side of the made elements
     */
    boolean awaits(DraftElement inner, Firing by, Side written) {
        if (rule.enclosure()
                .filter(pair -> pair.on(written).name().equals(inner.name()))
                .isEmpty()) {
            return false;
        }
        awaiting = awaiting.isEmpty() ? new LinkedHashMap<>() : awaiting;
        awaiting.put(inner, by);
        return true;
    }

    /** The elements that were to be completed later, in order. */
    Map<DraftElement, Firing> takeAwaiting() {
        Map<DraftElement, Firing> taken = awaiting;
        awaiting = Map.of();
        return taken;
    }

    /** The element that content goes into: the made one, or the innermost wrapper or carrier that is open. */
    DraftElement container() {
        return container;
    }

    void open(DraftElement inner) {
        container.add(inner);
        enter(inner);
    }

    /** Goes on in an element that is there already. */
    void enter(DraftElement present) {
        outer = outer == null ? new ArrayDeque<>(2) : outer;
        outer.push(container);
        container = present;
    }

    /** Opens an element that will stand behind the made one. */
    void openBeside(DraftElement other) {
        beside = beside.isEmpty() ? new ArrayList<>(1) : beside;
        beside.add(other);
        enter(other);
    }

    void close() {
        container = outer.pop();
    }

    boolean isNested() {
        return outer != null && !outer.isEmpty();
    }

    void pend(EntryNotation.Anchored entry) {
        pending = pending.isEmpty() ? new ArrayList<>(2) : pending;
        pending.add(entry);
    }

    List<EntryNotation.Anchored> takePending() {
        List<EntryNotation.Anchored> taken = pending;
        pending = List.of();
        return taken;
    }
}
