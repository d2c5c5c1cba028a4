package org.st96toolkit.core.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.grammar.IdentityConstraint.Kind;
import org.st96toolkit.core.xml.XmlName;

/** Makes the elements and types of a schema, each when it is first asked for, under one lock. */
final class XsdComponents implements Declarations {

    private final Object lock = new Object();
    private final XsdSymbols symbols;
    private final XsdSimpleTypes simpleTypes;
    private final XsdComplexTypes complexTypes;
    private final Map<XmlName, Optional<ElementDeclaration>> elements = new ConcurrentHashMap<>();
    private final Map<XmlName, DeclaredType> types = new ConcurrentHashMap<>();
    private final Map<ValueType, DeclaredType> anonymousSimple = new IdentityHashMap<>();
    private final Map<XsdNode, ElementDeclaration> locals = new IdentityHashMap<>();
    private final Map<XmlName, Term.Element> references = new HashMap<>();
    private final Lazy<Map<XmlName, List<XsdNode>>> localElements;
    private final DeclaredType anyType;

    XsdComponents(XsdSymbols symbols) {
        this.symbols = symbols;
        this.simpleTypes = new XsdSimpleTypes(symbols);
        this.complexTypes = new XsdComplexTypes(symbols, this, simpleTypes);
        this.localElements = new Lazy<>(lock, this::collectLocalElements);
        this.anyType = new DeclaredType(
                Optional.of(SchemaNames.ANY_TYPE), lock, XsdComponents::defineAnyType, this::concreteElement);
    }

