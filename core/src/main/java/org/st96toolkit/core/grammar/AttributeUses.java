package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** The attributes of a type: those that are declared, and those that a wildcard lets in. Immutable. */
final class AttributeUses {

    static final AttributeUses NONE = new AttributeUses(List.of(), Optional.empty());

    private final List<AttributeDeclaration> declared;
    private final Map<XmlName, AttributeDeclaration> byName = new LinkedHashMap<>();
    private final List<AttributeDeclaration> required;
    private final List<AttributeDeclaration> identities;
    private final Optional<Wildcard> wildcard;

    AttributeUses(Collection<AttributeDeclaration> declared, Optional<Wildcard> wildcard) {
        this.declared = List.copyOf(declared);
        this.declared.forEach(attribute -> byName.put(attribute.name(), attribute));
        this.required =
                this.declared.stream().filter(AttributeDeclaration::required).toList();
        this.identities = this.declared.stream()
                .filter(attribute -> attribute.type().identity() != SimpleType.Identity.NONE)
                .toList();
        this.wildcard = wildcard;
    }

    List<AttributeDeclaration> declared() {
        return declared;
    }

    List<AttributeDeclaration> required() {
        return required;
    }

    /** Those that are ids or refer to ids. */
    List<AttributeDeclaration> identities() {
        return identities;
    }

    /** The declaration of that name, or null. */
    AttributeDeclaration get(XmlName name) {
        return byName.get(name);
    }

    Optional<Wildcard> wildcard() {
        return wildcard;
    }
}
