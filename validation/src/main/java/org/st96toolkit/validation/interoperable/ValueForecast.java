package org.st96toolkit.validation.interoperable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;

/** What becomes of values. */
final class ValueForecast {

    private final IdentityForecast identities;

    ValueForecast(IdentityForecast identities) {
        this.identities = identities;
    }

    /** What becomes of an attribute that lines may take. */
    Fate attribute(
            XmlAttribute attribute,
            List<ProfileNode> nodes,
            XmlElement element,
            Places places,
            String path,
            List<Forecast> out) {
        String name = Names.of(attribute.name());
        for (ProfileNode node : nodes) {
            Fate fate = Fate.LOST;
            for (ProfileLine line : node.attributes.getOrDefault(name, List.of())) {
                if (!line.derived() && fate == Fate.LOST) {
                    boolean begins = places.makes(line);
                    fate = value(line, attribute.value(), path + "/@" + name, element.location(), places, out);
                    if (begins && fate == Fate.KEPT) {
                        places.begin(element, line);
                    }
                }
            }
            if (fate != Fate.LOST) {
                return fate;
            }
        }
        return Fate.LOST;
    }

    /** What becomes of a value; says what of it does not come back. */
    Fate value(ProfileLine line, String value, String path, Location location, Places places, List<Forecast> out) {
        if (places.isBlocked(line)
                || line.form().isPresent() && !line.form().get().says(value)
                || line.identity().isPresent()
                        && !identities.mayBe(line.identity().get(), value)) {
            return Fate.LOST;
        }
        if (!places.fill(line)) {
            if (line.into().get().equals(".") && !value.equals(places.text)) {
                // The last text of an element is the one that stays, and comes back in the first place.
                Forecast.add(out, places.textAt, Forecast.Kind.SPELLING, location);
            }
            return line.into().get().contains("@") ? Fate.LOST : Fate.MOVED;
        }
        if (line.into().filter("."::equals).isPresent()) {
            places.text = value;
            places.textAt = path;
        }
        if (line.returns().isPresent()
                && (!line.leaves() || places.take(line.returns().get()))) {
            return returns(line, path, location, places, path.contains("@"), out);
        }
        if (line.lost()) {
            return Fate.MOVED;
        }
        if (!line.among().isEmpty() && !line.among().contains(value)) {
            return Fate.MOVED;
        }
        if (line.identity().isPresent()) {
            identities.note(line.identity().get(), value, path, location);
        }
        if (line.respelled() || line.form().isPresent() && !line.form().get().keeps(value)) {
            Forecast.add(out, path, Forecast.Kind.SPELLING, location);
        }
        places.say(line);
        return Fate.KEPT;
    }

    /** What becomes of a value that comes back from another node, which says the same. */
    Fate repeated(ProfileLine line, String value, String path, Location location, Places places, List<Forecast> out) {
        Optional<String> other = line.repeats().flatMap(node -> node.find(places.of));
        if (other.isEmpty()) {
            return Fate.LOST;
        }
        if (!other.get().equals(value)) {
            Forecast.add(out, path, Forecast.Kind.SPELLING, location);
        }
        return Fate.KEPT;
    }

    /** Whether what comes back instead of an element stands in an element of its name. */
    static boolean comesInside(ProfileLine line, String path, Places places) {
        return line.returns().isPresent()
                && !path.equals(places.path)
                && (places.path + "/" + line.returns().get()).startsWith(path + "/");
    }

    /** What is said of a node for which another comes back. */
    static Fate returns(
            ProfileLine line, String path, Location location, Places places, boolean attribute, List<Forecast> out) {
        String[] made = line.returns().get().split("/");
        if (path.equals(places.path)) {
            Forecast.add(out, path + "/" + made[0], Forecast.Kind.SUPPLIED, location);
            return Fate.MOVED;
        }
        String[] have = path.substring(places.path.length() + 1).split("/");
        if (!attribute && comesInside(line, path, places)) {
            Forecast.add(out, path + "/" + made[have.length], Forecast.Kind.SUPPLIED, location);
            return Fate.KEPT;
        }
        int same = 0;
        StringBuilder host = new StringBuilder(places.path);
        while (same < have.length - 1 && same < made.length - 1 && have[same].equals(made[same])) {
            host.append('/').append(have[same++]);
        }
        String other = host + "/" + made[same];
        boolean renamed = !attribute
                && !line.lost()
                && have.length == made.length
                // An element on the way is known again by what stands right in it.
                && have.length - same <= 2
                && Arrays.asList(have)
                        .subList(same + 1, have.length)
                        .equals(Arrays.asList(made).subList(same + 1, made.length));
        Forecast.add(out, other, renamed ? Forecast.Kind.SPELLING : Forecast.Kind.SUPPLIED, location);
        return renamed ? Fate.KEPT : Fate.MOVED;
    }
}
