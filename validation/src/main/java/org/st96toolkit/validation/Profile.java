package org.st96toolkit.validation;

import java.util.Arrays;
import java.util.Optional;

/** A set of built-in rules that can be asked for by name. */
public enum Profile {
    /** What a document may say so that a conversion to the other standard leaves no remainder. */
    INTEROPERABLE("interoperable");

    private final String id;

    Profile(String id) {
        this.id = id;
    }

    /** The name that people type. */
    public String id() {
        return id;
    }

    /** The profile of that name. */
    public static Optional<Profile> of(String id) {
        return Arrays.stream(values()).filter(profile -> profile.id.equals(id)).findFirst();
    }
}
