package org.st96toolkit.validation;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.format.Variant;

/**
 * What was found in one document, and what was not looked at.
 *
 * @param name the name of the input
 * @param sha256 the SHA-256 of its bytes, in hexadecimal; nothing where it could not be read
 * @param format the format that it was recognised as
 * @param variant what kind of document of that format it is
 * @param grammar the schema or DTD that it was held against; nothing where it was held against none
 * @param layers all layers, in order
 * @param findings what was found, in the order in which it was found
 */
public record DocumentReport(
        String name,
        Optional<String> sha256,
        Optional<String> format,
        Optional<Variant> variant,
        Optional<String> grammar,
        List<LayerResult> layers,
        List<Finding> findings) {

    public DocumentReport {
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
    }

    /** Whether every layer was checked, all of it, and no error is left: the one case in which a document is called valid. */
    public boolean isValid() {
        return layers.stream().allMatch(layer -> layer.state() == LayerResult.State.VALID && layer.isWhole())
                && count(Severity.ERROR) == 0;
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The same document with other findings, and layers that fit them. */
    DocumentReport withFindings(List<Finding> other) {
        List<LayerResult> judged = layers.stream()
                .map(layer -> layer.state() == LayerResult.State.SKIPPED
                        ? layer
                        : new LayerResult(layer.layer(), state(layer.layer(), other), layer.unchecked()))
                .toList();
        return new DocumentReport(name, sha256, format, variant, grammar, judged, other);
    }

    /** Whether a layer that was checked held. */
    static LayerResult.State state(Layer layer, List<Finding> findings) {
        boolean broken = findings.stream()
                .anyMatch(finding -> finding.layer() == layer && finding.severity() == Severity.ERROR);
        return broken ? LayerResult.State.INVALID : LayerResult.State.VALID;
    }
}
