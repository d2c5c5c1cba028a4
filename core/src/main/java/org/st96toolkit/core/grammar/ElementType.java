package org.st96toolkit.core.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** What an element may hold: text, elements or both, and which attributes. Immutable; compiled lazily and once. */
public interface ElementType {

    /** The kinds of content. */
    enum Content {
        /** No text and no elements. */
        EMPTY,
        /** Text alone, with a simple type. */
        SIMPLE,
        /** Elements alone; white space between them means nothing. */
        ELEMENTS,
        /** Text and elements; all white space counts. */
        MIXED,
        /** Anything. */
        ANY
    }

    Content content();

    /** The type of the text where {@link #content()} is SIMPLE. */
    Optional<SimpleType> simpleType();

    /** The declared attributes in order of declaration. */
    List<AttributeDeclaration> attributes();

    /** The declared attributes that must be specified. */
    List<AttributeDeclaration> requiredAttributes();

    /** The declared attributes that are ids or refer to ids. */
    List<AttributeDeclaration> identities();

    Optional<AttributeDeclaration> attribute(XmlName name);

    /** The declaration that a child of that name has in here; nothing where such a child may never occur. */
    Optional<ElementDeclaration> child(XmlName name);

    /** All names that children may have in here. */
    Collection<XmlName> childNames();

    /**
     * The place of a child's name in the order that the model prescribes: children sorted stably by it stand as the
     * model wants them. Members of one repeated choice share a rank, so that their document order is kept.
     *
     * @return the rank from 0, or -1 where no such child may occur
     */
    int rank(XmlName childName);

    /** Whether a sequence of children's names satisfies the content model, with what is wrong where it does not. */
    ModelCheck check(List<XmlName> childNames);

    /**
     * Tells a visitor the content model as it was written; nothing where no child may occur.
     *
     * @throws UnsupportedOperationException where the model is more than sequences and choices of elements: a wildcard, an
     *     {@code xs:all}, or the models of several versions
     */
    void describe(ModelVisitor visitor);
}
