package org.st96toolkit.validation.gate;

import java.util.Locale;

/** The settings of a gate that can be wrong, by the names that users know from the command line and from build files. */
public enum Setting {
    /** Whose rules. */
    PROFILE,
    /** The layers that must be checked. */
    REQUIRE,
    /** A folder of official schemas. */
    SCHEMA,
    /** A catalog of DTDs. */
    CATALOG,
    /** A file of rules. */
    RULES,
    /** A configuration. */
    CONFIG,
    /** A baseline. */
    BASELINE;

    /** The name that people type. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
