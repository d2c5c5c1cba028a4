package org.st96toolkit.validation.interoperable;

import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Location;

/**
 * An entry of the remainder that a conversion will leave.
 *
 * @param path the node in the document, by the local names of the elements from the root
 * @param kind the kind of the entry
 * @param location where the node, or the element that lacks it, stands
 */
public record Forecast(String path, Kind kind, Location location) {

    static void add(List<Forecast> out, String path, Kind kind, Location location) {
        out.add(new Forecast(path, kind, location));
    }

    /** The kinds of entries. */
    public enum Kind {
        /** A value, or a name, that comes back otherwise. */
        SPELLING,
        /** A node without a counterpart. */
        DATA,
        /** An element without a counterpart around text that stays. */
        WRAPPER,
        /** Children in an order that is not kept. */
        ORDER,
        /** A node that is missing and that one of the sides demands. */
        SUPPLIED,
        /** Text that is not current. */
        PART;

        /** The name as entries are written. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
