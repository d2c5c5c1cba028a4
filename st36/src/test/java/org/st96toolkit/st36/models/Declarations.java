package org.st96toolkit.st36.models;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a DTD, or a table in one version, declares: content models and attributes by element. */
record Declarations(Map<String, ContentModel> models, Map<String, Map<String, Attribute>> attributes) {

    /**
     * A declared attribute.
     *
     * @param type a type of a DTD, or the values of an enumeration between bars, sorted
     * @param value the default or fixed value
     */
    record Attribute(String type, boolean required, boolean fixed, Optional<String> value) {

        static Attribute of(String type, boolean required, boolean fixed, Optional<String> value) {
            if (!type.startsWith("(")) {
                return new Attribute(type, required, fixed, value);
            }
            Set<String> values =
                    new TreeSet<>(Arrays.asList(type.replaceAll("[()\\s]", "").split("\\|")));
            return new Attribute("(" + String.join("|", values) + ")", required, fixed, value);
        }
    }

    Declarations() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    Map<String, Attribute> attributesOf(String element) {
        return attributes.getOrDefault(element, Map.of());
    }
}
