package org.st96toolkit.core.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;

/**
 * What the lines of tables must do, and which of it one table at least was seen to do: a line that several dialects share must
 * make sense in one of them.
 */
final class TableDemands {

    /**
     * What a line of a table must do: a finding until one dialect does it.
     *
     * @param what what of the line is meant; for a line that rules include it is written in more than one way
     */
    record Demand(MappingCode code, Origin origin, String what) {}

    /** How far a demand is met, and how it is written. */
    private record State(boolean met, String argument) {
        State and(State other) {
            return met ? this : other;
        }
    }

    private final Map<Demand, State> demands = new LinkedHashMap<>();

    /** The findings, by file and line; a demand that was met somewhere is none. */
    Report report() {
        return new Report(demands.entrySet().stream()
                .filter(demand -> !demand.getValue().met())
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Demand demand) -> demand.origin().file())
                                .thenComparing(demand -> demand.origin().line())
                                .thenComparing(Demand::code)))
                .map(demand -> Diagnostic.of(
                        demand.getKey().code(),
                        new Location(demand.getKey().origin().line(), 1),
                        demand.getKey().origin().file(),
                        demand.getValue().argument()))
                .distinct()
                .toList());
    }

    /** Says whether a line met a demand that is written in one way alone. */
    void demand(MappingCode code, Origin origin, String what, boolean met) {
        demand(new Demand(code, origin, what), met, what);
    }

    /** Says whether a line met a demand, and how that is written here. */
    void demand(Demand demand, boolean met, String argument) {
        demands.merge(demand, new State(met, argument), State::and);
    }
}
