package org.st96toolkit.st96.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A global component of the standard, as one line of the facts states it. Names carry the prefix of the facts. */
sealed interface Component {

    /** Its name with the prefix of its namespace, {@code pat:Claims}. */
    String name();

    /** The document schemas that reach it ({@code PP}, {@code BD} ...); empty where every one does. */
    Set<String> reachedBy();

    /** An element declaration. */
    record Element(
            String name,
            Set<String> reachedBy,
            ElementType type,
            Optional<String> head,
            boolean isAbstract,
            Optional<Value> value,
            List<Unique> uniques)
            implements Component {}

    /** A type definition with attributes or elements. */
    record ComplexType(String name, Set<String> reachedBy, ComplexContent content) implements Component {}

    /** A type definition for text alone. */
    record SimpleType(String name, Set<String> reachedBy, TextType type) implements Component {}

    /** An attribute declaration. */
    record Attribute(String name, Set<String> reachedBy, TextType type, Optional<Value> value) implements Component {}

    /** A named piece of content. */
    record Group(String name, Set<String> reachedBy, Particle particle) implements Component {}

    /** A named set of attributes. */
    record AttributeGroup(String name, Set<String> reachedBy, List<AttributeUse> attributes) implements Component {}

    /**
     * A default or fixed value.
     *
     * @param kind {@code default} or {@code fixed}
     * @param text the value
     */
    record Value(String kind, String text) {}

    /** An identity constraint: the field's values differ among all nodes that the selector finds. */
    record Unique(String name, String selector, String field) {}

    /** What the type of an element is. */
    sealed interface ElementType permits NamedType, ComplexContent, NoType {}

    /** A type stated by its name. */
    record NamedType(String name) implements ElementType {}

    /** No type stated: that of the head of the substitution group. */
    record NoType() implements ElementType {}

    /** How a type comes from another. */
    enum Derivation {
        NONE,
        SIMPLE_EXTENSION,
        EXTENSION,
        RESTRICTION
    }

    /**
     * The body of a complex type.
     *
     * @param base the type it comes from; empty exactly where the derivation is NONE
     */
    record ComplexContent(
            boolean mixed,
            Derivation derivation,
            String base,
            Optional<Particle> particle,
            List<AttributeUse> attributes)
            implements ElementType {}

    /**
     * How often something may stand in its place.
     *
     * @param max -1 where there is no limit
     */
    record Occurs(int min, int max) {

        static final Occurs ONCE = new Occurs(1, 1);
    }

    /** A term of a content model with its occurrence. */
    sealed interface Particle {

        Occurs occurs();

        /** The same term, occurring otherwise. */
        Particle occurring(Occurs occurs);

        /** A reference to a global element, or a local element where a type comes with it. */
        record ElementUse(String name, Optional<ComplexContent> type, Occurs occurs) implements Particle {

            @Override
            public Particle occurring(Occurs other) {
                return new ElementUse(name, type, other);
            }
        }

        /** A reference to a named group. */
        record GroupUse(String name, Occurs occurs) implements Particle {

            @Override
            public Particle occurring(Occurs other) {
                return new GroupUse(name, other);
            }
        }

        /** An element of any name in some namespaces. */
        record Any(String namespace, String processContents, Occurs occurs) implements Particle {

            @Override
            public Particle occurring(Occurs other) {
                return new Any(namespace, processContents, other);
            }
        }

        /** Several particles one after the other, or one of several. */
        record Several(boolean choice, List<Particle> particles, Occurs occurs) implements Particle {

            @Override
            public Particle occurring(Occurs other) {
                return new Several(choice, particles, other);
            }
        }
    }

    /** A part of a list of attributes. */
    sealed interface AttributeUse {

        /** A reference to a global attribute, or a local attribute where a type comes with it. */
        record One(String name, boolean required, Optional<TextType> type, Optional<Value> value)
                implements AttributeUse {}

        /** A reference to a set of attributes. */
        record All(String group) implements AttributeUse {}

        /** Attributes of any name in some namespaces. */
        record Any(String namespace, String processContents) implements AttributeUse {}
    }

    /** A type of text. */
    sealed interface TextType {

        /** A type by its name. */
        record Named(String name) implements TextType {}

        /** A type with facets. */
        record Restricted(TextType base, List<Facet> facets) implements TextType {}

        /** Items set apart by white space. */
        record ListOf(TextType item) implements TextType {}

        /** One of several types. */
        record OneOf(List<TextType> members) implements TextType {}
    }

    /** A facet, code values as {@code enumeration}. */
    record Facet(String name, String value) {}
}
