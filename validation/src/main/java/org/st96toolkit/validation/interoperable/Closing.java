package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlElement;

/**
 * What becomes of children on the other side that its content model has not beside each other: the one that comes later in its order
 * gives way, and what holds bare text is put between them where that helps.
 */
final class Closing {

    /**
     * A child on the other side.
     *
     * @param name its name
     * @param rank its place in the order of the grammar; nothing where that is not known
     * @param way whether it is shared by all that goes into it
     * @param of the elements that went into it
     */
    record Made(String name, Optional<Integer> rank, boolean way, List<XmlElement> of) {}

    /**
     * What is left of the children.
     *
     * @param refused the elements that went into children which gave way, by identity
     * @param carried whether something that holds bare text had to be put in
     */
    record Outcome(Set<XmlElement> refused, boolean carried) {}

    /** All stay. */
    static final Outcome NOTHING = new Outcome(Set.of(), false);

    private Closing() {}

    /** @param carrier the name of what holds bare text, which may be put in */
    static Outcome judge(ChildModel model, List<Made> made, Optional<String> carrier) {
        Set<XmlElement> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean carried = false;
        BitSet at = model.start();
        for (Made child : sorted(made)) {
            BitSet next = model.behind(at, child.name());
            if (next.isEmpty() && carrier.isPresent()) {
                next = model.behind(model.behind(at, carrier.get()), child.name());
                carried |= !next.isEmpty();
            }
            if (next.isEmpty()) {
                // What is missing between them is supplied, or the whole is lost: that is judged elsewhere.
                next = model.somewhereBehind(at, child.name());
            }
            if (next.isEmpty()) {
                refused.addAll(child.of());
            } else {
                at = next;
            }
        }
        if (!model.mayEnd(at) && carrier.isPresent()) {
            carried |= model.mayEnd(model.behind(at, carrier.get()));
        }
        return new Outcome(refused, carried);
    }

    private static List<Made> sorted(List<Made> made) {
        List<Made> all = new ArrayList<>(made);
        if (made.stream().allMatch(child -> child.rank().isPresent())) {
            all.sort(Comparator.comparing(child -> child.rank().orElseThrow()));
        }
        return all;
    }
}
