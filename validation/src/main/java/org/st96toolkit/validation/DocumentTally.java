package org.st96toolkit.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.GrammarCode;
import org.st96toolkit.validation.profile.ProfileRules;

/** What is found in one document, layer by layer, until it becomes a report. Used once, by one thread. */
final class DocumentTally {

    /** Says where something that was found is. */
    interface Placing {

        /** What was found, as grave as its code says. */
        Finding place(Diagnostic found, Layer layer);

        /** By the outline of a document. */
        static Placing by(Outline outline) {
            return (found, layer) -> Finding.of(found, layer, outline);
        }
    }

    private final String name;
    private final Optional<String> sha256;
    private final Optional<ProfileRules> profile;
    private final Set<Layer> required;
    private final Map<Layer, LayerCheck> checks = new EnumMap<>(Layer.class);
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param name the name that reports give the document
     * @param sha256 the SHA-256 of its bytes; nothing where it could not be read
     * @param profile what says how grave findings are; nothing where their codes do
     * @param required layers whose omission is an error
     */
    DocumentTally(String name, Optional<String> sha256, Optional<ProfileRules> profile, Set<Layer> required) {
        this.name = name;
        this.sha256 = sha256;
        this.profile = profile;
        this.required = required;
    }

    /** Makes a check of a layer, one of several perhaps. One that fails within itself leaves what it should have checked unchecked. */
    void check(Layer layer, Placing placing, Supplier<LayerCheck> work) {
        try {
            add(layer, placing, work.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            add(layer, placing, List.of(InternalFailure.finding(failure)));
            checks.merge(layer, LayerCheck.skipped(Omission.of(Omission.Reason.FAILURE)), LayerCheck::and);
        }
    }

    /** What a check of a layer said. */
    void add(Layer layer, Placing placing, LayerCheck check) {
        checks.merge(layer, check, LayerCheck::and);
        add(layer, placing, check.found());
    }

    /** Findings of a layer, whatever became of it. */
    void add(Layer layer, Placing placing, List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            Finding finding = placing.place(diagnostic, owner(layer, diagnostic));
            findings.add(profile.map(rules -> finding.withSeverity(rules.severity(diagnostic)))
                    .orElse(finding));
        }
    }

    /** A finding whose severity is decided already. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** The places at which the grammar said something. */
    Set<Location> saidByTheGrammar() {
        Set<Location> said = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.diagnostic().code() instanceof GrammarCode) {
                said.add(finding.diagnostic().location());
            }
        }
        return said;
    }

    /** Whether ids are there and unique is a matter of identity, whoever finds it. */
    private static Layer owner(Layer layer, Diagnostic diagnostic) {
        return diagnostic.code() == GrammarCode.DUPLICATE_ID || diagnostic.code() == GrammarCode.DANGLING_REFERENCE
                ? Layer.IDENTITY
                : layer;
    }

    /** The report on a document that was of no use. */
    DocumentReport finish(Omission ifNotChecked) {
        return finish(ifNotChecked, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The report.
     *
     * @param ifNotChecked why layers were not checked that nothing was said of
     * @param format the format of the document
     * @param variant what kind of it
     * @param grammar what it was held against
     */
    DocumentReport finish(
            Omission ifNotChecked, Optional<String> format, Optional<Variant> variant, Optional<String> grammar) {
        List<LayerResult> layers = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            LayerCheck check = checks.getOrDefault(layer, LayerCheck.skipped(ifNotChecked));
            layers.add(
                    check.checked()
                            ? new LayerResult(layer, DocumentReport.state(layer, findings), check.unchecked())
                            : new LayerResult(layer, LayerResult.State.SKIPPED, check.unchecked()));
        }
        for (LayerResult layer : layers) {
            if (layer.state() == LayerResult.State.SKIPPED && required.contains(layer.layer())) {
                demand(layer.layer());
            }
        }
        return new DocumentReport(name, sha256, format, variant, grammar, layers, findings, List.of());
    }

    private void demand(Layer layer) {
        add(
                layer,
                Placing.by(Outline.none()),
                List.of(Diagnostic.of(ValidationCode.LAYER_NOT_CHECKED, Location.UNKNOWN, layer.id())));
    }
}
