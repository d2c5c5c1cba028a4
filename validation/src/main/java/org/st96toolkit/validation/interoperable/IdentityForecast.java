package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Location;

/** What becomes of ids that are no names or stand twice, and of references to nothing. */
final class IdentityForecast {

    private static final Pattern NAME =
            Pattern.compile("[A-Z_a-z\u00C0-\uFFFD&&[^\u00D7\u00F7]][\\-.0-9A-Z_a-z\u00B7\u00C0-\uFFFD]*");

    private record Place(ProfileLine.Identity identity, String value, String path, Location location) {}

    private final List<Place> places = new ArrayList<>();
    private final Optional<Set<String>> kept;

    /** @param kept the ids that come over; nothing where they are not known yet */
    IdentityForecast(Optional<Set<String>> kept) {
        this.kept = kept;
    }

    /** Whether a value can come over: of a reference something that it refers to must. */
    boolean mayBe(ProfileLine.Identity identity, String value) {
        return identity == ProfileLine.Identity.ID
                || kept.isEmpty()
                || kept.get().contains(value)
                || Arrays.stream(value.strip().split("\\s+")).anyMatch(kept.get()::contains);
    }

    /** The ids that came over, where a reference leads to none of them. */
    Optional<Set<String>> dangling() {
        Set<String> ids = new HashSet<>();
        places.stream()
                .filter(place -> place.identity() == ProfileLine.Identity.ID)
                .forEach(place -> ids.add(place.value()));
        IdentityForecast known = new IdentityForecast(Optional.of(ids));
        return places.stream().allMatch(place -> known.mayBe(place.identity(), place.value()))
                ? Optional.empty()
                : Optional.of(ids);
    }

    void note(ProfileLine.Identity identity, String value, String path, Location location) {
        places.add(new Place(identity, value, path, location));
    }

    /** How many there are so far. */
    int mark() {
        return places.size();
    }

    /** Forgets what was noted since there were so many. */
    void reset(int mark) {
        places.subList(mark, places.size()).clear();
    }

    List<Forecast> judge() {
        List<Forecast> found = new ArrayList<>();
        Map<String, Boolean> kept = new HashMap<>();
        for (boolean names : new boolean[] {true, false}) {
            for (Place place : places) {
                if (place.identity() == ProfileLine.Identity.ID
                        && NAME.matcher(place.value()).matches() == names) {
                    if (kept.putIfAbsent(place.value(), names) != null) {
                        found.add(new Forecast(place.path(), Forecast.Kind.DATA, place.location()));
                    } else if (!names) {
                        found.add(new Forecast(place.path(), Forecast.Kind.SPELLING, place.location()));
                    }
                }
            }
        }
        for (Place place : places) {
            if (place.identity() != ProfileLine.Identity.ID) {
                follow(place, kept, found);
            }
        }
        return found;
    }

    private static void follow(Place place, Map<String, Boolean> kept, List<Forecast> found) {
        if (kept.containsKey(place.value())) {
            if (!kept.get(place.value())) {
                found.add(new Forecast(place.path(), Forecast.Kind.SPELLING, place.location()));
            }
            return;
        }
        List<String> ids = Arrays.stream(place.value().strip().split("\\s+")).toList();
        Set<String> known = new HashSet<>(ids);
        known.retainAll(kept.keySet());
        if (known.isEmpty()) {
            found.add(new Forecast(place.path(), Forecast.Kind.DATA, place.location()));
        } else if (known.size() < new HashSet<>(ids).size()
                || ids.size() > 1 && place.identity() == ProfileLine.Identity.REFERENCE
                || known.stream().anyMatch(id -> !kept.get(id))
                || !String.join(" ", ids).equals(place.value())) {
            found.add(new Forecast(place.path(), Forecast.Kind.SPELLING, place.location()));
        }
    }
}
