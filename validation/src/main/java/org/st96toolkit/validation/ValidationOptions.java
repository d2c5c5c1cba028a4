package org.st96toolkit.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.Catalog;
import org.st96toolkit.validation.profile.Profile;

/**
 * What is checked, and against what.
 *
 * @param schemas a folder of official schemas, in which {@code ROOT_VERSION.xsd} is looked for
 * @param catalog a catalog of DTDs
 * @param profile the office whose rules are held against the document
 * @param interoperable whether the remainder is told that a conversion would leave
 * @param rules rules of the user
 * @param required layers whose omission is an error
 */
public record ValidationOptions(
        Optional<Path> schemas,
        Optional<Catalog> catalog,
        Optional<Profile> profile,
        boolean interoperable,
        List<RuleFile> rules,
        Set<Layer> required) {

    /** The grammars of the toolkit, and nothing demanded. */
    public static final ValidationOptions DEFAULT =
            new ValidationOptions(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of(), Set.of());

    public ValidationOptions {
        rules = List.copyOf(rules);
        required = Set.copyOf(required);
    }
}
