package org.st96toolkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * Something that a check found.
 *
 * @param diagnostic what, and where
 * @param severity how grave it is: that of its code, or what a configuration made of it
 * @param layer the layer that found it
 * @param section the part of the document that it is in: {@code title}, {@code abstract}, {@code description}, {@code claims};
 *     nothing for all else
 * @param place where it is in the document's own words; nothing where that is not known
 * @param excerpt the text of the document there; nothing where there is none
 * @param part the part of a packaged file in which the location counts paragraphs and characters; nothing where it counts lines
 */
public record Finding(
        Diagnostic diagnostic,
        Severity severity,
        Layer layer,
        Optional<String> section,
        Optional<LogicalPlace> place,
        Optional<String> excerpt,
        Optional<String> part) {

    /** A finding about the document as a whole, as grave as its code says. */
    public static Finding ofWhole(Diagnostic diagnostic, Layer layer) {
        return of(diagnostic, layer, Outline.none());
    }

    /** A finding as grave as its code says. */
    static Finding of(Diagnostic diagnostic, Layer layer, Outline outline) {
        return new Finding(
                diagnostic,
                diagnostic.severity(),
                layer,
                outline.section(diagnostic.location()),
                outline.place(diagnostic.location()),
                outline.excerpt(diagnostic.location()),
                Optional.empty());
    }

    /** The same finding, at a place in a packaged file: paragraph and character in a part of it; at none where no part is named. */
    Finding at(Location paragraph, Optional<String> inPart) {
        return new Finding(
                new Diagnostic(diagnostic.code(), paragraph, diagnostic.arguments()),
                severity,
                layer,
                section,
                place,
                excerpt,
                inPart);
    }

    /** The same finding, as grave as somebody decided. */
    public Finding withSeverity(Severity other) {
        return new Finding(diagnostic, other, layer, section, place, excerpt, part);
    }

    /**
     * What makes the same finding in the same document the same again after an edit elsewhere: its code, its arguments and its
     * place in the document's own words; no line. Two findings of one kind in one place have one fingerprint.
     */
    public String fingerprint() {
        String all = String.join(
                "\u0000",
                diagnostic.code().id(),
                section.orElse(""),
                place.map(LogicalPlace::toString).orElse(""),
                String.join("\u0000", diagnostic.arguments()));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
