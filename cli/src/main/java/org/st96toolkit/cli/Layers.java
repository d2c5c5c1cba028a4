package org.st96toolkit.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a document was checked, by the names of the layers.
 *
 * @param checked the layers that were checked
 * @param notChecked the layers that were not
 */
record Layers(List<String> checked, List<String> notChecked) {

    private static final List<String> LATER = List.of("identity", "files", "codes", "rules");

    /** Nothing was checked: the input could not be read. */
    static Layers none() {
        return new Layers(List.of(), all("well-formed", "grammar"));
    }

    /** The document is well-formed, and its grammar could not be held against it. */
    static Layers wellFormed() {
        return new Layers(List.of("well-formed"), all("grammar"));
    }

    /** All that is checked so far. */
    static Layers grammar() {
        return new Layers(List.of("well-formed", "grammar"), LATER);
    }

    private static List<String> all(String... more) {
        List<String> names = new ArrayList<>(List.of(more));
        names.addAll(LATER);
        return List.copyOf(names);
    }
}
