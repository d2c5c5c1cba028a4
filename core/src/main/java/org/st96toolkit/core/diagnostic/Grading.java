package org.st96toolkit.core.diagnostic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How grave a finding is for an office, and why.
 *
 * @param severity how grave it is
 * @param evidence how sure the source is
 * @param source the law, or what else the rule rests on
 * @param from the first day of filing for which the rule holds; nothing where it holds for all
 */
public record Grading(Severity severity, Evidence evidence, String source, Optional<LocalDate> from) {

    /** Whether the rule holds for an application; where its date of filing is not known, it does. */
    public boolean holds(Optional<LocalDate> filed) {
        return from.isEmpty() || filed.isEmpty() || !filed.get().isBefore(from.get());
    }

    /** How sure it is that the source says what the rule says. */
    public enum Evidence {
        /** The text was read. */
        CONFIRMED,
        /** The text was not at hand: the rule is a warning at most. */
        UNCONFIRMED,
        /** No law says it; it is what a sound document needs. */
        PRACTICE;

        /** The name that programs read. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
