package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.st96toolkit.core.xml.XmlName;

/** The type of an element as this package makes them; its definition is looked at when it is first needed. */
final class DeclaredType implements ElementType {

    private final Optional<XmlName> name;
    private final Lazy<TypeDefinition> definition;
    private final Lazy<ContentModel> model;
    private final Function<XmlName, Optional<ElementDeclaration>> globals;

    /**
     * A type.
     *
     * @param name its name, where it is global
     * @param lock the lock of its grammar
     * @param definition makes its definition
     * @param globals finds the elements that a wildcard lets in
     */
    DeclaredType(
            Optional<XmlName> name,
            Object lock,
            Supplier<TypeDefinition> definition,
            Function<XmlName, Optional<ElementDeclaration>> globals) {
        this.name = name;
        this.definition = new Lazy<>(lock, definition);
        this.model = new Lazy<>(
                lock,
                () -> new ContentModel(this.definition.get().particle().get().orElse(Particle.NOTHING)));
        this.globals = globals;
    }

    Optional<XmlName> name() {
        return name;
    }

    TypeDefinition definition() {
        return definition.get();
    }

    ContentModel model() {
        return model.get();
    }

    /** Whether this type is another or derived from it by none of some derivations. */
    boolean isDerivedFrom(DeclaredType ancestor, Set<Derivation> blocked) {
        DeclaredType at = this;
        while (at != null && at != ancestor) {
            TypeDefinition its = at.definition();
            if (blocked.contains(its.derivation())) {
                return false;
            }
            at = its.base();
        }
        return at != null;
    }

    @Override
    public Content content() {
        return definition().content();
    }

    @Override
    public Optional<SimpleType> simpleType() {
        return Optional.ofNullable(definition().value());
    }

    @Override
    public List<AttributeDeclaration> attributes() {
        return definition().attributes().declared();
    }

    @Override
    public List<AttributeDeclaration> requiredAttributes() {
        return definition().attributes().required();
    }

    @Override
    public List<AttributeDeclaration> identities() {
        return definition().attributes().identities();
    }

    @Override
    public Optional<AttributeDeclaration> attribute(XmlName attribute) {
        return Optional.ofNullable(definition().attributes().get(attribute));
    }

    @Override
    public Optional<ElementDeclaration> child(XmlName child) {
        Optional<ElementDeclaration> declared = model().child(child);
        if (declared.isPresent()) {
            return declared;
        }
        Wildcard wildcard = model().wildcard(child);
        return wildcard == null || wildcard.process() == Wildcard.Process.SKIP
                ? Optional.empty()
                : globals.apply(child);
    }

    @Override
    public Collection<XmlName> childNames() {
        return model().childNames();
    }

    @Override
    public int rank(XmlName childName) {
        return model().rank(childName);
    }

    @Override
    public ModelCheck check(List<XmlName> names) {
        return model().check(names);
    }

    @Override
    public void describe(ModelVisitor visitor) {
        definition().particle().get().ifPresent(particle -> particle.describe(visitor));
    }

    @Override
    public String toString() {
        return name.map(XmlName::toString).orElse("anonymous type");
    }
}
