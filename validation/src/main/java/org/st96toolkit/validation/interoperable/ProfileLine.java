package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a profile: a node that the other side can say.
 *
 * @param state how what is in it is judged; nothing where it is a value
 * @param form the spellings of the value
 * @param identity whether the value is an id or refers to some
 * @param derived whether the value is said at another place besides
 * @param into the place on the other side
 * @param once whether that place can be filled but once
 * @param respelled whether a value comes back in another spelling, whatever it is
 * @param returns the path of the node that comes back instead
 * @param lost whether nothing comes back
 * @param says what comes back in it besides
 * @param among the values that may come back; none where all may
 * @param rank its place among its neighbours; nothing where their order is kept
 */
record ProfileLine(
        Optional<String> state,
        Optional<ValueForm> form,
        Optional<Identity> identity,
        boolean derived,
        Optional<String> into,
        boolean once,
        boolean respelled,
        Optional<String> returns,
        boolean lost,
        List<Guard> says,
        Optional<Rank> rank,
        Set<String> among) {

    /** What identity a value has in its document. */
    enum Identity {
        ID,
        REFERENCE
    }
}
