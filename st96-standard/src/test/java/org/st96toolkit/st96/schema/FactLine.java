package org.st96toolkit.st96.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.st96.schema.Component.AttributeUse;
import org.st96toolkit.st96.schema.Component.ComplexContent;
import org.st96toolkit.st96.schema.Component.Derivation;
import org.st96toolkit.st96.schema.Component.ElementType;
import org.st96toolkit.st96.schema.Component.NamedType;
import org.st96toolkit.st96.schema.Component.NoType;
import org.st96toolkit.st96.schema.Component.Occurs;
import org.st96toolkit.st96.schema.Component.Particle;
import org.st96toolkit.st96.schema.Component.TextType;
import org.st96toolkit.st96.schema.Component.Unique;
import org.st96toolkit.st96.schema.Component.Value;

/**
 * Reads one line of the facts into its {@link Component}. The notation is stated in the head of
 * {@code content-models.txt}; what it leaves open is read thus: brackets with one term are a sequence, a code value
 * ends at {@code " | "} or at the brace, a pattern ends at a space.
 */
final class FactLine {

    private static final Pattern REACHED_BY = Pattern.compile("  \\[((?:PP|BD|AB|SR|ER|LS)(?: [A-Z]{2})*)]$");

    private final FactScanner in;
    private final Set<String> reachedBy;

    private FactLine(String line) {
        Matcher matcher = REACHED_BY.matcher(line);
        boolean stated = matcher.find();
        this.in = new FactScanner(stated ? line.substring(0, matcher.start()) : line);
        this.reachedBy = stated ? new TreeSet<>(Arrays.asList(matcher.group(1).split(" "))) : Set.of();
    }

    /** The component that the line states. */
    static Component read(String line) {
        FactLine fact = new FactLine(line);
        Component component = fact.component();
        if (!fact.in.atEnd()) {
            throw new IllegalStateException("Not understood: " + fact.in);
        }
        return component;
    }

    private Component component() {
        String kind = in.word();
        return switch (kind) {
            case "ELEMENT" -> element();
            case "TYPE" -> new Component.ComplexType(nameAndSign('='), reachedBy, complexContent());
            case "SIMPLE" -> new Component.SimpleType(nameAndSign('='), reachedBy, textType());
            case "ATTR" -> {
                in.expect("@");
                yield new Component.Attribute(nameAndSign('='), reachedBy, textType(), statedValue());
            }
            case "GROUP" -> new Component.Group(nameAndSign('='), reachedBy, particle());
            case "ATTRGROUP" -> new Component.AttributeGroup(nameAndSign('='), reachedBy, attributes());
            default -> throw new IllegalStateException("Unknown kind of component: " + kind);
        };
    }

    private String nameAndSign(char sign) {
        String name = in.name();
        in.expect(String.valueOf(sign));
        return name;
    }

    private Component element() {
        String name = in.name();
        in.expect(":");
        ElementType type;
        if (in.sees("[")) {
            type = anonymousType();
        } else {
            type = in.seesQualifiedName() ? new NamedType(in.name()) : new NoType();
        }
        Optional<String> head = Optional.empty();
        Optional<Value> value = Optional.empty();
        boolean isAbstract = false;
        List<Unique> uniques = new ArrayList<>();
        while (!in.atEnd()) {
            if (in.take("substitutionGroup=")) {
                head = Optional.of(in.name());
            } else if (in.take("abstract=true")) {
                isAbstract = true;
            } else if (in.take("default=")) {
                value = Optional.of(new Value("default", in.word()));
            } else if (in.take("fixed=")) {
                value = Optional.of(new Value("fixed", in.word()));
            } else {
                uniques.add(unique());
            }
        }
        return new Component.Element(name, reachedBy, type, head, isAbstract, value, List.copyOf(uniques));
    }

    private Unique unique() {
        in.expect("unique");
        String name = in.name();
        in.expect("(selector ");
        String selector = in.upTo(';');
        in.expect("field ");
        return new Unique(name, selector, in.upTo(')'));
    }

    private ComplexContent anonymousType() {
        in.expect("[");
        ComplexContent content = complexContent();
        in.expect("]");
        return content;
    }

