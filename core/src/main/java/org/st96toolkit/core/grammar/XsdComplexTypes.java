package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlName;

/** Makes the complex types of a schema. Used under the lock of its grammar only. */
final class XsdComplexTypes {

    private static final String[] MODEL = {"sequence", "choice", "all", "group"};

    private final XsdSymbols symbols;
    private final XsdComponents components;
    private final XsdSimpleTypes simpleTypes;
    private final Map<XmlName, Particle.Group> groups = new HashMap<>();
    private final Map<XmlName, AttributeDeclaration> attributes = new HashMap<>();
    private final Set<XmlName> open = new java.util.HashSet<>();

    XsdComplexTypes(XsdSymbols symbols, XsdComponents components, XsdSimpleTypes simpleTypes) {
        this.symbols = symbols;
        this.components = components;
        this.simpleTypes = simpleTypes;
    }

    /** The definition of a {@code complexType} element. */
    TypeDefinition define(XsdNode type) {
        Optional<XsdNode> simple = type.child("simpleContent");
        if (simple.isPresent()) {
            return simpleContent(type, derivation(simple.get()));
        }
        Optional<XsdNode> complex = type.child("complexContent");
        if (complex.isEmpty()) {
            return complexContent(type, type, Derivation.RESTRICTION, components.anyType(), type.isTrue("mixed"));
        }
        XsdNode node = derivation(complex.get());
        boolean mixed = complex.get().has("mixed") ? complex.get().isTrue("mixed") : type.isTrue("mixed");
        return complexContent(type, node, derivationOf(node), base(node), mixed);
    }

    private static XsdNode derivation(XsdNode content) {
        return content.child("extension", "restriction")
                .orElseThrow(() -> content.error("<" + content.kind() + "> derives from nothing"));
    }

    private static Derivation derivationOf(XsdNode node) {
        return node.is("extension") ? Derivation.EXTENSION : Derivation.RESTRICTION;
    }

    private DeclaredType base(XsdNode node) {
        XmlName name = node.qualified("base").orElseThrow(() -> node.error("a derivation without its base"));
        return components.type(name).orElseThrow(() -> node.error(name + " is not there"));
    }

    private TypeDefinition simpleContent(XsdNode type, XsdNode node) {
        DeclaredType base = base(node);
        TypeDefinition inherited = base.definition();
        ValueType value = inherited.value();
        if (node.is("restriction")) {
            Optional<XsdNode> inner = node.child("simpleType");
            ValueType narrowed = inner.isPresent() ? simpleTypes.define(inner.get(), Optional.empty()) : value;
            if (narrowed == null) {
                throw node.error("the base has no simple content");
            }
            value = simpleTypes.restrict(node, Optional.empty(), narrowed);
        }
        if (value == null) {
            throw node.error("the base has no simple content");
        }
        AttributeUses uses = attributes(node, inherited, derivationOf(node));
        return finish(type, Content.SIMPLE, value, uses, Optional::empty, base, derivationOf(node));
    }

    private TypeDefinition complexContent(
            XsdNode type, XsdNode node, Derivation derivation, DeclaredType base, boolean mixed) {
        TypeDefinition inherited = base.definition();
        Optional<XsdNode> model = node.child(MODEL).filter(this::isWritten);
        Supplier<Optional<Particle>> own = () -> model.flatMap(this::particle);
        Content content = mixed ? Content.MIXED : model.isPresent() ? Content.ELEMENTS : Content.EMPTY;
        if (derivation == Derivation.EXTENSION) {
            if (model.isEmpty()) {
                content = mixed && inherited.content() == Content.EMPTY ? Content.MIXED : inherited.content();
            }
            own = () -> extended(inherited.particle().get(), model.flatMap(this::particle));
        }
        AttributeUses uses = attributes(node, inherited, derivation);
        ValueType value = content == Content.SIMPLE ? inherited.value() : null;
        return finish(type, content, value, uses, own, base, derivation);
    }

    private static Optional<Particle> extended(Optional<Particle> base, Optional<Particle> own) {
        if (base.isEmpty() || own.isEmpty()) {
            return own.or(() -> base);
        }
        return Optional.of(new Particle.Group(Particle.Order.SEQUENCE, List.of(base.get(), own.get()), 1, 1));
    }

