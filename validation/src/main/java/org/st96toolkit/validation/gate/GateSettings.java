package org.st96toolkit.validation.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Severity;

/**
 * What documents are held against, as a user writes it. Nothing of it is checked here: {@link Gate#open} does that.
 *
 * @param profile the name of an office's profile, or {@code interoperable}
 * @param required the names of layers that must be checked
 * @param schemas a folder of official schemas
 * @param catalog a catalog of DTDs
 * @param rules files of rules in Schematron
 * @param configuration a file that regrades or silences codes
 * @param baseline a file of findings that were accepted
 * @param failOn the least severity that counts as a finding
 */
public record GateSettings(
        Optional<String> profile,
        List<String> required,
        Optional<Path> schemas,
        Optional<Path> catalog,
        List<Path> rules,
        Optional<Path> configuration,
        Optional<Path> baseline,
        Severity failOn) {

    public GateSettings {
        required = List.copyOf(required);
        rules = List.copyOf(rules);
    }

    /** The severity of that name, where findings of it can be asked to count: {@code warning} or {@code error}. */
    public static Optional<Severity> failOn(String name) {
        return switch (name) {
            case "warning" -> Optional.of(Severity.WARNING);
            case "error" -> Optional.of(Severity.ERROR);
            default -> Optional.empty();
        };
    }

    /** The language of that name, where there are texts in it: {@code en} or {@code zh}. */
    public static Optional<Locale> language(String name) {
        return switch (name) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.CHINESE);
            default -> Optional.empty();
        };
    }
}