    private ComplexContent complexContent() {
        boolean mixed = in.take("mixed ");
        Derivation derivation = Derivation.NONE;
        if (in.take("simple extension of ")) {
            derivation = Derivation.SIMPLE_EXTENSION;
        } else if (in.take("extension of ")) {
            derivation = Derivation.EXTENSION;
        } else if (in.take("restriction of ")) {
            derivation = Derivation.RESTRICTION;
        }
        String base = derivation == Derivation.NONE ? "" : in.name();
        boolean empty = in.take("EMPTY") || in.atEnd() || in.sees("@") || in.sees("]");
        Optional<Particle> particle = empty ? Optional.empty() : Optional.of(particle());
        return new ComplexContent(mixed, derivation, base, particle, attributes());
    }

    private Particle particle() {
        Particle term;
        if (in.take("(")) {
            term = several();
        } else if (in.take("group ")) {
            term = new Particle.GroupUse(in.name(), Occurs.ONCE);
        } else if (in.take("any(")) {
            String namespace = in.upTo(',');
            term = new Particle.Any(namespace, in.upTo(')'), Occurs.ONCE);
        } else {
            String name = in.name();
            Optional<ComplexContent> type = in.takeHere('=') ? Optional.of(anonymousType()) : Optional.empty();
            term = new Particle.ElementUse(name, type, Occurs.ONCE);
        }
        return term.occurring(occurs());
    }

    private Particle several() {
        List<Particle> particles = new ArrayList<>();
        particles.add(particle());
        boolean choice = in.sees("|");
        String separator = choice ? "|" : ",";
        while (in.take(separator)) {
            particles.add(particle());
        }
        in.expect(")");
        return new Particle.Several(choice, List.copyOf(particles), Occurs.ONCE);
    }

    private Occurs occurs() {
        if (in.takeHere('?')) {
            return new Occurs(0, 1);
        }
        if (in.takeHere('*')) {
            return new Occurs(0, -1);
        }
        if (in.takeHere('+')) {
            return new Occurs(1, -1);
        }
        if (!in.takeHere('{')) {
            return Occurs.ONCE;
        }
        int min = in.number();
        in.expect(",");
        int max = in.number();
        in.expect("}");
        return new Occurs(min, max);
    }

    private List<AttributeUse> attributes() {
        List<AttributeUse> uses = new ArrayList<>();
        while (in.take("@")) {
            if (in.take("group:")) {
                uses.add(new AttributeUse.All(in.name()));
            } else if (in.take("any(")) {
                String namespace = in.upTo(',');
                uses.add(new AttributeUse.Any(namespace, in.upTo(')')));
            } else {
                String name = in.name();
                boolean required = in.takeHere('!');
                Optional<TextType> type = in.takeHere('=') ? Optional.of(textType()) : Optional.empty();
                uses.add(new AttributeUse.One(name, required, type, statedValue()));
            }
        }
        return List.copyOf(uses);
    }

    private Optional<Value> statedValue() {
        for (String kind : List.of("default", "fixed")) {
            if (in.take(kind + " \"")) {
                return Optional.of(new Value(kind, in.upTo('"')));
            }
        }
        return Optional.empty();
    }

    private TextType textType() {
        TextType base = textTypeWithoutFacets();
        List<Component.Facet> facets = new ArrayList<>();
        for (String facet : List.of("length", "minLength", "maxLength", "pattern")) {
            if (in.take(facet + "=")) {
                facets.add(new Component.Facet(facet, in.word()));
            }
        }
        if (in.take("{")) {
            // Only a string keeps the spaces around a code; in a token they mean nothing.
            boolean exact = base.equals(new TextType.Named("xsd:string"));
            for (String code : in.upTo('}').split(" \\| ")) {
                facets.add(new Component.Facet("enumeration", exact ? code : code.strip()));
            }
        }
        return facets.isEmpty() ? base : new TextType.Restricted(base, List.copyOf(facets));
    }

    private TextType textTypeWithoutFacets() {
        if (in.take("list of ")) {
            return new TextType.ListOf(member());
        }
        if (in.take("union of ")) {
            List<TextType> members = new ArrayList<>();
            do {
                members.add(member());
            } while (in.take(","));
            return new TextType.OneOf(List.copyOf(members));
        }
        return member();
    }

    private TextType member() {
        if (in.take("(")) {
            TextType type = textType();
            in.expect(")");
            return type;
        }
        return new TextType.Named(in.name());
    }
}
