package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an element at one kind of place is judged. */
final class ProfileState {

    /** How what is in an element is judged. */
    enum Mode {
        /** Values at places of their own. */
        ROWS,
        /** Running text. */
        TEXT,
        /** Elements in order, without text between them. */
        PARTS,
        /** A formula, copied as it is. */
        COPY
    }

    /**
     * What the way back makes where it is missing.
     *
     * @param steps the elements to it
     * @param attribute the attribute, or nothing
     * @param value the value that it makes; nothing where that differs
     * @param optional for each of them, the attribute last, whether it is made only where what it stands in is there
     * @param unless what must not be there: a place on the other side, or children
     * @param known whether the value is one that the whole document says: its language, its office
     * @param index whether the value is the place of the element among those of its name
     * @param anew whether an element is made anew, and is another than one that is there and has no place
     */
    record Demand(
            List<String> steps,
            Optional<String> attribute,
            Optional<String> value,
            List<Boolean> optional,
            Set<String> unless,
            boolean known,
            boolean index,
            boolean anew) {

        /** The same where the value is a place. */
        Demand at(int place) {
            return index
                    ? new Demand(
                            steps,
                            attribute,
                            Optional.of(Integer.toString(place)),
                            optional,
                            unless,
                            known,
                            false,
                            anew)
                    : this;
        }
    }

    /**
     * What must be there on the other side where something is.
     *
     * @param in the place; nothing for the element itself
     * @param places those of which one must be there
     */
    record Need(Optional<String> in, Set<String> places) {}

    final String name;
    final Mode mode;
    final ProfileNode rows = new ProfileNode();
    final ProfileNode any = new ProfileNode();
    final List<Demand> demands = new ArrayList<>(0);
    final List<Need> needs = new ArrayList<>(0);
    Optional<String> shape = Optional.empty();
    final Set<String> flags = new HashSet<>();
    final List<Set<String>> carries = new ArrayList<>(0);
    Optional<ChildModel> model = Optional.empty();
    Optional<ProfileLine> carrier = Optional.empty();
    Optional<ProfileLine> enclosure = Optional.empty();

    /** What holds bare text, where some is there already; where none is, other lines say whether it is supplied. */
    Optional<String> filledCarrier(Places places) {
        return carrier.flatMap(ProfileLine::into).filter(places.ways::contains);
    }

    ProfileState(String name, Mode mode) {
        this.name = name;
        this.mode = mode;
    }
}
