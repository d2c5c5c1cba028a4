package org.st96toolkit.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found, in the order it was found.
 *
 * @param diagnostics the findings
 */
public record Report(List<Diagnostic> diagnostics) {

    /** A report that found nothing. */
    public static final Report EMPTY = new Report(List.of());

    public Report {
        diagnostics = List.copyOf(diagnostics);
    }

    public static Report of(Diagnostic... diagnostics) {
        return new Report(List.of(diagnostics));
    }

    /** This report followed by another. */
    public Report and(Report other) {
        if (other.diagnostics.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(other.diagnostics);
        return new Report(all);
    }

    /** The gravest severity found. */
    public Optional<Severity> worst() {
        return diagnostics.stream().map(Diagnostic::severity).max(Severity::compareTo);
    }

    public boolean hasErrors() {
        return worst().filter(Severity.ERROR::equals).isPresent();
    }
}
