package org.st96toolkit.validation.interoperable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A profile, as it was read for one version of a dialect.
 *
 * @param roots the root elements with their states, in the order in which they are tried
 * @param groups neighbours that are one thing
 * @param parts the elements that hold text which is not current
 * @param opaque the elements whose values are no running text
 * @param states how elements are judged, by name
 * @param formulae the elements of formulae
 * @param names lists of names
 */
record InteroperableProfile(
        List<Root> roots,
        List<Gathering.Group> groups,
        Set<String> parts,
        Set<String> opaque,
        Map<String, ProfileState> states,
        Map<String, FormulaForecast.Part> formulae,
        Map<String, Set<String>> names) {

    /** A root element that is known. */
    record Root(String name, List<Guard> guards, String state) {}

    static InteroperableProfile empty() {
        return new InteroperableProfile(
                new java.util.ArrayList<>(),
                new java.util.ArrayList<>(),
                new HashSet<>(),
                new HashSet<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }
}
