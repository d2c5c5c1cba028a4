package org.st96toolkit.validation;

import java.util.ArrayList;
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
 * @param suppressed what was found, too, and is not told because somebody said so
 */
public record DocumentReport(
        String name,
        Optional<String> sha256,
        Optional<String> format,
        Optional<Variant> variant,
        Optional<String> grammar,
        List<LayerResult> layers,
        List<Finding> findings,
        List<Suppressed> suppressed) {

    public DocumentReport {
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether every layer was checked, all of it, and no error was found, told or not: the one case in which a document is called valid. */
    public boolean isValid() {
        return layers.stream().allMatch(layer -> layer.state() == LayerResult.State.VALID && layer.isWhole())
                && count(Severity.ERROR) == 0
                && suppressed.stream()
                        .noneMatch(each -> each.finding().diagnostic().severity() == Severity.ERROR);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * The same document with other findings, and the states of its layers as these say.
     *
     * @param told what is told
     * @param more what is not told, beside that which was not told before
     */
    public DocumentReport withFindings(List<Finding> told, List<Suppressed> more) {
        List<LayerResult> judged = layers.stream()
                .map(layer -> layer.state() == LayerResult.State.SKIPPED
                        ? layer
                        : new LayerResult(layer.layer(), state(layer.layer(), told), layer.unchecked()))
                .toList();
        List<Suppressed> all = new ArrayList<>(suppressed);
        all.addAll(more);
        return new DocumentReport(name, sha256, format, variant, grammar, judged, told, all);
    }

    /** Whether a layer that was checked held. */
    static LayerResult.State state(Layer layer, List<Finding> findings) {
        boolean broken =
                findings.stream().anyMatch(finding -> finding.layer() == layer && finding.severity() == Severity.ERROR);
        return broken ? LayerResult.State.INVALID : LayerResult.State.VALID;
    }
}