    private static TypeDefinition finish(
            XsdNode type,
            Content content,
            ValueType value,
            AttributeUses uses,
            Supplier<Optional<Particle>> particle,
            DeclaredType base,
            Derivation derivation) {
        return new TypeDefinition(
                content,
                value,
                false,
                uses,
                particle,
                base,
                derivation,
                type.isTrue("abstract"),
                type.document().blocked(type));
    }

    // content models

    /** Whether a model node says anything: an empty one makes an empty element, where white space is a fault. */
    private boolean isWritten(XsdNode node) {
        if (node.occurs("maxOccurs") == 0) {
            return false;
        } else if (node.is("group")) {
            XmlName name = node.qualified("ref").orElseThrow();
            return symbols.get(XsdSymbols.Kind.GROUP, name, node)
                    .child("sequence", "choice", "all")
                    .filter(this::isWritten)
                    .isPresent();
        }
        boolean mustHoldOne = node.is("choice") && node.occurs("minOccurs") > 0;
        return mustHoldOne || node.children().stream().anyMatch(child -> child.occurs("maxOccurs") > 0);
    }

    /** The particle of a model node; nothing where it may never occur. */
    private Optional<Particle> particle(XsdNode node) {
        int min = node.occurs("minOccurs");
        int max = node.occurs("maxOccurs");
        if (max == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (node.kind()) {
                    case "element" -> new Particle.Leaf(element(node), min, max);
                    case "any" -> new Particle.Leaf(new Term.Any(wildcard(node)), min, max);
                    case "group" -> {
                        Particle.Group group = group(node.qualified("ref").orElseThrow(), node);
                        yield new Particle.Group(group.order(), group.members(), min, max);
                    }
                    case "sequence" -> new Particle.Group(Particle.Order.SEQUENCE, members(node), min, max);
                    case "choice" -> new Particle.Group(Particle.Order.CHOICE, members(node), min, max);
                    case "all" -> new Particle.Group(Particle.Order.ALL, members(node), min, max);
                    default -> throw node.error("<" + node.kind() + "> in a content model");
                });
    }

    private List<Particle> members(XsdNode node) {
        List<Particle> members = new ArrayList<>();
        node.children().forEach(child -> particle(child).ifPresent(members::add));
        return members;
    }

    private Term element(XsdNode node) {
        Optional<XmlName> reference = node.qualified("ref");
        return reference.isPresent()
                ? components.reference(reference.get(), node)
                : new Term.Element(components.local(node));
    }

    private Particle.Group group(XmlName name, XsdNode from) {
        Particle.Group known = groups.get(name);
        if (known == null) {
            XsdNode node = symbols.get(XsdSymbols.Kind.GROUP, name, from);
            XsdNode model =
                    node.child("sequence", "choice", "all").orElseThrow(() -> node.error("a group without its model"));
            if (!open.add(name)) {
                throw node.error("the group " + name + " is defined by itself");
            }
            known = (Particle.Group) particle(model).orElse(Particle.NOTHING);
            open.remove(name);
            groups.put(name, known);
        }
        return known;
    }

    private static Wildcard wildcard(XsdNode node) {
        Wildcard.Process process = switch (node.get("processContents").orElse("strict")) {
            case "skip" -> Wildcard.Process.SKIP;
            case "lax" -> Wildcard.Process.LAX;
            default -> Wildcard.Process.STRICT;
        };
        String target = node.document().namespace();
        Set<String> namespaces = new TreeSet<>();
        for (String one : node.get("namespace").orElse("##any").strip().split("\\s+")) {
            switch (one) {
                case "##any" -> {
                    return new Wildcard(true, Set.of(), process);
                }
                case "##other" -> {
                    namespaces.add(target);
                    namespaces.add("");
                    return new Wildcard(true, namespaces, process);
                }
                case "##targetNamespace" -> namespaces.add(target);
                case "##local" -> namespaces.add("");
                default -> namespaces.add(one);
            }
        }
        return new Wildcard(false, namespaces, process);
    }

    // attributes

    /** Attribute uses while they are collected; a use is null where it is prohibited. */
    private static final class Uses {

