package org.st96toolkit.core.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What XML Schema can say of an element beside its type.
 *
 * @param isAbstract whether only members of its substitution group may stand in a document
 * @param nillable whether {@code xsi:nil} may be used
 * @param defaultValue the content it has where it is empty
 * @param fixed whether it may have no other content than the default
 * @param blocked the derivations that {@code xsi:type} or a substitution group may not use here
 * @param constraints the identity constraints whose scope it is
 */
public record ElementTraits(
        boolean isAbstract,
        boolean nillable,
        Optional<String> defaultValue,
        boolean fixed,
        Set<Derivation> blocked,
        List<IdentityConstraint> constraints) {

    /** Nothing is said: the traits of every element that a DTD or a model table declares. */
    public static final ElementTraits NONE =
            new ElementTraits(false, false, Optional.empty(), false, Set.of(), List.of());

    public ElementTraits {
        blocked = Set.copyOf(blocked);
        constraints = List.copyOf(constraints);
    }
}
