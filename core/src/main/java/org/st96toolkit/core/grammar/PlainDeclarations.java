package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.xml.XmlName;

/** Declarations as DTDs and model tables have them: every element is global and has its own type. */
final class PlainDeclarations implements Declarations {

    private final Object lock = new Object();
    private final Map<XmlName, Optional<ElementDeclaration>> elements = new LinkedHashMap<>();
    private final Map<XmlName, Term.Element> terms = new java.util.concurrent.ConcurrentHashMap<>();
    private final Map<String, String> prefixes;
    private final Set<XmlName> roots;
    private final DeclaredType anyType;

    /** Makes the definition of an element's type. */
    interface Definition {

        /** The definition, with the particles' terms looked up in the declarations. */
        TypeDefinition make(PlainDeclarations declarations);
    }

    /**
     * Declarations.
     *
     * @param definitions the elements
     * @param prefixes the namespaces of prefixes
     * @param roots the elements that may be a root; none where all may
     */
    PlainDeclarations(Map<XmlName, Definition> definitions, Map<String, String> prefixes, Set<XmlName> roots) {
        definitions.forEach((name, definition) -> elements.put(
                name, Optional.of(new ElementDeclaration(name, type(Optional.of(name), () -> definition.make(this))))));
        this.prefixes = Map.copyOf(prefixes);
        this.roots = Set.copyOf(roots);
        this.anyType = type(Optional.empty(), PlainDeclarations::defineAnything);
    }

    private DeclaredType type(Optional<XmlName> name, java.util.function.Supplier<TypeDefinition> definition) {
        return new DeclaredType(name, lock, definition, this::element);
    }

    private static TypeDefinition defineAnything() {
        Particle anything = new Particle.Leaf(new Term.Any(Wildcard.LAX_ANY), 0, Particle.UNBOUNDED);
        AttributeUses attributes = new AttributeUses(List.of(), Optional.of(Wildcard.LAX_ANY));
        return TypeDefinition.plain(ElementType.Content.ANY, null, attributes, () -> Optional.of(anything));
    }

    /** The term of a name in a model; a name that no declaration has can never occur. */
    Term.Element term(XmlName name) {
        return terms.computeIfAbsent(name, key -> {
            Optional<ElementDeclaration> declared = element(key);
            if (declared.isPresent()) {
                return new Term.Element(declared.get());
            }
            ElementTraits never = new ElementTraits(true, false, Optional.empty(), false, Set.of(), List.of());
            return new Term.Element(new ElementDeclaration(key, anyType, never));
        });
    }

    @Override
    public Optional<ElementDeclaration> element(XmlName name) {
        return elements.getOrDefault(name, Optional.empty());
    }

    @Override
    public Collection<ElementDeclaration> everywhere(XmlName name) {
        return element(name).stream().toList();
    }

    @Override
    public Collection<XmlName> elementNames() {
        return elements.keySet();
    }

    @Override
    public Set<XmlName> roots() {
        return roots;
    }

    @Override
    public Optional<DeclaredType> type(XmlName name) {
        return Optional.empty();
    }

    @Override
    public Optional<AttributeDeclaration> attribute(XmlName name) {
        return Optional.empty();
    }

    @Override
    public DeclaredType anyType() {
        return anyType;
    }

    @Override
    public Map<String, String> prefixes() {
        return prefixes;
    }

    @Override
    public boolean isSchema() {
        return false;
    }
}
