package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a profile: a node that the other side can say.
 *
 * @param state how what is in it is judged; nothing where it is a value
 * @param form the spellings of the value
 * @param identity whether the value is an id or refers to some
 * @param derived whether the value is said at another place besides
 * @param repeats what a derived value comes back from: a node that says the same; nothing where it comes back by itself
 * @param into the place on the other side
 * @param once whether that place can be filled but once
 * @param respelled whether a value comes back in another spelling, whatever it is
 * @param returns the path of the node that comes back instead
 * @param leaves whether that node takes one value alone, and leaves others to come back as they are
 * @param lost whether nothing comes back
 * @param turn the other element that comes back where some places stay empty
 * @param says what comes back in it besides
 * @param ways what comes back in the elements on the way to it, by their paths
 * @param among the values that may come back; none where all may
 * @param rank its place among its neighbours; nothing where their order is kept
 */
record ProfileLine(
        Optional<String> state,
        Optional<ValueForm> form,
        Optional<Identity> identity,
        boolean derived,
        Optional<Guard> repeats,
        Optional<String> into,
        boolean once,
        boolean respelled,
        Optional<String> returns,
        boolean leaves,
        boolean lost,
        Optional<Turn> turn,
        List<Guard> says,
        Map<String, List<Guard>> ways,
        Optional<Rank> rank,
        Set<String> among) {

    /**
     * Another element that comes back.
     *
     * @param name its name
     * @param state how an element of that name is judged
     * @param unless the places of which none must be filled
     */
    record Turn(String name, String state, Set<String> unless) {

        boolean holds(Places inside) {
            return unless.stream().noneMatch(place -> inside.ways.contains(place) || inside.inner.contains(place));
        }
    }

    /** What identity a value has in its document. */
    enum Identity {
        ID,
        /** To one id. */
        REFERENCE,
        /** To any number of ids. */
        REFERENCES
    }
}
