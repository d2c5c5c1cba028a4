package org.st96toolkit.validation.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose rules are held against a document. */
public enum Profile {
    /** The United States Patent and Trademark Office. */
    US,
    /** International applications under the Patent Cooperation Treaty. */
    PCT,
    /** The European Patent Office. */
    EP,
    /** The China National Intellectual Property Administration. */
    CN,
    /** The Japan Patent Office. */
    JP;

    /** The name that people type and programs read. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile of that name. */
    public static Optional<Profile> of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equals(id))
                .findFirst();
    }
}
