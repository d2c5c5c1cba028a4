package org.st96toolkit.core.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a type is made of.
 *
 * @param content the kind of content
 * @param value the type of the text where the content is simple, else null
 * @param simple whether the type is a simple type, so that elements of it have no attributes
 * @param attributes its attributes
 * @param particle makes the content model as written, nothing where it allows no element; only asked when the model is
 *     needed, since making it may need the definitions of other types and, in a circle, this one
 * @param base the type that it is derived from, or null
 * @param derivation how
 * @param isAbstract whether an element must name another type by {@code xsi:type}
 * @param blocked the derivations that {@code xsi:type} may not use
 */
record TypeDefinition(
        ElementType.Content content,
        ValueType value,
        boolean simple,
        AttributeUses attributes,
        Supplier<Optional<Particle>> particle,
        DeclaredType base,
        Derivation derivation,
        boolean isAbstract,
        Set<Derivation> blocked) {

    /** A type as DTDs and model tables have them: derived from nothing. */
    static TypeDefinition plain(
            ElementType.Content content,
            ValueType value,
            AttributeUses attributes,
            Supplier<Optional<Particle>> particle) {
        return new TypeDefinition(
                content, value, false, attributes, particle, null, Derivation.RESTRICTION, false, Set.of());
    }
}