    /** The global element of a name, abstract ones included. */
    @Override
    public Optional<ElementDeclaration> element(XmlName name) {
        Optional<ElementDeclaration> known = elements.get(name);
        if (known != null) {
            return known;
        }
        Optional<XsdNode> node = symbols.find(XsdSymbols.Kind.ELEMENT, name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        synchronized (lock) {
            known = elements.get(name);
            if (known == null) {
                known = Optional.of(declare(node.get(), name));
                elements.put(name, known);
            }
            return known;
        }
    }

    /** The global element of a name that may stand in a document. */
    Optional<ElementDeclaration> concreteElement(XmlName name) {
        return element(name).filter(element -> !element.traits().isAbstract());
    }

    /** The global type of a name, built-in ones included. */
    @Override
    public Optional<DeclaredType> type(XmlName name) {
        if (name.equals(SchemaNames.ANY_TYPE)) {
            return Optional.of(anyType);
        }
        DeclaredType known = types.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<XsdNode> node = symbols.find(XsdSymbols.Kind.TYPE, name);
        if (node.isEmpty() && SimpleTypes.named(name).isEmpty()) {
            return Optional.empty();
        }
        DeclaredType type = simpleTypes.isSimple(name)
                ? shell(name, () -> defineSimple(simpleTypes.named(name, node.orElse(null))))
                : shell(name, () -> complexTypes.define(node.orElseThrow()));
        DeclaredType earlier = types.putIfAbsent(name, type);
        return Optional.of(earlier == null ? type : earlier);
    }

    /** The global attribute of a name. */
    @Override
    public Optional<AttributeDeclaration> attribute(XmlName name) {
        Optional<XsdNode> node = symbols.find(XsdSymbols.Kind.ATTRIBUTE, name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        synchronized (lock) {
            return Optional.of(complexTypes.globalAttribute(node.get(), name));
        }
    }

    @Override
    public DeclaredType anyType() {
        return anyType;
    }

    @Override
    public Map<String, String> prefixes() {
        return symbols.prefixes();
    }

    @Override
    public boolean isSchema() {
        return true;
    }

    @Override
    public Collection<ElementDeclaration> everywhere(XmlName name) {
        List<ElementDeclaration> all = new ArrayList<>(element(name).stream().toList());
        for (XsdNode node : localElements.get().getOrDefault(name, List.of())) {
            synchronized (lock) {
                all.add(local(node));
            }
        }
        return all;
    }

    private Map<XmlName, List<XsdNode>> collectLocalElements() {
        Map<XmlName, List<XsdNode>> found = new HashMap<>();
        symbols.forEachInner(node -> {
            if (node.is("element") && node.has("name")) {
                found.computeIfAbsent(localName(node), key -> new ArrayList<>()).add(node);
            }
        });
        return found;
    }

    private static XmlName localName(XsdNode node) {
        String namespace = node.document().isQualified(node) ? node.document().namespace() : "";
        return new XmlName(namespace, node.require("name"));
    }

    @Override
    public Collection<XmlName> elementNames() {
        return symbols.names(XsdSymbols.Kind.ELEMENT);
    }

    @Override
    public Set<XmlName> roots() {
        return Set.of();
    }

    /** A complex type without a name. */
    private DeclaredType anonymous(XsdNode complexType) {
        return new DeclaredType(Optional.empty(), lock, () -> complexTypes.define(complexType), this::concreteElement);
    }

    private DeclaredType shell(XmlName name, java.util.function.Supplier<TypeDefinition> definition) {
        return new DeclaredType(Optional.of(name), lock, definition, this::concreteElement);
    }

    /** The type of elements with a simple type. */
    DeclaredType ofSimple(ValueType value) {
        Optional<XmlName> name = value.name();
        if (name.isPresent()) {
            return type(name.get()).orElseThrow();
        }
        return anonymousSimple.computeIfAbsent(
                value, key -> new DeclaredType(Optional.empty(), lock, () -> defineSimple(key), this::concreteElement));
    }

    private TypeDefinition defineSimple(ValueType value) {
        DeclaredType base = value.base() == null ? anyType : ofSimple(value.base());
        Derivation derivation = value instanceof ValueType.ListOf
                ? Derivation.LIST
                : value instanceof ValueType.UnionOf ? Derivation.UNION : Derivation.RESTRICTION;
        return new TypeDefinition(
                ElementType.Content.SIMPLE,
                value,
                true,
                AttributeUses.NONE,
                Optional::empty,
                base,
                derivation,
                false,
                Set.of());
    }

    private static TypeDefinition defineAnyType() {
        Particle anything = new Particle.Leaf(new Term.Any(Wildcard.LAX_ANY), 0, Particle.UNBOUNDED);
        return new TypeDefinition(
                ElementType.Content.ANY,
                null,
                false,
                new AttributeUses(List.of(), Optional.of(Wildcard.LAX_ANY)),
                () -> Optional.of(anything),
                null,
                Derivation.RESTRICTION,
                false,
                Set.of());
    }

    /** The term of a reference to a global element, with all that may stand for it. */
    Term.Element reference(XmlName name, XsdNode from) {
        Term.Element known = references.get(name);
        if (known == null) {
            ElementDeclaration head = element(name).orElseThrow(() -> from.error(name + " is not there"));
            Map<XmlName, ElementDeclaration> substitutes = new LinkedHashMap<>();
            if (!head.traits().blocked().contains(Derivation.SUBSTITUTION)) {
                collectSubstitutes(head, name, substitutes, new java.util.HashSet<>());
            }
            known = new Term.Element(head, substitutes);
            references.put(name, known);
        }
        return known;
    }

    private void collectSubstitutes(
            ElementDeclaration head, XmlName of, Map<XmlName, ElementDeclaration> into, Set<XmlName> seen) {
        for (XmlName member : symbols.substitutes(of)) {
            ElementDeclaration declaration = element(member).orElseThrow();
            if (!seen.add(member)) {
                continue;
            }
            collectSubstitutes(head, member, into, seen);
            Set<Derivation> blocked = head.traits().blocked();
            boolean allowed = blocked.isEmpty()
                    || ((DeclaredType) declaration.type()).isDerivedFrom((DeclaredType) head.type(), blocked);
            if (allowed && !declaration.traits().isAbstract()) {
                into.put(member, declaration);
            }
        }
    }

    /** The declaration of a local element. */
    ElementDeclaration local(XsdNode node) {
        ElementDeclaration known = locals.get(node);
        if (known == null) {
            String namespace =
                    node.document().isQualified(node) ? node.document().namespace() : "";
            known = declare(node, new XmlName(namespace, node.require("name")));
            locals.put(node, known);
        }
        return known;
    }

    private ElementDeclaration declare(XsdNode node, XmlName name) {
        Optional<String> value = node.get("fixed").or(() -> node.get("default"));
        ElementTraits traits = new ElementTraits(
                node.isTrue("abstract"),
                node.isTrue("nillable"),
                value,
                node.has("fixed"),
                node.document().blocked(node),
                constraints(node));
        return new ElementDeclaration(name, typeOf(node), traits);
    }

    private DeclaredType typeOf(XsdNode element) {
        Optional<XmlName> name = element.qualified("type");
        if (name.isPresent()) {
            return type(name.get()).orElseThrow(() -> element.error(name.get() + " is not there"));
        }
        Optional<XsdNode> inner = element.child("complexType", "simpleType");
        if (inner.isPresent()) {
            XsdNode node = inner.get();
            return node.is("complexType") ? anonymous(node) : ofSimple(simpleTypes.define(node, Optional.empty()));
        }
        Optional<XmlName> head = element.qualified("substitutionGroup");
        if (head.isPresent()) {
            return (DeclaredType) element(head.get()).orElseThrow().type();
        }
        return anyType;
    }

    /** Makes everything that is otherwise made when it is first used, and tells what is wrong with it. */
    List<SourceFault> complete() {
        List<SourceFault> faults = new ArrayList<>();
        Set<DeclaredType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<DeclaredType> open = new ArrayDeque<>();
        symbols.names(XsdSymbols.Kind.TYPE)
                .forEach(name -> attempt(faults, () -> type(name).ifPresent(open::push)));
        symbols.names(XsdSymbols.Kind.ELEMENT)
                .forEach(name -> attempt(
                        faults, () -> element(name).ifPresent(element -> open.push((DeclaredType) element.type()))));
        symbols.names(XsdSymbols.Kind.ATTRIBUTE).forEach(name -> attempt(faults, () -> attribute(name)));
        while (!open.isEmpty()) {
            DeclaredType type = open.pop();
            if (seen.add(type)) {
                attempt(faults, () -> {
                    for (XmlName child : type.childNames()) {
                        open.push((DeclaredType) type.child(child).orElseThrow().type());
                    }
                });
            }
        }
        return faults;
    }

    private static void attempt(List<SourceFault> faults, Runnable making) {
        try {
            making.run();
        } catch (SourceFault fault) {
            if (faults.stream().noneMatch(known -> known.getMessage().equals(fault.getMessage()))) {
                faults.add(fault);
            }
        }
    }

    private static List<IdentityConstraint> constraints(XsdNode element) {
        List<IdentityConstraint> constraints = new ArrayList<>();
        for (XsdNode node : element.children()) {
            if (!node.is("unique", "key", "keyref")) {
                continue;
            }
            List<List<IdentityPath>> fields = new ArrayList<>();
            List<IdentityPath> selector = List.of();
            for (XsdNode part : node.children()) {
                try {
                    List<IdentityPath> paths = IdentityPath.parse(part.require("xpath"), part::namespace);
                    if (part.is("field")) {
                        fields.add(paths);
                    } else {
                        selector = paths;
                    }
                } catch (SourceFault fault) {
                    throw fault;
                } catch (IllegalArgumentException broken) {
                    throw part.error(broken.getMessage(), broken);
                }
            }
            constraints.add(new IdentityConstraint(
                    new XmlName(node.document().namespace(), node.require("name")),
                    Kind.valueOf(node.kind().toUpperCase(java.util.Locale.ROOT)),
                    node.qualified("refer"),
                    selector,
                    fields));
        }
        return constraints;
    }
}