        private final Map<XmlName, AttributeDeclaration> declared = new LinkedHashMap<>();
        private Optional<Wildcard> wildcard = Optional.empty();

        private void intersect(Wildcard other) {
            wildcard = Optional.of(wildcard.map(own -> own.intersection(other)).orElse(other));
        }
    }

    private AttributeUses attributes(XsdNode node, TypeDefinition inherited, Derivation derivation) {
        Uses own = new Uses();
        collect(node, own, new java.util.HashSet<>());
        Map<XmlName, AttributeDeclaration> all = new LinkedHashMap<>();
        inherited.attributes().declared().forEach(attribute -> all.put(attribute.name(), attribute));
        own.declared.forEach((name, attribute) -> {
            if (attribute == null) {
                all.remove(name);
            } else {
                all.put(name, attribute);
            }
        });
        Optional<Wildcard> wildcard = own.wildcard;
        if (derivation == Derivation.EXTENSION
                && inherited.attributes().wildcard().isPresent()) {
            Wildcard fromBase = inherited.attributes().wildcard().get();
            wildcard = Optional.of(wildcard.map(mine -> mine.union(fromBase)).orElse(fromBase));
        }
        return new AttributeUses(all.values(), wildcard);
    }

    private void collect(XsdNode node, Uses into, Set<XmlName> seen) {
        for (XsdNode child : node.children()) {
            if (child.is("attribute")) {
                XmlName name = attributeName(child);
                boolean prohibited =
                        child.get("use").filter("prohibited"::equals).isPresent();
                into.declared.put(name, prohibited ? null : use(child, name));
            } else if (child.is("attributeGroup")) {
                XmlName name = child.qualified("ref").orElseThrow();
                if (seen.add(name)) {
                    Uses group = new Uses();
                    collect(symbols.get(XsdSymbols.Kind.ATTRIBUTE_GROUP, name, child), group, seen);
                    group.declared.forEach((key, use) -> {
                        if (use != null) {
                            into.declared.put(key, use);
                        }
                    });
                    group.wildcard.ifPresent(into::intersect);
                }
            }
        }
        // the processing of a type's or group's own wildcard counts before that of the groups in it
        node.child("anyAttribute")
                .map(XsdComplexTypes::wildcard)
                .ifPresent(own -> into.wildcard =
                        Optional.of(into.wildcard.map(own::intersection).orElse(own)));
    }

    private static XmlName attributeName(XsdNode node) {
        return node.qualified("ref")
                .orElseGet(() -> new XmlName(
                        node.document().isQualified(node) ? node.document().namespace() : "", node.require("name")));
    }

    private AttributeDeclaration use(XsdNode node, XmlName name) {
        Optional<String> value = node.get("fixed").or(() -> node.get("default"));
        boolean fixed = node.has("fixed");
        ValueType type;
        if (node.has("ref")) {
            XsdNode global = symbols.get(XsdSymbols.Kind.ATTRIBUTE, name, node);
            AttributeDeclaration declaration = globalAttribute(global, name);
            type = (ValueType) declaration.type();
            if (value.isEmpty()) {
                value = declaration.defaultValue();
                fixed = declaration.fixed();
            }
        } else {
            type = attributeType(node);
        }
        boolean required = node.get("use").filter("required"::equals).isPresent();
        return new AttributeDeclaration(name, type, required, value, fixed);
    }

    /** The declaration of a global attribute, as a wildcard finds it. */
    AttributeDeclaration globalAttribute(XsdNode node, XmlName name) {
        AttributeDeclaration known = attributes.get(name);
        if (known == null) {
            Optional<String> value = node.get("fixed").or(() -> node.get("default"));
            known = new AttributeDeclaration(name, attributeType(node), false, value, node.has("fixed"));
            attributes.put(name, known);
        }
        return known;
    }

    private ValueType attributeType(XsdNode node) {
        Optional<XmlName> name = node.qualified("type");
        if (name.isPresent()) {
            return simpleTypes.named(name.get(), node);
        }
        return node.child("simpleType")
                .map(inner -> simpleTypes.define(inner, Optional.empty()))
                .orElse(SimpleTypes.of(BuiltIn.ANY_SIMPLE_TYPE));
    }
}
