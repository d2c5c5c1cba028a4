package org.st96toolkit.docx.receipt;

import java.util.Objects;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.docx.flow.Span;

/**
 * Something that was found, and where.
 *
 * @param finding what was found
 * @param file which of the files that hold text, counted from 0; -1 where it concerns all of them or another
 * @param place where in the file; nothing where it concerns the file as a whole
 */
public record PlacedFinding(Diagnostic finding, int file, Optional<Span> place) {

    public PlacedFinding {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(place);
    }
}
