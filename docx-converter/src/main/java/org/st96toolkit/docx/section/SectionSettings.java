package org.st96toolkit.docx.section;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user says of a file that it does not say itself.
 *
 * @param part which part of an application it is, if it is one
 * @param styles what its styles mean
 * @param revisions what is done with tracked changes
 * @param joinLines whether lines that a printer wrapped are joined
 */
public record SectionSettings(Optional<Part> part, StyleMap styles, RevisionPolicy revisions, boolean joinLines) {

    /** A file that says all by itself; tracked changes are refused. */
    public static final SectionSettings STANDARD =
            new SectionSettings(Optional.empty(), StyleMap.EMPTY, RevisionPolicy.REFUSE, false);

    public SectionSettings {
        Objects.requireNonNull(part);
        Objects.requireNonNull(styles);
        Objects.requireNonNull(revisions);
    }
}
