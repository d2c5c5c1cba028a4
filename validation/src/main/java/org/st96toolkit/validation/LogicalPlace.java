package org.st96toolkit.validation;

import java.util.Locale;
import org.st96toolkit.core.format.Anatomy.NumberedKind;

/**
 * A place as people who speak of a patent name it: claim 7, paragraph 0042, figure 3.
 *
 * @param kind what it is
 * @param number its number, as the document writes it
 */
public record LogicalPlace(NumberedKind kind, String number) {

    /** The place for programs and in English: {@code claim 7}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + number;
    }
}
